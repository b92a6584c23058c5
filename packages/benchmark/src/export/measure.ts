/** Measures one job in a process of its own, so that memory is that job's: prints a line of JSON. */
import {
  createReadStream,
  createWriteStream,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readGexf, streamNQuads, writeChunks, writeGexf } from "@relata/export";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import { randomGraph } from "./random-graph.ts";

export interface Measurement {
  /** User and system time of the whole process during the job, in seconds. */
  readonly cpu: number;
  /** Growth of the largest resident set over what stood before, in MB. */
  readonly memory: number;
  /** Size of the file, in MB. */
  readonly file: number;
}

export const jobs = [
  "write GEXF",
  "write GEXF with graphology-gexf",
  "write GEXF with graphology-gexf, not pretty",
  "read GEXF",
  "read GEXF with graphology-gexf",
  "write N-Quads",
  "write N-Quads with n3",
] as const;

export type Job = (typeof jobs)[number];

async function measure(job: Job, path: string, edges: number): Promise<Measurement> {
  const run = await prepare(job, path, edges);
  globalThis.gc?.();
  const memory = peak();
  const cpu = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpu: (user + system) / 1e6,
    memory: peak() - memory,
    file: statSync(path).size / 1e6,
  };
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

async function prepare(job: Job, path: string, edges: number): Promise<() => unknown> {
  switch (job) {
    case "write GEXF": {
      const graph = randomGraph(edges);
      return () => writeGexf(graph, createWriteStream(path));
    }
    case "write GEXF with graphology-gexf": {
      const graph = randomGraph(edges);
      return () => writeFileSync(path, gexf.write(graph, { version: "1.3" }));
    }
    case "write GEXF with graphology-gexf, not pretty": {
      const graph = randomGraph(edges);
      return () => writeFileSync(path, gexf.write(graph, { version: "1.3", pretty: false }));
    }
    case "read GEXF":
      return () => readGexf(createReadStream(path));
    case "read GEXF with graphology-gexf":
      return () => gexf.parse(MultiGraph, readFileSync(path, "utf8"));
    case "write N-Quads": {
      const graph = randomGraph(edges);
      return () => writeChunks(streamNQuads(graph), createWriteStream(path));
    }
    case "write N-Quads with n3":
      return prepareN3(path, edges);
  }
}

/** The part of n3 that we use; it has no types of its own. */
interface N3 {
  readonly Parser: new (options: { format: string }) => { parse(text: string): unknown[] };
  readonly Writer: new (
    sink: NodeJS.WritableStream,
    options: { format: string },
  ) => { addQuad(quad: unknown): void; end(): void };
}

/** The same statements, already made into n3's terms before the clock starts. */
async function prepareN3(path: string, edges: number): Promise<() => unknown> {
  const name: string = "n3";
  const { Parser, Writer }: N3 = await import(name);
  const quads: unknown[] = [];
  const parser = new Parser({ format: "N-Quads" });
  for (const chunk of streamNQuads(randomGraph(edges))) {
    // A piece ends with a line, so that each can be parsed alone.
    quads.push(...parser.parse(chunk));
  }
  return () =>
    new Promise<void>((resolve, reject) => {
      const file = createWriteStream(path);
      file.on("finish", resolve);
      file.on("error", reject);
      const writer = new Writer(file, { format: "N-Quads" });
      for (const quad of quads) writer.addQuad(quad);
      writer.end();
    });
}

const [job, path, edges] = process.argv.slice(2);
if (job !== undefined && path !== undefined && edges !== undefined) {
  const known = jobs.find((name) => name === job);
  if (known === undefined) throw new RangeError(`no job ${JSON.stringify(job)}`);
  console.log(JSON.stringify(await measure(known, path, Number(edges))));
}
