import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInChromium, whereChromium } from "@relata/chromium";
import { weightsUrl } from "@relata/english";
import { createParser } from "../src/create-parser.ts";

const sentences = [
  "The minister , who had resigned in May , was replaced by his deputy on Monday .",
  "Łódź 's mayor met 3,000 strikers 🙂 \ud83d in Kyiv",
  "Go",
].map((text) => text.split(" "));

/** What runs in the page: parses with both kernels. */
const source = `
  import { createParser, loadParser } from "./index.ts";
  const sentences = ${JSON.stringify(sentences)};
  const simd = await loadParser("/weights.bin", { kernels: "simd" });
  const bytes = new Uint8Array(await (await fetch("/weights.bin")).arrayBuffer());
  const plain = createParser(bytes, { kernels: "plain" });
  export default JSON.stringify([simd, plain].map((parser) => parser.parse(sentences)));
`;

whereChromium(test)(
  "Chromium gives the same trees as Node, to the byte",
  async () => {
    const folder = fileURLToPath(new URL("../src", import.meta.url));
    const files = { "/weights.bin": readFileSync(weightsUrl) };
    const trees = JSON.stringify(createParser().parse(sentences));
    expect(await runInChromium({ source, folder, files })).toBe(`[${trees},${trees}]`);
  },
  60_000,
);
