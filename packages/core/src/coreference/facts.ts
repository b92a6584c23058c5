import { nameKey } from "../resolution/name-key.ts";
import { readDependents, baseRelation, type Dependents } from "../mentions/phrase.ts";
import type { Mention } from "../mentions/types.ts";
import type { Reading, Sentence, Token } from "../reading/types.ts";
import type { Quote } from "./quotes.ts";

/** What the rules ask of a mention, looked up once. */
export interface Facts {
  readonly mention: Mention;
  /** Place among the document's mentions. */
  readonly position: number;
  readonly sentence: Sentence;
  readonly dependents: Dependents;
  readonly head: Token;
  readonly lemma: string;
  /** Words of the name without article, or of the phrase without determiner, in lower case. */
  readonly words: readonly string[];
  readonly determiner: "definite" | "demonstrative" | "indefinite" | "possessive" | "none";
  readonly role: "subject" | "object" | "oblique" | "possessive" | "other";
  /** Equal keys are one name: the canonical name, or the written one without case and accents. */
  readonly key: string;
  /** The quotation it stands in. */
  readonly quote?: Quote;
}

export function readFacts(
  reading: Reading,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Facts[] {
  const trees = new Map<number, Dependents>();
  const bySentence = new Map(reading.sentences.map((sentence) => [sentence.index, sentence]));
  return mentions.map((mention, position) => {
    const sentence = bySentence.get(mention.sentence)!;
    let dependents = trees.get(sentence.index);
    if (dependents === undefined)
      trees.set(sentence.index, (dependents = readDependents(sentence)));
    const head = sentence.tokens[mention.head]!;
    const quote = quotes.find(
      ({ span }) => span[0] <= mention.span[0] && mention.span[1] <= span[1],
    );
    return {
      mention,
      position,
      sentence,
      dependents,
      head,
      lemma: head.lemma.toLowerCase(),
      words: contentWords(sentence, mention),
      determiner: readDeterminer(sentence, dependents, mention),
      role: readRole(head),
      key:
        mention.kind === "name" ? (mention.canonical?.toLowerCase() ?? nameKey(mention.text)) : "",
      ...(quote !== undefined && { quote }),
    };
  });
}

function contentWords(sentence: Sentence, mention: Mention): string[] {
  const [start, end] = mention.tokens;
  return sentence.tokens
    .slice(start, end)
    .filter(
      ({ text, upos }, index) =>
        !(index === 0 && /^(?:the|a|an|this|that|these|those)$/i.test(text)) && upos !== "PUNCT",
    )
    .map(({ text, lemma, upos }) => (upos === "NOUN" ? lemma.toLowerCase() : text.toLowerCase()))
    .filter((word) => !/^['’]s?$/.test(word));
}

function readDeterminer(
  sentence: Sentence,
  dependents: Dependents,
  mention: Mention,
): Facts["determiner"] {
  const first = sentence.tokens[mention.tokens[0]]!;
  const word = first.text.toLowerCase();
  if (/^(?:this|that|these|those|such)$/.test(word)) return "demonstrative";
  if (word === "the" || word === "both") return "definite";
  if (/^(?:a|an|another|some|any)$/.test(word)) return "indefinite";
  const possessor = dependents[mention.head]!.some(
    (child) => sentence.tokens[child]!.relation === "nmod:poss",
  );
  return possessor ? "possessive" : "none";
}

function readRole(head: Token): Facts["role"] {
  if (head.relation === "nmod:poss") return "possessive";
  switch (baseRelation(head)) {
    case "nsubj":
    case "csubj":
      return "subject";
    case "obj":
    case "iobj":
      return "object";
    case "obl":
    case "nmod":
      return "oblique";
    default:
      return "other";
  }
}

/** Words of a person's name without "Jr." and the like. */
export function personWords({ words }: Facts): readonly string[] {
  return words.filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
}
