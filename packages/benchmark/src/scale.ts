import { createPipeline, digest, merge, resolve, toGraph, type Extraction } from "@relata/core";
import { createPipeline as createThreadedPipeline } from "@relata/core/node";
import { DoorError } from "./doors.ts";
import { generateDocuments } from "./generate-documents.ts";
import { cpuSeconds } from "./cpu.ts";

const stages = ["extract", "merge", "resolve", "toGraph"] as const;
type Stage = (typeof stages)[number];

interface Measured {
  readonly documents: number;
  readonly seconds: Readonly<Record<Stage, number>>;
  readonly all: number;
}

/**
 * Generated documents through the whole pipeline, at growing sizes: CPU seconds of each stage, the
 * memory of the process, and how much more a document costs than at the first size. With `--threads`,
 * documents a second of that many threads beside one.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { sizes, threads } = readArguments(args);
  if (threads !== undefined) return compareThreads(sizes[0]!, threads);
  createPipeline().extract({ id: "warm-up", text: "The council met the mayor." });
  console.log(["documents", ...stages, "all", "ms each", "× linear", "rows", "memory"].join("\t"));
  let first: Measured | undefined;
  for (const size of sizes) {
    const { measured, rows } = measure(size);
    first ??= measured;
    const each = measured.all / measured.documents;
    const growth = each / (first.all / first.documents);
    console.log(
      [
        measured.documents,
        ...stages.map((stage) => measured.seconds[stage].toFixed(1)),
        measured.all.toFixed(1),
        (each * 1000).toFixed(2),
        growth.toFixed(3),
        rows,
        // In kilobytes; the highest so far, so the last line has the peak.
        `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
      ].join("\t"),
    );
  }
}

function measure(size: number): { measured: Measured; rows: number } {
  const seconds: Record<Stage, number> = { extract: 0, merge: 0, resolve: 0, toGraph: 0 };
  const timed = <Value>(stage: Stage, work: () => Value): Value => {
    const before = cpuSeconds();
    const value = work();
    seconds[stage] += cpuSeconds() - before;
    return value;
  };
  const pipeline = createPipeline();
  const parts: Extraction[] = [];
  for (const document of generateDocuments(size)) {
    parts.push(timed("extract", () => pipeline.extract(document)));
  }
  const [head, ...rest] = parts;
  const all = timed("merge", () => merge(head!, ...rest));
  parts.length = 0;
  const knowledge = timed("resolve", () => resolve(all));
  const graph = timed("toGraph", () => toGraph(knowledge));
  if (graph.size === 0) throw new DoorError("no claim was read: are the weights there?");
  const total = stages.reduce((sum, stage) => sum + seconds[stage], 0);
  const rows = all.mentions.length + all.links.length + all.claims.length;
  return { measured: { documents: size, seconds, all: total }, rows };
}

/** The second half is shown by itself: until then every thread compiles the code anew. */
async function compareThreads(size: number, threads: number): Promise<void> {
  const documents = [...generateDocuments(size)];
  const pipeline = createThreadedPipeline();
  const rates: { whole: number; half: number }[] = [];
  const digests = new Set<string>();
  for (const concurrency of [1, threads]) {
    const parts: Extraction[] = [];
    const start = performance.now();
    let middle = start;
    let busy = 0;
    for await (const part of pipeline.stream(documents, { concurrency })) {
      parts.push(part);
      if (parts.length !== Math.floor(size / 2)) continue;
      middle = performance.now();
      busy = cpuSeconds();
    }
    const end = performance.now();
    const half = size - Math.floor(size / 2);
    const rate = { whole: (size * 1000) / (end - start), half: (half * 1000) / (end - middle) };
    const cpu = ((cpuSeconds() - busy) * 1000) / half;
    const [head, ...rest] = parts;
    digests.add(digest(merge(head!, ...rest)));
    rates.push(rate);
    console.log(
      `${concurrency} thread${concurrency > 1 ? "s" : ""}\t${rate.whole.toFixed(1)} documents a second (wall clock), ` +
        `${rate.half.toFixed(1)} in the second half, ${cpu.toFixed(1)} CPU ms each there`,
    );
  }
  const [one, many] = rates;
  console.log(
    `${(many!.whole / one!.whole).toFixed(2)} × one thread, ${(many!.half / one!.half).toFixed(2)} × in the second half, ` +
      (digests.size === 1 ? "the same bytes" : "OTHER BYTES"),
  );
}

function readArguments(args: readonly string[]): { sizes: number[]; threads?: number } {
  const valueOf = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : (args[at + 1] ?? "");
  };
  const numbers = (text: string, flag: string): number[] =>
    text.split(",").map((part) => {
      const number = Number(part);
      if (Number.isInteger(number) && number > 0) return number;
      throw new DoorError(`${flag} takes whole numbers above 0, not ${JSON.stringify(part)}`);
    });
  const threads = valueOf("--threads");
  return {
    sizes: numbers(valueOf("--sizes") ?? "1000,10000", "--sizes"),
    ...(threads === undefined ? {} : { threads: numbers(threads, "--threads")[0]! }),
  };
}
