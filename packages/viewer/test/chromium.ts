import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine, or undefined; `CHROMIUM` names one elsewhere. */
export const chromiumPath: string | undefined = [
  process.env["CHROMIUM"] ?? "",
  ...usualPlaces,
].find((path) => path !== "" && existsSync(path));

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    // Software rendering: the same picture with and without a graphics card.
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
}
