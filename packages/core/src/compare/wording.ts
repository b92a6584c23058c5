import type { Knowledge } from "../knowledge/types.ts";
import { eventClass } from "../lexicon/event-words.ts";
import { hasSides, toFinding } from "./finding.ts";
import type { Scene } from "./scenes.ts";
import { stemNoun } from "./topic.ts";
import type { Finding } from "./types.ts";
import { toStatement, type Voice } from "./voices.ts";

interface Pair {
  readonly voice: Voice;
  readonly text: string;
  readonly joined: boolean;
}

const shortestWord = 4;
/** "Energy and infrastructure" and "energy infrastructure" must stand near words of one kind. */
const functionWords = new Set(
  "also and any are been being both but can could did does each ever for from had has have how its more most much must nor not now off only other our out over own shall should some such than that the their them then there these they this those through under until upon very was were what when where which while who whom whose why will with within would your".split(
    " ",
  ),
);

/**
 * Two words joined by "and" on one side and put side by side on the other: an "energy and
 * infrastructure ceasefire" spares more than "energy infrastructure". Names don't count, and the
 * sentences must speak of something in common.
 */
export function compareWording(
  knowledge: Knowledge,
  voices: readonly Voice[],
  scene: Scene,
): Finding[] {
  const pairs = new Map<string, Pair[]>();
  const seen = new Set<string>();
  for (const voice of voices) {
    const { document, sentenceSpan } = voice.claim.evidence;
    const sentence = `${voice.side} ${document} ${sentenceSpan.join("-")}`;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const [key, pair] of pairsOf(voice)) {
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, [pair]);
      else known.push(pair);
    }
  }
  return [...pairs.values()].flatMap((group) => {
    if (!group.some(({ joined }) => joined) || group.every(({ joined }) => joined)) return [];
    const apart = group.filter((pair) =>
      group.some(
        (other) =>
          pair.joined !== other.joined &&
          pair.voice.side !== other.voice.side &&
          scene.isSameStory(pair.voice, other.voice) &&
          shareSubject(pair.voice, other.voice),
      ),
    );
    if (!hasSides(apart.map(({ voice }) => voice))) return [];
    const topic = `${apart.find(({ joined }) => joined)!.text} / ${apart.find(({ joined }) => !joined)!.text}`;
    return [
      toFinding(
        "wording",
        topic,
        apart.map(({ voice, text }) => toStatement(knowledge, voice, text)),
      ),
    ];
  });
}

/** "word word" and "word and word", by their two words. */
function pairsOf(voice: Voice): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  const words = sentenceOf(voice).match(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  for (const [index, first] of words.entries()) {
    if (!isContent(first)) continue;
    const joined = /^(?:and|or)$/iu.test(words[index + 1] ?? "");
    const second = words[index + (joined ? 2 : 1)] ?? "";
    if (!isContent(second)) continue;
    const key = `${first.toLowerCase()} ${second.toLowerCase()}`;
    const text = words.slice(index, index + (joined ? 3 : 2)).join(" ");
    if (!pairs.has(key)) pairs.set(key, { voice, text, joined });
  }
  return pairs;
}

function sentenceOf({ claim, document }: Voice): string {
  return document.text.slice(...claim.evidence.sentenceSpan);
}

/** A lower-case word that can be a noun or an adjective. */
function isContent(word: string): boolean {
  return /^\p{Ll}[\p{L}-]+$/u.test(word) && word.length >= shortestWord && !functionWords.has(word);
}

/** Kinds of doing in both sentences, or a third content word in common. */
function shareSubject(a: Voice, b: Voice): boolean {
  const [left, right] = [classesOf(a), classesOf(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared >= 3;
}

function classesOf(voice: Voice): Set<string> {
  const words =
    sentenceOf(voice)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(words.filter(isContent).map((word) => eventClass(stemNoun(word))));
}
