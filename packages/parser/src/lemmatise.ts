import type { Weights } from "./weights.ts";

/** Gives a word's lemma from its UPOS and its edit script; exceptions are looked up. */
export function createLemmatiser(
  weights: Weights,
): (form: string, upos: string, script: string) => string {
  const lexicon = new Map<string, string>();
  for (const line of weights.text("lexicon").split("\n")) {
    const [form, upos, lemma] = line.split("\t");
    lexicon.set(`${form}\t${upos}`, lemma!);
  }
  return (form, upos, script) =>
    lexicon.get(`${form.toLowerCase()}\t${upos}`) ?? applyScript(form, script);
}

/** `lower|0>|3>y` makes `study` of `Studies`: case, what to cut and add in front, and behind. */
export function applyScript(form: string, script: string): string {
  const [fold, rest] = cutAt(script, "|");
  const [front, back] = cutAt(rest, "|");
  const [cutFront, addFront] = cutAt(front, ">");
  const [cutBack, addBack] = cutAt(back, ">");
  const base = foldCase([...form], fold);
  const kept = base.slice(Number(cutFront), Math.max(base.length - Number(cutBack), 0));
  const lemma = addFront + kept.join("") + addBack;
  return lemma === "" ? form : lemma;
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function foldCase(points: string[], fold: string): string[] {
  if (fold === "lower") return [...points.join("").toLowerCase()];
  if (fold === "title") {
    return [points[0]?.toUpperCase() ?? "", ...points.slice(1).join("").toLowerCase()];
  }
  return points;
}
