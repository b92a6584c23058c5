import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine, or undefined; `CHROMIUM` names one elsewhere. */
const executablePath = [process.env["CHROMIUM"] ?? "", ...usualPlaces].find(
  (path) => path !== "" && existsSync(path),
);

/** Jest's `test` or `describe` where there is a Chromium; skipped, and said so, where there is none. */
export function whereChromium<T extends { readonly skip: T["skip"] }>(run: T): T | T["skip"] {
  if (executablePath !== undefined) return run;
  process.stderr.write("Skipped what runs in a browser: there is no Chromium here.\n");
  return run.skip;
}

export function launchChromium(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error("there is no Chromium here; CHROMIUM may name one");
  return chromium.launch({
    executablePath,
    // Software rendering: the same picture with and without a graphics card.
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
}
