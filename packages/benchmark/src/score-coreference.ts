import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  cleanDocument,
  findMentions,
  linkMentions,
  phraseOf,
  readDocument,
  type Mention,
  type Reading,
} from "@relata/core";
import { createParser, type Parser } from "@relata/parser";
import { groupDocuments, readConlluSentences, toReading, type ConlluSentence } from "./conllu.ts";

type Clusters = string[][];

/** OntoGUM from raw text by the scorer beside the data, and GAP's pronouns. */
export async function scoreCoreference(data: string): Promise<{ set: string; figures: string }[]> {
  const folder = join(data, "coreference");
  const parser = createParser();
  const scorer = pathToFileURL(join(folder, "score.mjs")).href;
  // The scorer is the data's own: it exports one function from pairs of clusterings to a line of figures.
  const { conll } = (await import(scorer)) as { conll(pairs: [Clusters, Clusters][]): string };
  const rows: { set: string; figures: string }[] = [];
  for (const [name, file, genre] of [
    ["OntoGUM dev", "ontogum-dev.conllu", ""],
    ["OntoGUM news (trees trained on)", "ontogum-train.conllu", "GUM_news"],
  ] as const) {
    if (!existsSync(join(folder, file))) continue;
    const documents = groupDocuments(
      readConlluSentences(readFileSync(join(folder, file), "utf8")),
    ).filter(({ id }) => id.startsWith(genre));
    const pairs = documents.map(({ id, sentences }): [Clusters, Clusters] => {
      const { document } = toReading(sentences, id);
      return [goldClusters(sentences), predictedClusters(document.text, parser)];
    });
    rows.push({ set: name, figures: conll(pairs) });
  }
  const gap = join(folder, "gap-development.tsv");
  if (existsSync(gap)) rows.push({ set: "GAP development", figures: scoreGap(gap, parser) });
  return rows;
}

function goldClusters(sentences: readonly ConlluSentence[]): Clusters {
  const reading = toReading(sentences, "gold");
  const clusters = new Map<string, string[]>();
  const open = new Map<string, number[]>();
  for (const [index, { rows }] of sentences.entries()) {
    for (const [position, { misc }] of rows.entries()) {
      const entity = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1];
      if (entity === undefined) continue;
      const { span } = reading.sentences[index]!.tokens[position]!;
      for (const [, opens, id, closes] of entity.matchAll(/(\()?(\d+)[^()]*?(\))?(?=\(|\d|$)/g)) {
        const starts = open.get(id!) ?? [];
        open.set(id!, starts);
        if (opens !== undefined) starts.push(span[0]);
        if (closes === undefined) continue;
        const members = clusters.get(id!) ?? [];
        clusters.set(id!, members);
        members.push(`${starts.pop()}-${span[1]}`);
      }
    }
  }
  return [...clusters.values()];
}

function predictedClusters(text: string, parser: Parser): Clusters {
  const { reading, mentions, unmarked, clusterOf } = linked(text, parser);
  const clusters = new Map<string, string[]>();
  for (const mention of mentions) {
    if (unmarked.has(mention.id)) continue;
    const { tokens } = reading.sentences[mention.sentence]!;
    const [start, end] = phraseOf(reading.sentences[mention.sentence]!, mention);
    const members = clusters.get(clusterOf(mention.id)) ?? [];
    clusters.set(clusterOf(mention.id), members);
    members.push(`${tokens[start]!.span[0]}-${tokens[end - 1]!.span[1]}`);
  }
  return [...clusters.values()];
}

interface Linked {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** OntoNotes' guidelines, which OntoGUM follows, mark neither appositions nor relative pronouns. */
  readonly unmarked: ReadonlySet<string>;
  clusterOf(id: string): string;
}

function linked(text: string, parser: Parser): Linked {
  const reading = readDocument(cleanDocument({ id: "text", text }, { furniture: "keep" }), parser);
  const found = findMentions(reading);
  const parents = new Map<string, string>();
  const clusterOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const unmarked = new Set<string>();
  for (const { anaphor, antecedent, rule } of linkMentions(reading, found)) {
    if (rule === "apposition" || rule === "relative") unmarked.add(anaphor);
    const [a, b] = [clusterOf(anaphor), clusterOf(antecedent)];
    if (a !== b) parents.set(a, b);
  }
  return { reading, mentions: found.mentions, unmarked, clusterOf };
}

/** F1 of the pairs (pronoun, name) said to be one, and the ratio of feminine to masculine. */
function scoreGap(file: string, parser: Parser): string {
  const counts = { all: [0, 0, 0], feminine: [0, 0, 0], masculine: [0, 0, 0] };
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  for (const line of lines) {
    const [, text, pronoun, at, a, atA, isA, b, atB, isB] = line.split("\t");
    const { mentions, clusterOf } = linked(text!, parser);
    const clustersAt = (start: number, length: number): Set<string> =>
      new Set(
        mentions
          .filter(({ span }) => span[0] < start + length && span[1] > start)
          .filter(({ span }) => span[1] - span[0] <= length + 25)
          .map(({ id }) => clusterOf(id)),
      );
    const own = mentions.find(
      ({ span }) => span[0] === Number(at) && span[1] === Number(at) + pronoun!.length,
    );
    const gender = /^(?:she|her|hers)$/i.test(pronoun!) ? counts.feminine : counts.masculine;
    for (const [name, start, gold] of [
      [a!, Number(atA), isA === "TRUE"],
      [b!, Number(atB), isB === "TRUE"],
    ] as const) {
      const said = own !== undefined && clustersAt(start, name.length).has(clusterOf(own.id));
      for (const count of [counts.all, gender]) {
        if (said && gold) count[0]!++;
        if (said && !gold) count[1]!++;
        if (!said && gold) count[2]!++;
      }
    }
  }
  const f1 = ([right, wrong, missed]: number[]): number =>
    (200 * right!) / (2 * right! + wrong! + missed!);
  const [all, feminine, masculine] = [f1(counts.all), f1(counts.feminine), f1(counts.masculine)];
  return `F1 ${all.toFixed(1)}  masculine ${masculine.toFixed(1)}  feminine ${feminine.toFixed(1)}`;
}
