import { readFileSync } from "node:fs";
import createWabt from "wabt";
import { wasm } from "../../src/kernels/kernels-wasm.ts";

test("the compiled kernels are those of kernels.wat", async () => {
  const wabt = await createWabt();
  const text = readFileSync(new URL("../../src/kernels/kernels.wat", import.meta.url), "utf8");
  const { buffer } = wabt.parseWat("kernels.wat", text).toBinary({});
  expect(Buffer.from(buffer).toString("base64")).toBe(wasm);
});
