import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConlluSentences } from "./conllu.ts";
import { DoorError } from "./doors.ts";
import { scoreTrees } from "./score-trees.ts";

/** One set: what was measured and its figures. */
interface Row {
  readonly set: string;
  readonly figures: string;
}

/**
 * Every development set of a data folder, each with its scorer: the folders `ud`, `names`, `coreference`, `carb`,
 * `benchie`, `facts` (claims, then names and events across documents). A set that is not there is left out.
 */
export async function run(args: readonly string[]): Promise<void> {
  const data = args[args.indexOf("--data") + 1];
  if (!args.includes("--data") || data === undefined)
    throw new DoorError("--data must name the folder of data sets");
  if (!existsSync(data)) throw new DoorError(`there is no folder ${data}`);
  const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "") : undefined;
  const scratch = mkdtempSync(join(tmpdir(), "relata-accuracy-"));
  const sets: [string, () => Row[] | Promise<Row[]>][] = [
    ["ud", () => trees(data)],
    ["names", async () => (await import("./score-names.ts")).scoreNames(data)],
    ["coreference", async () => (await import("./score-coreference.ts")).scoreCoreference(data)],
    ["carb", () => tuples(data, scratch)],
    ["benchie", () => edges(data, scratch)],
    ["facts", () => facts(data, scratch)],
    ["facts", async () => (await import("./score-resolution.ts")).scoreResolution(data)],
  ];
  const folders = [...new Set(sets.map(([folder]) => folder))];
  if (only !== undefined && !folders.includes(only))
    throw new DoorError(`--only must be one of ${folders.join(", ")}, not ${only}`);
  try {
    for (const [folder, score] of sets) {
      if (!existsSync(join(data, folder)) || (only !== undefined && only !== folder)) continue;
      for (const { set, figures } of await score()) console.log(`${set}\t${figures}`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Another door's output, run as a process of its own so that no set warms another's caches. */
function door(...args: string[]): string {
  const main = fileURLToPath(new URL("./main.js", import.meta.url));
  return execFileSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function scorer(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

function trees(data: string): Row[] {
  return ["ewt-dev", "gum-dev"].flatMap((name) => {
    const file = join(data, "ud", `${name}.conllu`);
    if (!existsSync(file)) return [];
    const gold = readConlluSentences(readFileSync(file, "utf8"));
    const scores = scoreTrees(gold, readConlluSentences(door("parse", file)));
    const figure = (value: number): string => value.toFixed(2);
    const { uas, las, lasSubtypes, lasNoPunctuation, upos, lemma } = scores;
    return [
      {
        set: `${name} (gold tokens)`,
        figures: `UAS ${figure(uas)}  LAS ${figure(las)}  with subtypes ${figure(lasSubtypes)}  without punctuation ${figure(lasNoPunctuation)}  UPOS ${figure(upos)}  lemma ${figure(lemma)}`,
      },
    ];
  });
}

function tuples(data: string, scratch: string): Row[] {
  const predicted = join(scratch, "carb.tsv");
  writeFileSync(
    predicted,
    door("tuples", "--view", "clauses", join(data, "carb", "dev-sentences.txt")),
  );
  const score = (...options: string[]): string =>
    figuresOf(
      scorer(
        join(data, "carb", "carb-score.mjs"),
        join(data, "carb", "dev-gold.tsv"),
        predicted,
        "--json",
        ...options,
      ),
    );
  return [
    { set: "CaRB dev (clause view)", figures: score() },
    { set: "CaRB(1-1) dev", figures: score("--one-to-one") },
  ];
}

function edges(data: string, scratch: string): Row[] {
  const gold = join(data, "benchie", "dev-gold.txt");
  const sentences = join(scratch, "benchie.txt");
  const lines = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("sent_id:"))
    .map((line) => `${line.slice("sent_id:".length)}\n`);
  writeFileSync(sentences, lines.join(""));
  const predicted = join(scratch, "benchie.tsv");
  writeFileSync(predicted, door("tuples", "--view", "edges", sentences));
  return [
    {
      set: "BenchIE dev half (edge view)",
      figures: figuresOf(
        scorer(join(data, "benchie", "benchie-score.mjs"), gold, predicted, "--json"),
      ),
    },
  ];
}

function facts(data: string, scratch: string): Row[] {
  const seeds = join(data, "..", "seeds");
  if (!existsSync(seeds)) return [];
  const predicted = join(scratch, "facts.jsonl");
  writeFileSync(predicted, door("facts", seeds));
  const report = scorer(
    join(data, "facts", "score.mjs"),
    ...["--gold", join(data, "facts", "seeds-gold.jsonl"), "--pred", predicted],
    ...["--noise", join(data, "facts", "seeds-noise.jsonl")],
  );
  const lines = report
    .split("\n")
    .filter((line) => /recall|accuracy|predictions|noise/i.test(line));
  return lines.map((line) => ({ set: "seed facts", figures: line.trim() }));
}

/** The numbers of a scorer's JSON, on one line. */
function figuresOf(json: string): string {
  const values = JSON.parse(json) as Record<string, unknown>;
  return Object.entries(values)
    .filter(([, value]) => typeof value === "number")
    .map(([key, value]) => `${key} ${Number(value).toFixed(4)}`)
    .join("  ");
}
