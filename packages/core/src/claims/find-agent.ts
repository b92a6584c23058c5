import { dependents, firstDependent } from "../clauses/syntax-tree.ts";
import { timeNouns } from "../lexicon/noun-classes.ts";
import type { Clause, Complement } from "../clauses/types.ts";
import type { SentenceContext } from "./context.ts";
import { markerText } from "./find-qualifiers.ts";

/** Who does what a passive tells: "was backed **by Putin**"; who is beaten **by 20 points** is beaten by so much. */
export function findAgent(context: SentenceContext, clause: Clause): Complement | undefined {
  return clause.complements.find(
    ({ role, head, markers }) =>
      (role === "agent" || (clause.passive && role === "oblique")) &&
      markerText(context, markers) === "by" &&
      !isAmount(context, head),
  );
}

function isAmount({ tree }: SentenceContext, head: number): boolean {
  const { lemma } = tree.tokens[head]!;
  if (MARGINS.test(lemma)) return true;
  return (
    (MEASURES.test(lemma) || timeNouns.has(lemma)) &&
    (firstDependent(tree, head, "nummod") !== undefined ||
      dependents(tree, head, "det").some((word) => /^an?$/i.test(tree.tokens[word]!.text)))
  );
}

const MARGINS = /^(margin|amount|percent|percentage)$/;
const MEASURES =
  /^(point|run|goal|shot|stroke|length|wicket|vote|seat|notch|place|spot|rung|inch|foot|yard|mile|meter|metre|kilometer|kilometre|degree|pound|ton|tonne|fraction|third|quarter|half|factor|whisker)$/;
