import type { Sentence, Token } from "../reading/types.ts";
import type { SentenceContext } from "./context.ts";
import type { ClaimDraft } from "./rules/rule.ts";
import type { Claim } from "./types.ts";

interface Drafted {
  readonly draft: ClaimDraft;
  readonly claim: Claim;
}

/**
 * "Norway and Sweden won two and three games, **respectively**": the first of the one goes with the first of the other.
 * Rows of unlike length say nothing of who goes with what.
 */
export function pairRespectively<Each extends Drafted>(
  { sentence }: SentenceContext,
  drafts: readonly Each[],
): readonly Each[] {
  const word = sentence.tokens.find(({ text }) => text === "respectively");
  if (word === undefined) return drafts;
  const clause = clauseOf(sentence, word, new Set(drafts.map(({ draft }) => draft.at)));
  const groups = new Map<string, Each[]>();
  const kept = new Set<Each>();
  for (const each of drafts) {
    if (each.draft.at !== clause) {
      kept.add(each);
      continue;
    }
    const { lemma, preposition } = each.claim.predicate;
    const key = `${each.draft.at}|${lemma}|${preposition ?? ""}|${each.draft.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const group of groups.values()) {
    const subjects = starts(group.map(({ claim }) => claim.subject.span));
    const objects = starts(group.map(({ claim }) => claim.object.span));
    const rows = subjects.length > 1 && objects.length > 1;
    for (const each of group) {
      const { subject, object } = each.claim;
      const paired =
        subjects.length === objects.length &&
        subjects.indexOf(subject.span[0]) === objects.indexOf(object.span[0]);
      if (!rows || paired) kept.add(each);
    }
  }
  return drafts.filter((each) => kept.has(each));
}

/** The nearest clause above the word that something is told in. */
function clauseOf(
  { tokens }: Sentence,
  word: Token,
  told: ReadonlySet<number>,
): number | undefined {
  let at = word.head;
  for (let steps = 0; at !== undefined && steps < 12; steps++) {
    if (told.has(at)) return at;
    at = tokens[at]!.head;
  }
  return undefined;
}

function starts(spans: readonly (readonly [number, number])[]): number[] {
  return [...new Set(spans.map(([start]) => start))].sort((a, b) => a - b);
}
