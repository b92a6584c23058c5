import { trimPunctuation, wholePhrase, minimalPhrase } from "../clauses/phrases.ts";
import { isRelativePronoun } from "../clauses/find-subject.ts";
import { firstDependent } from "../clauses/syntax-tree.ts";
import type { Span } from "../document/types.ts";
import type { Mention, Quantity } from "../mentions/types.ts";
import { overlaps, spanOf, type SentenceContext } from "./context.ts";
import { toConceptLabel } from "./to-concept-label.ts";
import type { Argument } from "./types.ts";

/** What a token's phrase refers to: a mention, a time, a quantity or a concept; nothing for an empty pronoun. */
export function readArgument(context: SentenceContext, head: number): Argument | undefined {
  const { tree, mentionAt, reading, times, quantities, linked } = context;
  const token = tree.tokens[head]!;
  const time = times.find(({ span }) => overlaps(span, token.span));
  if (time) return { kind: "time", time, text: time.text, span: time.span };
  const mention = mentionAt.get(head);
  if (mention && mention.reference !== "expletive" && isNode(mention, linked.has(mention.id))) {
    return {
      kind: "mention",
      mention: mention.id,
      text: mention.text,
      span: mention.span,
      ...amountIn(context, mention.span),
    };
  }
  if (mention?.reference === "expletive" || isEmptyWord(context, head)) return undefined;
  const phrase = trimPunctuation(
    tree,
    minimalPhrase(tree, head, { prepositions: PREPOSITIONS_OF_CONCEPTS }),
  );
  if (phrase.length === 0) return undefined;
  const span = spanOf(tree, phrase);
  const text = reading.document.text.slice(...span);
  const quantity = quantities.find((value) => overlaps(value.span, token.span));
  if (quantity) return { kind: "quantity", quantity, text: quantity.text, span: quantity.span };
  const label = toConceptLabel(context, head);
  return label === ""
    ? undefined
    : { kind: "concept", label, text, span, ...amountIn(context, span) };
}

/** The amount that stands inside a phrase: "an almost two-hour call", "at least 400 Palestinians". */
function amountIn({ quantities }: SentenceContext, span: Span): { quantity?: Quantity } {
  const quantity = quantities.find((value) => overlaps(value.span, span));
  return quantity === undefined ? {} : { quantity };
}

const PREPOSITIONS_OF_CONCEPTS = ["of"];

/**
 * A single nominal says no more than its words: it is a concept, and equal words are one node. "We"
 * in a quotation stands for those whom its speaker speaks for, even if nobody says who they are.
 */
function isNode({ kind, members, text }: Mention, isLinked: boolean): boolean {
  return kind === "name" || isLinked || members !== undefined || /^(?:i|me|we|us)$/iu.test(text);
}

function isEmptyWord({ tree }: SentenceContext, head: number): boolean {
  const { upos, text } = tree.tokens[head]!;
  if (isRelativePronoun(tree, head)) return true;
  if (
    upos === "PRON" &&
    !/^(many|most|some|all|others|another|everyone|everybody|nobody|nothing|none|much|more|something|someone)$/i.test(
      text,
    )
  )
    return true;
  return upos === "DET" && firstDependent(tree, head, "nmod") === undefined;
}

/** A clause as an argument: its words as they stand in the text, without the markers given. */
export function clauseText(
  context: SentenceContext,
  head: number,
  markers: readonly number[] = [],
): { text: string; span: Span } {
  const { tree, reading } = context;
  const whole = wholePhrase(tree, head);
  const unmarked = whole.filter((index) => !markers.includes(index));
  const phrase = (unmarked.length > 0 ? unmarked : whole).filter(
    (index, position, all) =>
      !(position === 0 || position === all.length - 1) ||
      !/^["“”'‘’]$/.test(tree.tokens[index]!.text),
  );
  const span = spanOf(tree, trimPunctuation(tree, phrase));
  return { text: reading.document.text.slice(...span), span };
}
