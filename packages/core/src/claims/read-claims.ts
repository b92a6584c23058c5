import type { CoreferenceLink } from "../coreference/types.ts";
import type { Message } from "../document/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import type { Mentions } from "../mentions/types.ts";
import type { Reading } from "../reading/types.ts";
import { readClaimTraits, type ClaimTraits } from "./claim-traits.ts";
import { spanOf, toContexts, type SentenceContext } from "./context.ts";
import { estimateConfidence } from "./estimate-confidence.ts";
import { findAttribution, isQuoted } from "./find-attribution.ts";
import { findFactuality } from "./find-factuality.ts";
import { isNegative } from "./find-polarity.ts";
import { followQuotations } from "./follow-quotations.ts";
import { oncePerToken } from "./once-per-token.ts";
import { pairRespectively } from "./pair-respectively.ts";
import { rules } from "./rules/index.ts";
import type { ClaimDraft } from "./rules/rule.ts";
import type { Argument, Attribution, Claim, Factuality } from "./types.ts";

export interface ClaimsRead {
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
}

/** Labels of a clause longer than this many words are no node: the claim is left out unless the clause has its own. */
const LONGEST_CLAUSE_LABEL = 12;

/** Sees each claim as it is read, with what its confidence rests on. */
export type ClaimWatch = (claim: Claim, traits: ClaimTraits) => void;

/**
 * What a document says, in the order of the text, and the sentences with a verb that yielded nothing. `watch` is for
 * fitting the confidence.
 */
export function readClaims(
  reading: Reading,
  mentions: Mentions,
  links: readonly CoreferenceLink[],
  watch?: ClaimWatch,
): ClaimsRead {
  const contexts = toContexts(reading, mentions, links);
  const quotations = followQuotations(contexts);
  const claims: Claim[] = [];
  const messages: Message[] = [];
  for (const [position, context] of contexts.entries()) {
    const read = readSentence(context, quotations[position], watch);
    claims.push(...read);
    if (read.length === 0 && context.graph.clauses.some(({ kind }) => kind === "verbal"))
      messages.push(unread(context));
  }
  return { claims, messages };
}

function unread({ reading, sentence }: SentenceContext): Message {
  return {
    code: "unread-sentence",
    severity: "info",
    document: reading.document.id,
    span: sentence.span,
    text: "a sentence with a verb that gave no claim: its subject or object is a bare pronoun, or its tree is unusual",
  };
}

function readSentence(
  context: SentenceContext,
  quotation: Attribution | undefined,
  watch: ClaimWatch | undefined,
): Claim[] {
  const claims = new Map<string, Claim>();
  const seen = new Set<string>();
  const byClause = new Map<number, string>();
  const pending: { draft: ClaimDraft; claim: Claim }[] = [];
  for (const rule of rules) {
    for (const draft of rule(context)) {
      const claim = toClaim(context, draft, quotation, watch);
      if (!claim) continue;
      const key = `${argumentKey(claim.subject)}|${claim.predicate.lemma}|${claim.predicate.preposition ?? ""}|${argumentKey(claim.object)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      pending.push({ draft, claim });
      if (!byClause.has(draft.at) && draft.rule !== "title" && draft.rule !== "apposition")
        byClause.set(draft.at, claim.id);
    }
  }
  for (const { draft, claim } of pairRespectively(context, pending)) {
    const linked = linkClause(context, draft, claim, byClause);
    if (linked) claims.set(linked.id, linked);
  }
  return [...claims.values()];
}

/** A clause object becomes a reference to the clause's own claim. */
function linkClause(
  context: SentenceContext,
  { objectClause }: ClaimDraft,
  claim: Claim,
  byClause: ReadonlyMap<number, string>,
): Claim | undefined {
  if (objectClause === undefined) return claim;
  const head = context.clauseAt.get(objectClause)?.head ?? objectClause;
  const inner = byClause.get(head);
  const { text, span } = claim.object;
  if (inner !== undefined && inner !== claim.id)
    return { ...claim, object: { kind: "claim", claim: inner, text, span } };
  return text.split(/\s+/).length <= LONGEST_CLAUSE_LABEL
    ? claim
    : { ...claim, object: { kind: "concept", label: text, text, span } };
}

/** An edge from a node to itself says nothing. */
function isSame({ chainOf }: SentenceContext, subject: Argument, object: Argument): boolean {
  if (subject.kind === "mention" && object.kind === "mention") {
    return chainOf(subject.mention) === chainOf(object.mention);
  }
  return argumentKey(subject) === argumentKey(object) || wording(subject) === wording(object);
}

function wording(argument: Argument): string {
  const words = argument.kind === "concept" ? argument.label : argument.text;
  return words.toLowerCase().replace(/^the /, "");
}

function argumentKey(argument: Argument): string {
  return argument.kind === "mention" ? argument.mention : `${argument.span[0]}-${argument.span[1]}`;
}

interface Standing {
  readonly said: readonly Attribution[];
  readonly negative: boolean;
  readonly factuality: Factuality;
}

/** Whose word a token's clause is, whether it holds and how real it is: the same for all its claims. */
const standingAt = oncePerToken((context, at): Standing => ({
  said: findAttribution(context, at),
  negative: isNegative(context, at),
  factuality: findFactuality(context, at),
}));

function toClaim(
  context: SentenceContext,
  draft: ClaimDraft,
  quotation: Attribution | undefined,
  watch: ClaimWatch | undefined,
): Claim | undefined {
  const { reading, sentence, tree } = context;
  const { subject, predicate, object, rule, at } = draft;
  if (isSame(context, subject, object)) return undefined;
  const trigger = draft.trigger.length > 0 ? spanOf(tree, draft.trigger) : tree.tokens[at]!.span;
  const { said: saidHere, negative: denied, factuality } = standingAt(context, at);
  const said = draft.saidAt === undefined ? saidHere : findAttribution(context, draft.saidAt);
  const own = draft.naming && !isQuoted(context, at) ? [] : said;
  const attribution =
    quotation && !own.some(({ speaker }) => speaker.text === quotation.speaker.text)
      ? [...own, quotation]
      : own;
  const negative = draft.negative ?? denied;
  const traits = readClaimTraits(context, draft, trigger, {
    factuality: draft.factuality ?? factuality,
    attribution,
  });
  const claim: Claim = {
    id: contentId(
      "claim",
      reading.document.id,
      rule,
      argumentKey(subject),
      ...subject.span,
      ...trigger,
      argumentKey(object),
      ...object.span,
      predicate.lemma,
      predicate.preposition ?? "",
    ),
    subject,
    predicate,
    object,
    qualifiers: draft.qualifiers ?? [],
    attribution,
    polarity: negative ? "negative" : "positive",
    factuality: draft.factuality ?? factuality,
    evidence: {
      document: reading.document.id,
      sentence: sentence.index,
      sentenceSpan: sentence.span,
      trigger,
      subject: subject.span,
      object: object.span,
      rule,
    },
    confidence: estimateConfidence(traits),
  };
  watch?.(claim, traits);
  return claim;
}
