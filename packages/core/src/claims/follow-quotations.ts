import { isQuotedAsSaying } from "../clauses/find-subject.ts";
import { speechVerbs } from "../lexicon/verbs.ts";
import type { Token } from "../reading/types.ts";
import type { SentenceContext } from "./context.ts";
import { speakerOf } from "./find-attribution.ts";
import type { Attribution } from "./types.ts";

/**
 * Speakers of sentences that lie wholly inside a quotation whose "said" stands in another sentence of
 * the same paragraph: before the quotation opens, or where it closes.
 */
export function followQuotations(
  contexts: readonly SentenceContext[],
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = contexts.map(() => undefined);
  let waiting: number[] = [];
  let last: Attribution | undefined;
  let before: Attribution | undefined;
  let open = false;
  let block = -1;
  for (const [position, context] of contexts.entries()) {
    if (context.sentence.block !== block) {
      block = context.sentence.block;
      // A paragraph that is a quotation and names nobody goes on with the speaker of the one before.
      for (const earlier of waiting) if (before) found[earlier] = before;
      if (!open) [before, last] = [last ?? spokenIn(contexts[position - 1]) ?? before, undefined];
      waiting = [];
      if (!startsWithQuote(context)) open = false;
    }
    const wasOpen = open;
    const marks = signs(context);
    for (const { index } of marks) open = isOpening(context, index) ?? !open;
    const speech = findSpeech(context);
    if (speech) {
      for (const earlier of waiting) found[earlier] = speech;
      waiting = [];
      last = speech;
      continue;
    }
    const inside =
      (wasOpen && (marks.length === 0 || marks.length === 1)) ||
      (startsWithQuote(context) && (open || endsWithQuote(context)));
    if (!inside) continue;
    if (last) found[position] = last;
    else waiting.push(position);
  }
  for (const earlier of waiting) if (before) found[earlier] = before;
  return found;
}

/** Who speaks in the main clause of a paragraph's last sentence, where a quotation stands in the next one. */
function spokenIn(context: SentenceContext | undefined): Attribution | undefined {
  const clause = context?.graph.clauses.find(({ link }) => link === undefined);
  if (!context || !clause?.subject) return undefined;
  const { lemma, text, span } = context.tree.tokens[clause.head]!;
  if (!SAYING.test(lemma) || context.mentionAt.get(clause.subject.head)?.type !== "person")
    return undefined;
  const speaker = speakerOf(context, clause.subject.head);
  return speaker && { speaker, cue: text.toLowerCase(), cueSpan: span, quoted: "direct" };
}

const SAYING = /^(say|tell|add|explain|write|ask|answer|reply|argue|insist|warn|note)$/;

function startsWithQuote({ tree }: SentenceContext): boolean {
  return /^["“]$/.test(tree.tokens[0]?.text ?? "");
}

function endsWithQuote({ tree }: SentenceContext): boolean {
  return tree.tokens.slice(-2).some(({ text }) => /^["”]$/.test(text));
}

/** The speech verb of a sentence that has both quotation marks and a speaker. */
function findSpeech(context: SentenceContext): Attribution | undefined {
  const { tree, graph } = context;
  if (signs(context).length === 0) return undefined;
  for (const clause of graph.clauses) {
    const verb = clause.head;
    if (!speechVerbs.has(tree.tokens[verb]!.lemma) || !clause.subject) continue;
    if (isInsideQuotes(context, verb)) continue;
    // "Tass **quoted** Ann as saying": she speaks.
    if (tree.children[verb]!.some((child) => isQuotedAsSaying(tree, verb, child))) continue;
    const speaker = speakerOf(context, clause.subject.head);
    if (speaker)
      return {
        speaker,
        cue: tree.tokens[verb]!.text.toLowerCase(),
        cueSpan: tree.tokens[verb]!.span,
        quoted: "direct",
      };
  }
  return undefined;
}

function isInsideQuotes(context: SentenceContext, token: number): boolean {
  const marks = signs(context);
  const first = marks[0];
  // A sentence whose first mark closes began inside.
  let open = first !== undefined && isOpening(context, first.index) === false;
  for (const { index } of marks) {
    if (index > token) break;
    open = isOpening(context, index) ?? !open;
  }
  return open;
}

/** Marks of one sign: where "``" stands for them, no quotation is followed from sentence to sentence. */
function signs({ quotes }: SentenceContext): readonly Token[] {
  return quotes.filter(({ text }) => text.length === 1);
}

/** A straight mark that touches the word behind it opens; any that touches only the word before it closes. */
function isOpening({ tree }: SentenceContext, mark: number): boolean | undefined {
  const { text, span } = tree.tokens[mark]!;
  if (text === "”") return false;
  const [before, after] = [tree.tokens[mark - 1], tree.tokens[mark + 1]];
  const touches = [before?.span[1] === span[0], after?.span[0] === span[1]];
  // "the “New Hall“ in town": some texts close with the mark that opens.
  if (text === "“") return !touches[0] || touches[1];
  if (touches[0] === touches[1]) return undefined;
  return touches[1];
}
