import { isPrisonTerm } from "../clauses/is-prison-term.ts";
import { minimalPhrase, nounPhrases } from "../clauses/phrases.ts";
import { dependents, firstDependent, subtree, type SyntaxTree } from "../clauses/syntax-tree.ts";
import { withoutQuotes } from "../mentions/without-quotes.ts";
import type { SentenceContext } from "./context.ts";
import { adjectiveCompletion, isBare, looseCompletion, nounCompletion } from "./noun-completion.ts";

/** Words of a label: longer phrases lose their outer prepositional phrases. */
const LONGEST = 7;

const AMOUNT =
  /^(\d.*|%|percent|one|two|three|some|many|most|number|total|amount|handful|couple|part|series|group|set|majority|half|dozen|hundred|thousand|million|billion|lot|variety|range|kind|type|piece|share|string|host|spate|raft|array|slew|flurry|bunch|pair|batch|stretch)$/i;

/** Who somebody is, only their place tells: "a source **within the ministry**". */
const GENERIC =
  /^(source|official|member|resident|representative|insider|people|man|woman|person|group|spokesperson)$/i;

/** "the 30-day ceasefires" → "30-day ceasefires": no articles, lower case unless it is a name. */
export function toConceptLabel(context: SentenceContext, head: number): string {
  const { tree } = context;
  let phrase: readonly number[] = minimalPhrase(tree, head, {
    prepositions: GENERIC.test(tree.tokens[head]!.lemma)
      ? ["of", "within", "in", "from", "at"]
      : isPrisonTerm(tree, head)
        ? ["in", "behind"]
        : ["of"],
  });
  if (lengthOf(context, phrase) > LONGEST) {
    // "one **of the largest owners** of the firm", "the start **of talks** about peace": without them it says nothing.
    const bare = minimalPhrase(tree, head, { prepositions: [] });
    const whole = ofPhrase(context, head);
    const needed =
      AMOUNT.test(tree.tokens[head]!.lemma) ||
      isBare(context, bare) ||
      lengthOf(context, bare) + lengthOf(context, whole) <= LONGEST;
    phrase = needed ? [...bare, ...whole] : bare;
  }
  // "issues **related to trade**", "an average of a tenth, **much higher than last year**"
  const loose = dependents(tree, head, "amod").filter(
    (child) => child > head && tree.children[child]!.length > 0,
  );
  if (loose.length > 0) {
    const described = loose.flatMap((child) => subtree(tree, child));
    phrase = phrase.filter((index) => !described.includes(index));
  }
  phrase = upToGap(context, phrase, head);
  const completion =
    tree.tokens[head]!.upos === "ADJ"
      ? adjectiveCompletion(context, head, phrase)
      : loose.length > 0
        ? looseCompletion(context, loose[0]!, phrase)
        : nounCompletion(context, head, phrase);
  // "**too** small to see"
  const degree =
    tree.tokens[head]!.upos === "ADJ"
      ? [
          ...measureOf(tree, head),
          ...dependents(tree, head, "advmod").filter(
            (child) =>
              child < head &&
              (completion.words.length > 0
                ? /^(too|so|more|less)$/i
                : // "became **less** frequent"
                  /^(too|more|less|least|hardly|barely)$/i
              ).test(tree.tokens[child]!.text) &&
              !phrase.includes(child),
          ),
        ]
      : [];
  phrase = [...new Set([...degree, ...phrase])].sort((a, b) => a - b).concat(completion.words);
  if (/^not$/i.test(tree.tokens[phrase[0] ?? head]!.text)) phrase = phrase.slice(1);
  // "no" of "no-confidence" is part of a word.
  while (
    phrase.length > 0 &&
    (isOuterWord(context, phrase[0]!) || isLeading(tree, phrase[0]!, head)) &&
    tree.tokens[phrase[1] ?? -1]?.text !== "-"
  )
    phrase = phrase.slice(1);
  // "**not only** a new name"
  if (isNotOnly(tree, phrase[0] ?? head)) {
    phrase = phrase.slice(1);
    while (phrase.length > 1 && isOuterWord(context, phrase[0]!)) phrase = phrase.slice(1);
  }
  if (
    phrase.length > 1 &&
    /^(least|most)$/i.test(tree.tokens[phrase[0]!]!.text) &&
    isAt(tree, phrase[0]! - 1)
  )
    phrase = [phrase[0]! - 1, ...phrase];
  if (phrase.length === 0 || phrase.length > 2 * LONGEST + completion.words.length) return "";
  const { text } = context.reading.document;
  let label = "";
  let before: number | undefined;
  for (const index of phrase) {
    const { span, text: word } = tree.tokens[index]!;
    const gap =
      before === undefined
        ? ""
        : before === index - 1
          ? text.slice(tree.tokens[before]!.span[1], span[0]).replace(/\s+/g, " ")
          : before === index - 2 && tree.tokens[before + 1]!.text === ","
            ? ", "
            : " ";
    const lower = word.toLowerCase();
    label += gap + (lower === word || keepsCapitals(context, index) ? word : lower);
    before = index;
  }
  const plain = withoutQuotes(label)
    .replace(/ {2,}/g, " ")
    // "above 30°C." has the full stop of its sentence.
    .replace(/(°\s?[CF])\.$/, "$1");
  return completion.cut ? `${plain}…` : plain;
}

/** "**40 metres** long", "**almost two years** old" */
function measureOf(tree: SyntaxTree, head: number): number[] {
  const measure = dependents(tree, head, "obl", "nmod", "obj").find(
    (child) =>
      child < head &&
      tree.last[child] === head - 1 &&
      firstDependent(tree, child, "nummod") !== undefined &&
      firstDependent(tree, child, "case") === undefined,
  );
  return measure === undefined ? [] : subtree(tree, measure);
}

function keepsCapitals(context: SentenceContext, index: number): boolean {
  const { upos, text } = context.tree.tokens[index]!;
  return (
    upos === "PROPN" ||
    text === "I" ||
    (/^[A-Z]+[a-z]*[A-Z]/.test(text) && !isShouted(context)) ||
    isCapitalised(context, index)
  );
}

/** The preposition of "**by** the war and flood damage", where the parser hangs it on a word before the noun. */
export function isLeading({ tokens, base }: SyntaxTree, word: number, head: number): boolean {
  const { head: above } = tokens[word]!;
  return (
    word < head &&
    base[word] === "case" &&
    above !== undefined &&
    above !== head &&
    base[above] === "compound"
  );
}

function isNotOnly({ tokens }: SyntaxTree, word: number): boolean {
  return /^only$/i.test(tokens[word]!.text) && /^not$/i.test(tokens[word - 1]?.text ?? "");
}

/** The word before "least" in "at least a dozen". */
export function isAt({ tokens }: SyntaxTree, word: number): boolean {
  return /^at$/i.test(tokens[word]?.text ?? "");
}

function ofPhrase(context: SentenceContext, head: number): number[] {
  const { tree } = context;
  const inner = nounPhrases(tree, head).find(
    ({ markers }) => tree.tokens[markers[0]!]!.text.toLowerCase() === "of",
  );
  if (inner === undefined) return [];
  // "the burden of the largest **share of production**"
  const more = AMOUNT.test(tree.tokens[inner.head]!.lemma) ? ofPhrase(context, inner.head) : [];
  return [...inner.markers, ...minimalPhrase(tree, inner.head, { prepositions: [] }), ...more];
}

/** "part of the state, as part **of the plan**": what stands apart from the noun is another's. */
function upToGap(
  { tree }: SentenceContext,
  phrase: readonly number[],
  head: number,
): readonly number[] {
  // Nothing stands between the words of most.
  if (phrase.length === 0 || phrase.at(-1)! - phrase[0]! === phrase.length - 1) return phrase;
  const end = phrase.findIndex(
    (index, at) =>
      index > head &&
      at > 0 &&
      index > phrase[at - 1]! + 1 &&
      tree.tokens.slice(phrase[at - 1]! + 1, index).some(({ upos }) => upos === "ADP"),
  );
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** Words without articles and marks. */
function lengthOf({ tree }: SentenceContext, phrase: readonly number[]): number {
  return phrase.filter((index) => !/^(DET|PUNCT)$/.test(tree.tokens[index]!.upos)).length;
}

function isOuterWord({ tree }: SentenceContext, index: number): boolean {
  const { upos, text, relation, feats } = tree.tokens[index]!;
  // "**each** other's"; "every team" is no team named before.
  // … nor "**half** a million dollars" a million.
  if (/^(each|every|half)$/i.test(text)) return false;
  if (
    relation === "det" ||
    (upos === "DET" && firstDependent(tree, index, "nmod") === undefined && relation !== "obj")
  )
    return true;
  return (upos === "PRON" && /Poss=Yes/.test(feats)) || /^(?:["“”'(]|such)$/i.test(text);
}

/** Capital inside a sentence: "Western nations", "NATO membership"; or in front of a name: "United States President". */
function isCapitalised(context: SentenceContext, index: number): boolean {
  const { tree } = context;
  const next = tree.tokens[index + 1];
  if (next?.upos === "PROPN" && /^[A-Z]/.test(next.text) && tree.tokens[index]!.upos !== "NOUN")
    return /^[A-Z]/.test(tree.tokens[index]!.text);
  return (
    index > 0 &&
    /^[A-Z]/.test(tree.tokens[index]!.text) &&
    !(tree.tokens[index]!.upos === "NOUN" && isShouted(context)) &&
    !/^["“”.:]$/.test(tree.tokens[index - 1]!.text)
  );
}

/** A headline in capitals tells nothing by them. */
function isShouted({ reading, sentence }: SentenceContext): boolean {
  return !/[a-z]/.test(reading.document.text.slice(...sentence.span));
}
