import { isRelativePronoun } from "../clauses/find-subject.ts";
import { isPrisonTerm } from "../clauses/is-prison-term.ts";
import { minimalPhrase, trimPunctuation, wholePhrase } from "../clauses/phrases.ts";
import { dependents, firstConjunct, firstDependent } from "../clauses/syntax-tree.ts";
import type { Span } from "../document/types.ts";
import { speechVerbs } from "../lexicon/verbs.ts";
import type { Mention, Quantity } from "../mentions/types.ts";
import { overlaps, spanOf, type SentenceContext } from "./context.ts";
import { oncePerToken, type OfToken } from "./once-per-token.ts";
import { quotedTitle } from "./quoted-title.ts";
import { isAt, isLeading, toConceptLabel } from "./to-concept-label.ts";
import type { Argument } from "./types.ts";

/** What a token's phrase refers to: a mention, a time, a quantity or a concept; nothing for an empty pronoun. */
export const readArgument: OfToken<Argument | undefined> = oncePerToken((context, head) => {
  const { tree, mentionAt, nameOf, times, quantities } = context;
  const token = tree.tokens[head]!;
  const time = times.find(({ span }) => overlaps(span, token.span));
  if (time) return { kind: "time", time, text: time.text, span: time.span };
  const mention = nameOf.get(head) ?? mentionAt.get(head);
  const title = quotedTitle(context, nameOf.get(head)?.head ?? head, mention);
  if (title) return title;
  if (mention?.reference === "expletive" || isAskedFor(context, head)) return undefined;
  // "at **USD** 2.74 billion": what money it is, no place or party.
  const money =
    mention !== undefined &&
    quantities.some(({ span }) => span[0] <= mention.span[0] && mention.span[1] < span[1]);
  if (
    mention &&
    !money &&
    !holdsVerb(context, mention) &&
    isNode(context, mention) &&
    !isCounted(context, mention)
  ) {
    return {
      kind: "mention",
      mention: mention.id,
      text: mention.text,
      span: mention.span,
      ...wholeLabel(context, mention),
      ...amountIn(context, mention.span),
    };
  }
  return isEmptyWord(context, head) ? undefined : readConcept(context, head);
});

/** A phrase as a concept, or as a number where it is one, even if it refers to an entity: "is **a lawyer**". */
export function readConcept(context: SentenceContext, head: number): Argument | undefined {
  const { tree, reading, quantities } = context;
  const token = tree.tokens[head]!;
  let phrase = trimPunctuation(tree, minimalPhrase(tree, head));
  // "**by** the war and the outbreaks", where it hangs on the first of two
  while (phrase.length > 1 && isLeading(tree, phrase[0]!, head)) phrase = phrase.slice(1);
  if (phrase.length === 0) return undefined;
  // "**At** least a dozen firms"
  if (/^(least|most)$/i.test(tree.tokens[phrase[0]!]!.text) && isAt(tree, phrase[0]! - 1))
    phrase = [phrase[0]! - 1, ...phrase];
  // "the beginning **of what** is to come": only a clause could tell of what.
  if (phrase.some((index) => tree.tokens[index]!.xpos === "WP")) return undefined;
  const span = spanOf(tree, phrase);
  const text = reading.document.text.slice(...span);
  const quantity = quantities.find((value) => overlaps(value.span, token.span));
  // "thousands **of young soldiers**" are soldiers, and "20 years **in jail**" more than years.
  if (
    quantity &&
    !isPrisonTerm(tree, head) &&
    !dependents(tree, head, "nmod").some((child) => phrase.includes(child))
  )
    return { kind: "quantity", quantity, text: quantity.text, span: quantity.span };
  const whole = wholeOf(context, head);
  const own = ofWhom(context, phrase, toConceptLabel(context, head));
  const label =
    whole === undefined ? own : partLabel(token.text, own, toConceptLabel(context, whole));
  return label === ""
    ? undefined
    : { kind: "concept", label, text, span, ...amountIn(context, span) };
}

/** "some carrying ships", where the tree has since been repaired: they carry them, and no mention takes in its verb. */
function holdsVerb({ tree }: SentenceContext, { kind, head, tokens: [start] }: Mention): boolean {
  const verb = tree.tokens[head]!.head;
  return (
    kind === "nominal" &&
    verb !== undefined &&
    verb >= start &&
    verb < head &&
    tree.base[head] === "obj"
  );
}

/** "asked **which ones** are new", "has **how many** people": no thing, but what is asked for. */
function isAskedFor({ tree }: SentenceContext, noun: number): boolean {
  // "why it needs a role or **what evidence** it has"
  const first = firstConjunct(tree, noun);
  const { head: verb } = tree.tokens[first]!;
  if (tree.tokens[noun]!.upos !== "NOUN" || verb === undefined) return false;
  if (!/^(nsubj|obj)/.test(tree.base[first]!)) return false;
  let top = verb;
  while (tree.base[top] === "xcomp") top = tree.tokens[top]!.head!;
  if (tree.base[top] !== "ccomp" && tree.base[top] !== "conj") return false;
  // "negotiate **which territories** they may keep": some they may.
  const kept = first === noun && tree.base[noun] === "obj" && tree.tokens[top]!.lemma !== "have";
  return tree.children[noun]!.some(
    (child) =>
      (!kept && tree.base[child] === "det" && /^(what|which)$/i.test(tree.tokens[child]!.text)) ||
      (tree.base[child] === "amod" &&
        dependents(tree, child, "advmod").some((how) => /^how$/i.test(tree.tokens[how]!.text))),
  );
}

/** "planets, **each** orbiting a star": the planets do; of "volunteers, **some** carrying picks" not all do. */
function partLabel(word: string, own: string, whole: string): string {
  return /^(each|all|both)$/i.test(word) ? whole : `${own || word.toLowerCase()} of ${whole}`;
}

/** "Ann Lee, **whose challenge** failed" → Ann Lee's challenge. */
function ofWhom(context: SentenceContext, phrase: readonly number[], label: string): string {
  const { tree } = context;
  let at = phrase.find((index) => tree.tokens[index]!.xpos === "WP$");
  if (at === undefined) return label;
  while (at !== undefined && tree.tokens[at]!.relation !== "acl:relcl") at = tree.tokens[at]!.head;
  const noun = at === undefined ? undefined : tree.tokens[at]!.head;
  const owner = noun === undefined ? undefined : readArgument(context, noun);
  if (owner?.kind !== "mention" && owner?.kind !== "concept") return "";
  const name = owner.kind === "concept" ? owner.label : owner.text.replace(/^(?:the|an?) /i, "");
  return `${name}${/s$/.test(name) ? "'" : "'s"} ${label.replace(/^whose\s+/i, "")}`;
}

/** "groups, **some** of which were backed", "volunteers, **some** carrying picks": some of what stands before. */
function wholeOf({ tree }: SentenceContext, part: number): number | undefined {
  const { text, head: verb } = tree.tokens[part]!;
  // "jobs, including **many** tied to the plant"
  const marker = firstDependent(tree, part, "case");
  if (PART.test(text) && marker !== undefined && /^including$/i.test(tree.tokens[marker]!.text))
    return tree.base[part] === "nmod" ? verb : undefined;
  if (!PART.test(text) || verb === undefined || !/^nsubj/.test(tree.base[part]!)) return undefined;
  if (tree.base[verb] !== "acl" || tree.tokens[verb]!.head === undefined) return undefined;
  const related = dependents(tree, part, "nmod").some((child) => isRelativePronoun(tree, child));
  const doing = tree.tokens[verb]!.relation === "acl" && /^VB[GN]$/.test(tree.tokens[verb]!.xpos);
  return related || doing ? tree.tokens[verb]!.head : undefined;
}

const PART = /^(some|many|most|several|all|both|each|none|few|half|two|three|four|five)$/i;

/** A single noun that only the words behind it make known, as the label of the thing it stands for. */
function wholeLabel(context: SentenceContext, { kind, head, text }: Mention): { label?: string } {
  if (kind !== "nominal" || !/^(?:\p{L}+ )?\p{L}+$/u.test(text)) return {};
  if (context.tree.tokens[head]!.upos !== "NOUN") return {};
  const label = toConceptLabel(context, head);
  return label.includes(" ") && label.length > text.length ? { label } : {};
}

/** The amount that stands inside a phrase: "an almost two-hour call", "at least 400 Palestinians". */
function amountIn({ quantities }: SentenceContext, span: Span): { quantity?: Quantity } {
  const quantity = quantities.find((value) => overlaps(value.span, span));
  return quantity === undefined ? {} : { quantity };
}

/** "at least 400 Palestinians" are not all the Palestinians named before. */
function isCounted({ tree }: SentenceContext, { kind, type, head }: Mention): boolean {
  if (kind === "pronoun" || (kind === "name" && type !== "group")) return false;
  if (!/S$/.test(tree.tokens[head]!.xpos)) return false;
  return dependents(tree, head, "nummod").some(
    (child) => Number(tree.tokens[child]!.text.replaceAll(",", "")) > 2,
  );
}

/**
 * A single nominal says no more than its words: it is a concept, and equal words are one node. "We"
 * in a quotation stands for those whom its speaker speaks for, even if nobody says who they are.
 */
function isNode(
  { linked, described }: SentenceContext,
  { id, kind, members, text }: Mention,
): boolean {
  return (
    kind === "name" ||
    (linked.has(id) && described(id)) ||
    members !== undefined ||
    /^(?:i|me|we|us)$/iu.test(text)
  );
}

/** Words for people that say who they are at least roughly; "nothing" and "something" say nothing. */
const INDEFINITE = /^(many|most|some|all|others|everyone|everybody|nobody)$/i;

function isEmptyWord(context: SentenceContext, head: number): boolean {
  const { tree } = context;
  const { upos, xpos, text } = tree.tokens[head]!;
  if (isRelativePronoun(tree, head) || /^W/.test(xpos) || upos === "SCONJ") return true;
  // "an earlier **one**"
  if (/^ones?$/i.test(text) && firstDependent(tree, head, "nmod") === undefined) return true;
  if (upos === "PRON" && !INDEFINITE.test(text))
    return firstDependent(tree, head, "nmod") === undefined || /^(it|this|that|what)$/i.test(text);
  return (
    upos === "DET" &&
    firstDependent(tree, head, "nmod") === undefined &&
    wholeOf(context, head) === undefined
  );
}

const QUOTE = /^["“”'‘’]$/;

/** A clause as an argument: its words as they stand in the text, without the markers given. */
export function clauseText(
  context: SentenceContext,
  head: number,
  markers: readonly number[] = [],
): { text: string; span: Span } {
  const { tree, reading } = context;
  const whole = wholePhrase(tree, head, { without: (child) => isSource(context, child) });
  const unmarked = whole.filter((index) => !markers.includes(index));
  let phrase = trimPunctuation(tree, unmarked.length > 0 ? unmarked : whole);
  while (phrase.length > 1 && QUOTE.test(tree.tokens[phrase[0]!]!.text)) phrase = phrase.slice(1);
  // "a deal **which** they think will fail"
  const [first, second] = phrase;
  if (second !== undefined && second > first! + 1 && isRelativePronoun(tree, first!))
    phrase = phrase.slice(1);
  while (phrase.length > 1 && QUOTE.test(tree.tokens[phrase.at(-1)!]!.text)) {
    phrase = trimPunctuation(tree, phrase.slice(0, -1));
  }
  const span = spanOf(tree, phrase.length > 0 ? phrase : [head]);
  return { text: reading.document.text.slice(...span), span };
}

/** "according to …" and "…, he said, …" in a clause are not its words. */
function isSource({ tree }: SentenceContext, child: number): boolean {
  if (tree.base[child] === "parataxis") return speechVerbs.has(tree.tokens[child]!.lemma);
  if (tree.base[child] === "advcl" && speechVerbs.has(tree.tokens[child]!.lemma)) {
    const mark = firstDependent(tree, child, "mark");
    return mark !== undefined && tree.tokens[mark]!.text.toLowerCase() === "as";
  }
  if (tree.base[child] !== "obl") return false;
  const marker = firstDependent(tree, child, "case");
  return marker !== undefined && /^(according|per)$/i.test(tree.tokens[marker]!.text);
}
