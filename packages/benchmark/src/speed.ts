import {
  cleanDocument,
  createPipeline,
  findMentions,
  linkMentions,
  merge,
  readClaims,
  readDocument,
  resolve,
  toGraph,
  type Extraction,
  type Reading,
  type SourceDocument,
} from "@relata/core";
import { createParser } from "@relata/parser";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readFolder } from "./read-folder.ts";
import { cpuSeconds } from "./cpu.ts";

/** Shortest run that is believed, in CPU seconds: small folders are read again until then. */
const ENOUGH = 2;

/** CPU seconds of one run, as the mean of as many as fill `ENOUGH`; a first run warms up. */
function timed(work: () => void): number {
  work();
  let runs = 0;
  const start = cpuSeconds();
  while (runs === 0 || cpuSeconds() - start < ENOUGH) {
    work();
    runs++;
  }
  return (cpuSeconds() - start) / runs;
}

/** Speed of each stage and end to end, beside wink-nlp's full `readDoc` on the same text in the same run. */
export function run([folder]: readonly string[]): void {
  const documents = readFolder(folder);
  const started = cpuSeconds();
  const parser = createParser();
  parser.parse([["Load", "."]]);
  const load = cpuSeconds() - started;

  const recorded: string[][] = [];
  const recorder = {
    parse: (sentences: readonly (readonly string[])[]) => {
      for (const sentence of sentences) recorded.push([...sentence]);
      return parser.parse(sentences);
    },
  };
  const readings = documents.map((document) => readDocument(cleanDocument(document), recorder));
  const sentences = recorded.length;
  const tokens = recorded.reduce((sum, sentence) => sum + sentence.length, 0);
  const wink = winkNLP(model);
  const pipeline = createPipeline();
  const stages: [string, () => void][] = [
    ["wink-nlp readDoc", () => documents.forEach(({ text }) => wink.readDoc(text))],
    ["document + tokens", () => documents.forEach(readWords)],
    ["parse, in batches", () => void parser.parse(recorded)],
    ["parse, one by one", () => recorded.forEach((sentence) => parser.parse([sentence]))],
    ["mentions + coreference", () => readings.forEach(findAndLink)],
    ["clauses + claims", claimReader(readings)],
    ["extract", () => documents.forEach((document) => pipeline.extract(document))],
  ];
  const extraction: Extraction = merge(...documents.map((document) => pipeline.extract(document)));
  stages.push(["resolve + graph", () => void toGraph(resolve(extraction))]);
  stages.push([
    "end to end",
    () => void toGraph(resolve(merge(...documents.map((document) => pipeline.extract(document))))),
  ]);

  console.log(
    `${documents.length} documents, ${sentences} sentences, ${tokens} tokens; per CPU second`,
  );
  console.log("stage\ttokens/s\tsentences/s\tdocuments/s\twink readDoc is … times as fast");
  let reference: number | undefined;
  for (const [stage, work] of stages) {
    const seconds = timed(work);
    reference ??= seconds;
    const rate = (count: number): string => (count / seconds).toFixed(count / seconds < 10 ? 1 : 0);
    console.log(
      [
        stage,
        rate(tokens),
        rate(sentences),
        rate(documents.length),
        (seconds / reference).toFixed(1),
      ].join("\t"),
    );
  }
  console.log(`parser load\t${load.toFixed(2)} s`);
  console.log(`peak memory\t${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

const noTrees = { parse: (sentences: readonly (readonly string[])[]) => sentences.map(noTree) };

function noTree(forms: readonly string[]): { tokens: never[]; names: never[]; forms: number } {
  return { tokens: [], names: [], forms: forms.length };
}

function readWords(document: SourceDocument): void {
  readDocument(cleanDocument(document), noTrees);
}

function findAndLink(reading: Reading): void {
  linkMentions(reading, findMentions(reading));
}

function claimReader(readings: readonly Reading[]): () => void {
  const found = readings.map((reading) => {
    const mentions = findMentions(reading);
    return { reading, mentions, links: linkMentions(reading, mentions) };
  });
  return () =>
    found.forEach(({ reading, mentions, links }) => readClaims(reading, mentions, links));
}
