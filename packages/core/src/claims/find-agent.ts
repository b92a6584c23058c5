import type { Clause, Complement } from "../clauses/types.ts";
import type { SentenceContext } from "./context.ts";
import { markerText } from "./find-qualifiers.ts";

/** Who does what a passive tells: "was backed **by Putin**". */
export function findAgent(context: SentenceContext, clause: Clause): Complement | undefined {
  return clause.complements.find(
    ({ role, markers }) =>
      (role === "agent" || (clause.passive && role === "oblique")) &&
      markerText(context, markers) === "by",
  );
}
