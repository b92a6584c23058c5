// Compiles src/kernels/kernels.wat into src/kernels/kernels-wasm.ts: `node packages/parser/compile-kernels.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import createWabt from "wabt";

const folder = new URL("src/kernels/", import.meta.url);
const wabt = await createWabt();
const text = readFileSync(new URL("kernels.wat", folder), "utf8");
const { buffer } = wabt.parseWat("kernels.wat", text).toBinary({});
const base64 = Buffer.from(buffer).toString("base64");
writeFileSync(
  new URL("kernels-wasm.ts", folder),
  `/** \`kernels.wat\`, compiled by \`node packages/parser/compile-kernels.mjs\`; base64. */\nexport const wasm: string =\n  "${base64}";\n`,
);
console.log(`${buffer.length} bytes`);
