import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DoorError } from "../doors.ts";
import type { Job, Measurement } from "./measure.ts";

/**
 * Writers and readers beside their peers: CPU seconds, extra memory, and the ratios that matter.
 * Each job runs in a process of its own; with `--peers no`, only ours, for sizes that no peer survives.
 */
export async function run(args: readonly string[]): Promise<void> {
  const edges = readNumber(args, "--edges") ?? 100_000;
  const rounds = readNumber(args, "--rounds") ?? 1;
  const peers = !args.includes("--no-peers");
  const folder = mkdtempSync(join(tmpdir(), "relata-export-"));
  try {
    const measured = new Map<Job, Measurement>();
    const ours: readonly Job[] = ["write GEXF", "read GEXF", "write N-Quads"];
    const theirs: readonly Job[] = [
      "write GEXF with graphology-gexf",
      "write GEXF with graphology-gexf, not pretty",
      "read GEXF with graphology-gexf",
      "write N-Quads with n3",
    ];
    console.log(`${edges} edges, ${rounds === 1 ? "one round" : `least of ${rounds} rounds`}`);
    for (let round = 0; round < rounds; round++) {
      for (const job of peers ? [...ours, ...theirs] : ours) {
        const result = await measureApart(job, folder, edges);
        const known = measured.get(job);
        if (known === undefined || result.cpu < known.cpu) measured.set(job, result);
      }
    }
    for (const [job, { cpu, memory, file }] of measured) {
      console.log(
        `${job.padEnd(46)} ${cpu.toFixed(2).padStart(7)} s CPU  +${memory.toFixed(0).padStart(5)} MB  file ${file.toFixed(1)} MB`,
      );
    }
    if (!peers) return;
    const ratio = (ours: Job, theirs: Job, of: "cpu" | "memory") =>
      (measured.get(theirs)![of] / measured.get(ours)![of]).toFixed(1);
    console.log(`
E1 write GEXF      ${ratio("write GEXF", "write GEXF with graphology-gexf", "cpu")} × less CPU than graphology-gexf (goal 8), ${ratio("write GEXF", "write GEXF with graphology-gexf, not pretty", "cpu")} × than its plain output (goal 6)
E2 extra memory    ${measured.get("write GEXF")!.memory.toFixed(0)} MB (goal 64 at 100,000 edges, 96 at 1,000,000)
E4 read GEXF       ${ratio("read GEXF", "read GEXF with graphology-gexf", "cpu")} × less CPU (goal 4), ${ratio("read GEXF", "read GEXF with graphology-gexf", "memory")} × less memory (goal 6)
E8 write N-Quads   ${ratio("write N-Quads", "write N-Quads with n3", "cpu")} × less CPU than n3, its terms made beforehand (goal 3)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureApart(job: Job, folder: string, edges: number): Promise<Measurement> {
  // Readers read what our writer wrote first.
  const file = job.includes("N-Quads")
    ? `${job.includes("n3") ? "theirs" : "ours"}.nq`
    : job.startsWith("write GEXF with")
      ? "theirs.gexf"
      : "ours.gexf";
  const script = fileURLToPath(new URL("./measure.js", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--expose-gc", script, job, join(folder, file), String(edges)],
    { maxBuffer: 1 << 20 },
  );
  return JSON.parse(stdout);
}

function readNumber(args: readonly string[], name: string): number | undefined {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const value = Number(args[at + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new DoorError(`${name} takes a whole number above 0`);
}
