import { dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import { nounPhrases } from "../../clauses/phrases.ts";
import type { Clause } from "../../clauses/types.ts";
import { leadingVerbs, reachingVerbs, scoringVerbs } from "../../lexicon/verbs.ts";
import type { SentenceContext } from "../context.ts";
import { findArguments, subjectHead, type Found } from "../find-arguments.ts";
import { markerText } from "../find-qualifiers.ts";
import { isParty } from "../is-party.ts";
import { ownerOf } from "../noun-owner.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

/** "The Reds went top with a **win over** the Blues", "Norway's **loss to** Sweden": who wins or loses against whom. */
export const victory: Rule = atWords(["NOUN"], (context, { index, lemma, text }) => {
  const over = WON.test(lemma) ? OVER : LOST.test(lemma) ? TO : undefined;
  if (over === undefined) return [];
  const { tree } = context;
  const other = nounPhrases(tree, index).find(({ markers }) =>
    over.test(markerText(context, markers)),
  );
  if (other === undefined) return [];
  const side = sideOf(context, index);
  // "Norway's **loss** to Sweden" is told as a doing.
  if (side === undefined || (side.clause === undefined && LOST.test(lemma))) return [];
  const preposition = markerText(context, other.markers);
  const others = findArguments(context, other.head).filter((found) => isTeam(context, found));
  return findArguments(context, side.head)
    .filter((found) => isTeam(context, found))
    .flatMap(({ argument: subject }) =>
      others.map(({ argument: object }): ClaimDraft => ({
        rule: "nominal-event",
        at: side.clause?.head ?? index,
        subject,
        predicate: {
          lemma,
          preposition,
          label: `${text.toLowerCase()} ${preposition}`,
          family: "compete",
        },
        object,
        trigger: [index],
      })),
    );
});

/** A name is one, whatever it looks like: "the **Blues**". */
function isTeam(context: SentenceContext, found: Found): boolean {
  const { argument } = found;
  return (
    (argument.kind === "mention" && context.named(argument.mention)) || isParty(context, found)
  );
}

const WON = /^(win|victory|triumph|rout|upset)$/;
const LOST = /^(loss|defeat)$/;
const OVER = /^(over|against)$/;
const TO = /^(to|against)$/;

interface Side {
  readonly head: number;
  /** Its verb tells whether there was a victory. */
  readonly clause?: Clause;
}

function sideOf(context: SentenceContext, noun: number): Side | undefined {
  const { tree, clauseAt } = context;
  const owner = ownerOf(context, noun);
  const { head: verb } = tree.tokens[noun]!;
  const clause = verb === undefined ? undefined : clauseAt.get(verb);
  if (owner !== undefined) return { head: owner };
  if (!clause || clause.passive || clause.negated) return undefined;
  const { lemma } = tree.tokens[clause.head]!;
  if (tree.base[noun] === "obj") {
    if (!scoringVerbs.has(lemma)) return undefined;
  } else {
    if (tree.base[noun] !== "obl") return undefined;
    const marker = dependents(tree, noun, "case").map((word) => tree.tokens[word]!.text)[0];
    const led = firstDependent(tree, clause.head, "obj");
    // "led **Norway** to a win over Sweden"
    if (marker === "to" && leadingVerbs.has(lemma))
      return led === undefined ? undefined : { head: led, clause };
    if (marker !== "with" && !(marker === "to" && reachingVerbs.has(lemma))) return undefined;
  }
  const subject = subjectHead(context, clause);
  return subject === undefined ? undefined : { head: subject, clause };
}
