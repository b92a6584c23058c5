import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { launchChromium } from "./launch-chromium.ts";

export interface BrowserModule {
  /** Source of an ES module; what it exports as `default` is the answer. */
  readonly source: string;
  /** Where its imports start from. */
  readonly folder: string;
  /** Other files of the page: modules that are bundled on their own, by their path `/worker.js`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Files that are sent as they are, by their path: `/weights.bin`. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/**
 * Runs a module in a page of a headless Chromium and gives its default export, which is a string so that
 * both sides can be compared to the byte. Packages of this workspace come from their sources.
 */
export async function runInChromium({
  source,
  folder,
  modules = {},
  files = {},
}: BrowserModule): Promise<string> {
  const scripts = await Promise.all(
    Object.entries({ "/page.js": source, ...modules }).map(
      async ([path, contents]) => [path, await bundle(contents, folder)] as const,
    ),
  );
  const contents = new Map<string, string | Uint8Array>([...scripts, ...Object.entries(files)]);
  const server = createServer(({ url = "/" }, response) => {
    const isPage = url === "/";
    const type = isPage
      ? "text/html"
      : url.endsWith(".js")
        ? "text/javascript"
        : "application/octet-stream";
    response.setHeader("content-type", type);
    response.statusCode = isPage || contents.has(url) ? 200 : 404;
    response.end(contents.get(url) ?? '<!doctype html><meta charset="utf-8">');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    // The server above listens on a port, so its address is no string.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(`import("/page.js").then((module) => module.default)`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function bundle(contents: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    conditions: ["@relata/source"],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]!.text;
}
