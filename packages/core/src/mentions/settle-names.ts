import type { Sentence } from "../reading/types.ts";
import { labelOfType, type Name } from "./find-names.ts";
import { splitPairs } from "./split-pairs.ts";

/** Shorter documents tell too little of a name for a vote; whose surname it is they do tell. */
const LEAST_SENTENCES = 4;

/**
 * The document's second pass over names: what a name is called elsewhere in the text decides where one place was
 * in doubt, and names that one sentence missed are found by the others.
 */
export function settleNames(
  sentences: readonly Sentence[],
  marked: readonly (readonly Name[])[],
): Name[][] {
  const found = splitAll(sentences, marked);
  const counted = countVotes(sentences, found);
  const votes =
    sentences.length < LEAST_SENTENCES
      ? new Map([...counted].filter(([, { surname }]) => surname))
      : counted;
  return sentences.map((sentence, index) => {
    const names = found[index]!.map((name) =>
      retype(sentence, name, votes.get(formOf(sentence, name))),
    );
    return [...names, ...findMissed(sentence, names, votes)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
  });
}

function splitAll(
  sentences: readonly Sentence[],
  marked: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const whole = marked.map((names, index) =>
    names.filter((name) => !/ [-–] /.test(formOf(sentences[index]!, name))),
  );
  if (whole.every(({ length }, index) => length === marked[index]!.length)) return marked;
  const single = countVotes(sentences, whole);
  const longer = sentences.flatMap((sentence, index) =>
    marked[index]!.filter(({ start, end }) => end - start > 3).map((name) =>
      formOf(sentence, name),
    ),
  );
  return sentences.map(({ tokens }, index) =>
    splitPairs(
      tokens,
      marked[index]!,
      (form) => mostCertain(single.get(form)),
      (form) => longer.some((name) => name.endsWith(` ${form}`)),
    ),
  );
}

function mostCertain(votes: Votes | undefined): Name | undefined {
  return [...(votes?.best.values() ?? [])].reduce<Name | undefined>(
    (best, name) => (best === undefined || name.confidence > best.confidence ? name : best),
    undefined,
  );
}

interface Votes {
  readonly weight: Map<Name["label"], number>;
  /** The most certain reading of each label. */
  readonly best: Map<Name["label"], Name>;
  count: number;
  /** It is the last word of a longer person's name. */
  surname: boolean;
}

function countVotes(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const vote = (form: string, name: Name, weight: number): void => {
    const known = votes.get(form) ?? {
      weight: new Map(),
      best: new Map(),
      count: 0,
      surname: false,
    };
    known.weight.set(name.label, (known.weight.get(name.label) ?? 0) + weight);
    const best = known.best.get(name.label);
    if (best === undefined || best.confidence < name.confidence) known.best.set(name.label, name);
    known.count++;
    votes.set(form, known);
  };
  for (const [index, names] of found.entries()) {
    const sentence = sentences[index]!;
    for (const name of names) {
      vote(formOf(sentence, name), name, name.confidence);
      // "Scavino" is what "Dan Scavino" is.
      const last = sentence.tokens[name.end - 1]!.text;
      if (name.label === "PER" && name.end - name.start > 1 && last.length > 2) {
        vote(last, { ...name, confidence: name.confidence * 0.9 }, name.confidence);
        votes.get(last)!.surname = true;
      }
    }
  }
  return votes;
}

function retype(sentence: Sentence, name: Name, votes: Votes | undefined): Name {
  if (votes === undefined || votes.count < 2 || name.label === "NORP") return name;
  if (name.rule === "named-thing") return name;
  const person = votes.best.get("PER");
  if (name.canonical !== undefined && name.label === "LOC") {
    // "Paris" after "Valeska Paris" is she, unless one is in it.
    const before = sentence.tokens[name.start - 1]?.text ?? "";
    if (!votes.surname || person === undefined || /^(?:in|at|near|from|to|of|,)$/i.test(before))
      return name;
    const { canonical: _, ...plain } = name;
    return { ...plain, label: "PER", type: "person", confidence: 0.7, rule: "document" };
  }
  if (name.canonical !== undefined && name.rule === "gazetteer") return name;
  let total = 0;
  let winner: [Name["label"], number] | undefined;
  for (const [label, weight] of votes.weight) {
    total += weight;
    if (winner === undefined || weight > winner[1]) winner = [label, weight];
  }
  const [label, weight] = winner!;
  if (label === name.label || label === "NORP" || weight < 0.5 * total || name.confidence > 0.97)
    return name;
  const model = votes.best.get(label)!;
  const { canonical: _, ...plain } = name;
  return {
    ...plain,
    label,
    type: model.type,
    ...(model.canonical !== undefined && { canonical: model.canonical }),
    confidence: Math.min(name.confidence, weight / total),
    rule: "document",
  };
}

/** Capitalised words that are a name elsewhere in the text. */
function findMissed(
  sentence: Sentence,
  names: readonly Name[],
  votes: ReadonlyMap<string, Votes>,
): Name[] {
  const missed: Name[] = [];
  const taken = new Set<number>();
  for (const name of names)
    for (let index = name.start; index < name.end; index++) taken.add(index);
  for (let start = 0; start < sentence.tokens.length; start++) {
    for (let end = Math.min(start + 5, sentence.tokens.length); end > start; end--) {
      const span = { start, end };
      if (sentence.tokens.slice(start, end).some(({ index }) => taken.has(index))) continue;
      const known = votes.get(formOf(sentence, span));
      if (known === undefined) continue;
      const [label, weight] = [...known.weight].reduce((best, entry) =>
        entry[1] > best[1] ? entry : best,
      );
      if (weight < 0.8 || label === "NORP") continue;
      const single = sentence.tokens[start]!;
      if (!/^\p{Lu}/u.test(single.text) || (end - start === 1 && single.upos !== "PROPN")) continue;
      const model = known.best.get(label)!;
      missed.push({
        ...model,
        ...span,
        label: labelOfType[model.type],
        confidence: 0.7,
        rule: "document",
      });
      for (let index = start; index < end; index++) taken.add(index);
      break;
    }
  }
  return missed;
}

function formOf(
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return sentence.tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
}
