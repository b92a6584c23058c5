import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { weightsUrl } from "@relata/english";
import { build } from "esbuild";
import { createParser } from "../src/create-parser.ts";

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
const ifChromium = chromium === undefined ? test.skip : test;

const sentences = [
  "The minister , who had resigned in May , was replaced by his deputy on Monday .",
  "Łódź 's mayor met 3,000 strikers 🙂 \ud83d in Kyiv",
  "Go",
].map((text) => text.split(" "));

/** What runs in the page: parses with both kernels and posts the trees back. */
const page = `
  import { createParser, loadParser } from "@relata/parser";
  const sentences = ${JSON.stringify(sentences)};
  try {
    const simd = await loadParser("/weights.bin", { kernels: "simd" });
    const bytes = new Uint8Array(await (await fetch("/weights.bin")).arrayBuffer());
    const plain = createParser(bytes, { kernels: "plain" });
    const trees = [simd, plain].map((parser) => parser.parse(sentences));
    await fetch("/result", { method: "POST", body: JSON.stringify(trees) });
  } catch (error) {
    await fetch("/result", { method: "POST", body: JSON.stringify(String(error)) });
  }
`;

let server: Server | undefined;
let browser: ChildProcess | undefined;
let profile: string | undefined;
afterAll(async () => {
  if (browser !== undefined) {
    const ended = new Promise((resolve) => browser!.once("exit", resolve));
    browser.kill("SIGKILL");
    await ended;
  }
  server?.closeAllConnections();
  server?.close();
  if (profile !== undefined)
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

ifChromium(
  "Chromium gives the same trees as Node, to the byte",
  async () => {
    const script = await bundle();
    const answer = new Promise<string>((resolve) => {
      server = createServer((request, response) => {
        if (request.method === "POST") {
          let body = "";
          request.on("data", (chunk: Buffer) => (body += chunk.toString("latin1")));
          request.on("end", () => resolve(Buffer.from(body, "latin1").toString()));
          response.end();
        } else if (request.url === "/weights.bin") response.end(readFileSync(weightsUrl));
        else if (request.url === "/page.js") {
          response.setHeader("content-type", "text/javascript").end(script);
        } else {
          response.setHeader("content-type", "text/html");
          response.end('<meta charset="utf-8"><script type="module" src="/page.js"></script>');
        }
      });
    });
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    const { port } = server!.address() as AddressInfo;
    profile = mkdtempSync(join(tmpdir(), "relata-parser-"));
    browser = spawn(
      chromium!,
      [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        `--user-data-dir=${profile}`,
        `http://127.0.0.1:${port}/`,
      ],
      { stdio: "ignore" },
    );
    const trees = JSON.stringify(createParser().parse(sentences));
    expect(await answer).toBe(`[${trees},${trees}]`);
  },
  60_000,
);

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: fileURLToPath(new URL("../src", import.meta.url)) },
    alias: { "@relata/parser": fileURLToPath(new URL("../src/index.ts", import.meta.url)) },
    conditions: ["@relata/source"],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]!.text;
}
