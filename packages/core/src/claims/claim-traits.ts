import type { SyntaxTree } from "../clauses/syntax-tree.ts";
import type { Span } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import type { Token } from "../reading/types.ts";
import type { SentenceContext } from "./context.ts";
import type { ClaimDraft } from "./rules/rule.ts";
import type { Argument, Attribution, Factuality } from "./types.ts";

/** What a claim's confidence rests on. */
export interface ClaimTraits {
  /** Natural logarithm of the chance that the least sure arc the claim hangs by is wrong. */
  readonly doubt: number;
  /** The same of the name that is the claim's object; 0 where it is none. */
  readonly nameDoubt: number;
  /** Names of what holds for the claim: `relation acl`, `source controlled`, `object bare`. */
  readonly present: readonly string[];
}

/** No chance is taken for less: a tree that is sure of itself may still be wrong. */
const LEAST_DOUBT = 0.02;

/** How a claim is told: how real it is and through how many mouths it came. */
export interface Telling {
  readonly factuality: Factuality;
  readonly attribution: readonly Attribution[];
}

/** Reads what tells right claims from wrong ones: how sure the tree is, where the verb stands, how its sides look. */
export function readClaimTraits(
  context: SentenceContext,
  { rule, at, subject, predicate, object }: Omit<ClaimDraft, "trigger">,
  trigger: Span,
  { factuality, attribution }: Telling,
): ClaimTraits {
  const { tree, clauseAt } = context;
  const [verb, doer, target] = [trigger, subject.span, object.span].map((span) =>
    readSide(tree, span),
  ) as [Side, Side, Side];
  const clause = clauseAt.get(at);
  const name = mentionOf(context, object, target);
  const present = [
    `rule ${rule}`,
    `source ${clause?.subject?.source ?? "none"}`,
    `relation ${baseOf(tree, verb)}`,
    `distance ${toClass(Math.abs(doer.start - at))}`,
    `subject ${subjectType(context, subject, doer)}`,
    `subject word ${doer.head?.upos ?? "none"}`,
    `subject begins ${tree.tokens[doer.start]?.upos ?? "none"}`,
    `subject length ${toClass(doer.end - doer.start)}`,
    `object relation ${baseOf(tree, target)}`,
    `object begins ${tree.tokens[target.start]?.upos ?? "none"}`,
  ];
  if (clause !== undefined && clause.chain.length > 1) present.push("chain");
  if (clause?.negated) present.push("negated");
  if (factuality !== "asserted") present.push("unreal");
  if (attribution.length > 1) present.push("speakers nested");
  if (predicate.family === undefined) present.push("family none");
  if (name?.kind === "nominal") present.push("object nominal");
  if (isPronoun(subject)) present.push("subject pronoun");
  if (isPronoun(object)) present.push("object pronoun");
  if (isBare(subject)) present.push("subject bare");
  if (isBare(object)) present.push("object bare");
  if (isCut(tree, doer)) present.push("subject cut");
  if (isNameBefore(tree.tokens[doer.start - 1])) present.push("subject after name");
  if (/^an? /i.test(object.text)) present.push("object indefinite");
  const surest = Math.min(verb.confidence, doer.confidence, target.confidence);
  return {
    doubt: toDoubt(surest),
    nameDoubt: name?.kind === "name" ? toDoubt(name.confidence) : 0,
    present,
  };
}

/** A claim's words on one of its sides: token indexes, half-open. */
interface Side {
  readonly start: number;
  readonly end: number;
  /** The token that hangs on a word outside. */
  readonly head?: Token;
  /** Lowest probability of an arc that leads outside. */
  readonly confidence: number;
}

function readSide({ tokens }: SyntaxTree, [from, until]: Span): Side {
  let start = 0;
  while (start < tokens.length && tokens[start]!.span[0] < from) start++;
  let end = start;
  while (end < tokens.length && tokens[end]!.span[1] <= until) end++;
  let confidence = 1;
  let head: Token | undefined;
  for (let index = start; index < end; index++) {
    const token = tokens[index]!;
    if (token.head !== undefined && token.head >= start && token.head < end) continue;
    confidence = Math.min(confidence, token.confidence);
    if (head === undefined || /^(?:punct|case|det|mark)$/.test(head.relation)) head = token;
  }
  return { start, end, confidence, ...(head !== undefined && { head }) };
}

function toDoubt(confidence: number): number {
  return Math.log(Math.max(LEAST_DOUBT, 1 - confidence));
}

function baseOf(tree: SyntaxTree, { head }: Side): string {
  return head === undefined ? "none" : tree.base[head.index]!;
}

function toClass(count: number): string {
  if (count <= 1) return "1";
  if (count <= 3) return "2-3";
  return count <= 6 ? "4-6" : count <= 12 ? "7-12" : "13+";
}

function mentionOf(
  { mentionAt }: SentenceContext,
  argument: Argument,
  { head, start, end }: Side,
): Mention | undefined {
  if (argument.kind !== "mention") return undefined;
  const own = head === undefined ? undefined : mentionAt.get(head.index);
  if (own?.id === argument.mention) return own;
  for (let index = start; index < end; index++) {
    const mention = mentionAt.get(index);
    if (mention?.id === argument.mention) return mention;
  }
  return undefined;
}

function subjectType(context: SentenceContext, subject: Argument, side: Side): string {
  return mentionOf(context, subject, side)?.type ?? subject.kind;
}

/** Of the third person: who "I" is, the quotation marks tell. */
function isPronoun({ text }: Argument): boolean {
  return /^(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those)$/i.test(text);
}

/** A common noun by itself: "reports". */
function isBare(argument: Argument): boolean {
  const label =
    "label" in argument && argument.label !== undefined ? argument.label : argument.text;
  return /^\p{Ll}+$/u.test(label);
}

/** Does a phrase or clause that the head governs lie outside the side's words? */
function isCut(tree: SyntaxTree, { head, start, end }: Side): boolean {
  return (
    head !== undefined &&
    tree.children[head.index]!.some(
      (child) => (child < start || child >= end) && FULL.test(tree.base[child]!),
    )
  );
}

const FULL = /^(?:nmod|acl|advcl|obl|obj|ccomp|xcomp|appos|amod|compound|nummod|flat|parataxis)$/;

function isNameBefore(token: Token | undefined): boolean {
  return token !== undefined && token.upos === "PROPN" && token.index > 0;
}
