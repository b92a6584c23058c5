import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { launchChromium } from "@relata/chromium";
import { findFormat, formats, type LossReport } from "@relata/export";
import { writeGraph } from "@relata/export/node";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import type { AbstractGraph } from "graphology-types";
import { caseGraphs } from "./case-graphs.ts";
import { readDocuments } from "./read-documents.ts";

const exec = promisify(execFile);

/** A graph in one format, and how many nodes and edges (or statements) a reader should find. */
interface Written {
  readonly graph: string;
  readonly format: string;
  readonly path: string;
  readonly expected: readonly number[];
}

type Answer = { readonly counts: readonly number[] } | { readonly error: string };

interface Reader {
  readonly name: string;
  readonly formats: readonly string[];
  /** What to install where it is not there. */
  readonly needs: string;
  /** One answer a file; throws where the reader isn't installed. */
  readonly read: (files: readonly Written[]) => Promise<Answer[]>;
  /** What the reader cannot hold, whoever wrote it: `GRAPH FORMAT`. */
  readonly refuses?: readonly string[];
  /** Whether an answer without an error is enough, because the reader counts nothing. */
  readonly onlyParses?: boolean;
}

/** A folder with npm packages that are too large to come with this one. */
const installed = createRequire(join(process.env["READERS"] ?? ".", "readers.js"));
const python = process.env["PYTHON"] ?? "python3";
const script = fileURLToPath(new URL("../../src/export/read_graphs.py", import.meta.url));

const readers: readonly Reader[] = [
  {
    name: "networkx",
    formats: ["gexf", "graphml", "node-link", "cytoscape"],
    needs: "pip install networkx",
    read: (files) => readInPython("networkx", files),
    // It has no graph of directed and undirected edges.
    refuses: ["mixed gexf", "mixed graphml"],
  },
  {
    name: "igraph",
    formats: ["graphml"],
    needs: "pip install igraph",
    read: (files) => readInPython("igraph", files),
    // Numbers next to 0 that a double holds with less than its precision.
    refuses: ["large numbers graphml"],
  },
  {
    name: "Python's csv",
    formats: ["csv", "neo4j-csv"],
    needs: "Python 3",
    read: (files) => readInPython("csv", files),
  },
  {
    name: "rdflib",
    formats: ["n-quads", "trig", "turtle", "json-ld"],
    needs: "pip install rdflib",
    read: (files) => readInPython("rdflib", files),
  },
  {
    name: "rapper",
    formats: ["n-quads", "trig", "turtle"],
    needs: "apt install raptor2-utils",
    read: (files) => readEach(files, readWithRapper),
  },
  {
    name: "n3",
    formats: ["n-quads", "trig", "turtle"],
    needs: "npm install",
    read: (files) => readEach(files, readWithN3),
  },
  {
    name: "oxigraph",
    formats: ["n-quads", "trig", "turtle", "json-ld"],
    needs: "npm install oxigraph, READERS",
    read: (files) => readEach(files, readWithOxigraph),
  },
  {
    name: "jsonld",
    formats: ["json-ld"],
    needs: "npm install jsonld, READERS",
    read: (files) => readEach(files, readWithJsonLd),
    // It takes no INF for a number, and writes the smallest double with other digits.
    refuses: ["NaN and infinities json-ld", "large numbers json-ld"],
  },
  {
    name: "Mermaid",
    formats: ["mermaid"],
    needs: "npm install mermaid, READERS, and a Chromium",
    read: drawWithMermaid,
  },
  {
    name: "graphology-gexf",
    formats: ["gexf"],
    needs: "npm install",
    read: (files) => readEach(files, readWithGraphology),
    // Its XML parser takes U+2028 for a space, so that two ids are one.
    refuses: ["hostile gexf"],
  },
  {
    name: "graphviz",
    formats: ["dot"],
    needs: "apt install graphviz",
    read: (files) => readEach(files, readWithGraphviz),
  },
  {
    name: "xmllint",
    formats: ["gexf", "graphml", "svg"],
    needs: "apt install libxml2-utils",
    read: (files) => readEach(files, readWithXmllint),
    onlyParses: true,
  },
];

/**
 * Writes a folder's graph, the cases that writers get wrong and a hostile one in every format, and loads each file with
 * readers that others made, where they are installed.
 */
export async function run(args: readonly string[]): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "relata-readers-"));
  try {
    const graphs: Record<string, AbstractGraph> = { documents: readDocuments(args[0] ?? "seeds") };
    for (const [name, make] of Object.entries(caseGraphs)) graphs[name] = make();
    const files = await writeAll(graphs, place);
    console.log(`${Object.keys(graphs).length} graphs, ${files.length} files`);
    const skipped: string[] = [];
    const wrong: string[] = [];
    for (const reader of readers) {
      const mine = files.filter(({ format }) => reader.formats.includes(format));
      let answers: Answer[];
      try {
        answers = await reader.read(mine);
      } catch {
        skipped.push(`${reader.name} (${reader.needs})`);
        continue;
      }
      for (const format of reader.formats) {
        let alike = 0;
        let refused = 0;
        let count = 0;
        mine.forEach((file, index) => {
          if (file.format !== format) return;
          count += 1;
          const answer = answers[index]!;
          const isAlike =
            "counts" in answer &&
            (reader.onlyParses === true || String(answer.counts) === String(file.expected));
          if (isAlike) alike += 1;
          else if (reader.refuses?.includes(`${file.graph} ${format}`) === true) refused += 1;
          else wrong.push(`${reader.name}, ${file.graph} as ${format}: ${tell(answer, file)}`);
        });
        const note = refused === 0 ? "" : `, ${refused} it cannot hold`;
        console.log(
          `${reader.name.padEnd(16)} ${format.padEnd(10)} ${String(alike).padStart(3)} of ${count} ` +
            `${reader.onlyParses === true ? "well-formed" : "with the same counts"}${note}`,
        );
      }
    }
    for (const line of wrong) console.log(`≠ ${line}`);
    for (const line of skipped) console.log(`skipped: ${line}`);
    console.log(
      "never run here: yEd, Obsidian, the Cytoscape application; Gephi and Neo4j have doors of their own",
    );
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function tell(answer: Answer, { expected }: Written): string {
  return "error" in answer ? answer.error : `${answer.counts} for ${expected}`;
}

async function writeAll(
  graphs: Readonly<Record<string, AbstractGraph>>,
  place: string,
): Promise<Written[]> {
  const files: Written[] = [];
  let number = 0;
  for (const [graph, content] of Object.entries(graphs)) {
    let statements: readonly number[] = [];
    for (const { name: format, extensions } of formats) {
      const path = join(place, `${number}.${extensions[0]!}`);
      const report = await writeGraph(content, path, { format });
      if (format === "n-quads") statements = countStatements(readFileSync(path, "utf8"));
      files.push({ graph, format, path, expected: expect(format, report, statements) });
    }
    number += 1;
  }
  return files;
}

/** Distinct statements, in quads and in triples: in Turtle, a claim is four of them. */
function countStatements(text: string): [quads: number, triples: number] {
  const lines = new Set(text.split("\n").filter((line) => line !== ""));
  const claims = new Set<string>();
  let plain = 0;
  for (const line of lines) {
    const claim = /^<[^>]*> <[^>]*> <[^>]*> (<[^>]*>) \.$/.exec(line)?.[1];
    if (claim === undefined) plain += 1;
    else claims.add(claim);
  }
  return [lines.size, plain + 4 * claims.size];
}

function expect(format: string, report: LossReport, statements: readonly number[]) {
  if (format === "n-quads" || format === "trig" || format === "json-ld") return [statements[0]!];
  if (format === "turtle") return [statements[1]!];
  return [report.nodes, report.edges];
}

/** One process for all files of a library. */
function readInPython(library: string, files: readonly Written[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [script, library], { stdio: ["pipe", "pipe", "ignore"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("error", reject);
    child.stdin.on("error", () => undefined);
    child.on("close", (code) => {
      if (code !== 0) reject(new Error(`${library} is not installed`));
      else
        resolve(
          text
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line)),
        );
    });
    child.stdin.end(files.map(({ format, path }) => `${format}\t${path}\n`).join(""));
  });
}

/** Answers one by one; that a program is missing ends it. */
async function readEach(
  files: readonly Written[],
  read: (file: Written) => Promise<readonly number[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const file of files) {
    try {
      answers.push({ counts: await read(file) });
    } catch (error) {
      if (error instanceof Error && "code" in error && isMissing(error.code)) throw error;
      answers.push({ error: error instanceof Error ? error.message.slice(0, 300) : String(error) });
    }
  }
  return answers;
}

function isMissing(code: unknown): boolean {
  return code === "ENOENT" || code === "MODULE_NOT_FOUND";
}

async function readWithRapper({ format, path }: Written): Promise<readonly number[]> {
  const language = format === "n-quads" ? "nquads" : format;
  const { stdout } = await exec("rapper", ["-q", "-i", language, "-o", "nquads", path], {
    maxBuffer: 1 << 28,
  });
  return [new Set(stdout.split("\n").filter((line) => line !== "")).size];
}

/** The part of n3 that we use; it has no types of its own. */
interface N3 {
  readonly Parser: new (options: { format: string }) => { parse(text: string): unknown[] };
  readonly Store: new (quads: unknown[]) => { readonly size: number };
}

async function readWithN3({ format, path }: Written): Promise<readonly number[]> {
  const name: string = "n3";
  const { Parser, Store }: N3 = await import(name);
  const quads = new Parser({ format }).parse(readFileSync(path, "utf8"));
  return [new Store(quads).size];
}

/** The part of oxigraph that we use. */
interface Oxigraph {
  readonly Store: new () => { load(text: string, options: { format: string }): void; size: number };
}

async function readWithOxigraph({ format, path }: Written): Promise<readonly number[]> {
  const { Store }: Oxigraph = installed("oxigraph");
  const store = new Store();
  store.load(readFileSync(path, "utf8"), { format: findFormat(format).mediaType });
  return [store.size];
}

/** The part of jsonld that we use. */
interface JsonLd {
  toRDF(document: unknown, options: { format: string }): Promise<string>;
}

/** Counts statements; throws where our N-Quads of the same graph do not have one of them to the letter. */
async function readWithJsonLd({ path }: Written): Promise<readonly number[]> {
  const { toRDF }: JsonLd = installed("jsonld");
  const text = await toRDF(JSON.parse(readFileSync(path, "utf8")), {
    format: "application/n-quads",
  });
  const ours = new Set(readFileSync(path.replace(/jsonld$/, "nq"), "utf8").split("\n"));
  const lines = text.split("\n").filter((line) => line !== "");
  const other = lines.find((line) => !ours.has(line));
  if (other !== undefined) throw new Error(`not in our N-Quads: ${other}`);
  return [lines.length];
}

/** Draws in a browser, for Mermaid draws nowhere else, and counts boxes and lines. */
async function drawWithMermaid(files: readonly Written[]): Promise<Answer[]> {
  const script = installed.resolve("mermaid").replace(/[^/\\]*$/, "mermaid.min.js");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><body></body>");
    await page.addScriptTag({ path: script });
    const draw = async ({ path }: Written) => {
      const text = JSON.stringify(readFileSync(path, "utf8"));
      return page.evaluate<readonly number[]>(`mermaid.render("drawn", ${text}).then(({ svg }) => {
        document.body.innerHTML = svg;
        return [".node", ".flowchart-link"].map((found) => document.querySelectorAll(found).length);
      })`);
    };
    return await readEach(files, draw);
  } finally {
    await browser.close();
  }
}

async function readWithGraphology({ path }: Written): Promise<readonly number[]> {
  const graph = gexf.parse(MultiGraph, readFileSync(path, "utf8"));
  return [graph.order, graph.size];
}

async function readWithGraphviz({ path }: Written): Promise<readonly number[]> {
  const { stdout } = await exec("gc", ["-n", "-e", path]);
  return stdout.trim().split(/\s+/).slice(0, 2).map(Number);
}

async function readWithXmllint({ path }: Written): Promise<readonly number[]> {
  await exec("xmllint", ["--noout", "--huge", path]);
  return [];
}
