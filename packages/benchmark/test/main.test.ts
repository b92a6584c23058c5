import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

test("a reader that closes our output early ends the run without a word", async () => {
  const folder = mkdtempSync(join(tmpdir(), "relata-bench-"));
  try {
    const file = join(folder, "many.conllu");
    const sentence =
      "1\tBirds\tbird\tNOUN\t_\t_\t2\tnsubj\t_\t_\n2\tsing\tsing\tVERB\t_\t_\t0\troot\t_\t_\n\n";
    writeFileSync(file, sentence.repeat(5000));
    const child = spawn(process.execPath, [main, "parse", file]);
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test("a set of data that there is none of is named, with those there are", async () => {
  const folder = mkdtempSync(join(tmpdir(), "relata-bench-"));
  try {
    const child = spawn(process.execPath, [main, "accuracy", "--data", folder, "--only", "coref"]);
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    const [code] = await once(child, "close");
    expect(code).not.toBe(0);
    expect(complaints).toContain(
      "--only must be one of ud, names, coreference, carb, benchie, facts, not coref",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
