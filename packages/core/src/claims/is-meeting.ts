import type { Clause } from "../clauses/types.ts";
import { lightVerbs, meetingNouns } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { markerText } from "./find-qualifiers.ts";

/** "held talks **with**": the noun says it, and the rule of nominal events reads it. */
export function isMeeting(
  context: SentenceContext,
  { head, complements }: Clause,
  markers: readonly number[],
): boolean {
  const { tokens } = context.tree;
  const object = complements.find(({ role }) => role === "object");
  if (!object || markerText(context, markers) !== "with") return false;
  return lightVerbs.has(tokens[head]!.lemma) && meetingNouns.has(tokens[object.head]!.lemma);
}
