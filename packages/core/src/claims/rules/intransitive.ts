import type { Clause } from "../../clauses/types.ts";
import { negativeVerbs, speechVerbs } from "../../lexicon/verbs.ts";
import type { SentenceContext } from "../context.ts";
import { isTimeWord } from "../find-qualifiers.ts";
import { readArgument } from "../read-argument.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import type { Argument } from "../types.ts";
import type { ClauseRule } from "./clause-rule.ts";

/**
 * "The call ended", "the call is going well": no object, so the time, the adverb or the verb itself stands
 * for it. Only clauses that could stand alone are read.
 */
export const intransitive: ClauseRule = (context, clause, subjects) => {
  const { tree } = context;
  const token = tree.tokens[clause.head]!;
  if (token.upos === "AUX" || token.lemma === "be") return [];
  const timed = clause.complements.find(
    ({ role, head }) => (role === "oblique" || role === "object") && isTimeWord(context, head),
  );
  if (clause.kind === "participial" && !timed) return [];
  const when = timed && readArgument(context, timed.head);
  const adverb = clause.complements.find(
    ({ role, head }) => role === "adverb" && isPredicated(context, head, clause),
  );
  if (when) {
    const inner = adverb ? [adverb.head] : [];
    const predicate = toPredicate(context, clause, { inner, markers: timed.markers });
    return subjects.map(({ argument }) => ({
      subject: argument,
      predicate,
      object: when,
      rule: "intransitive-time",
    }));
  }
  const refrains = clause.complements.some(({ role }) => role === "adverbial-clause");
  if (refrains && negativeVerbs.has(token.lemma)) return [];
  if (tellsMore(context, clause)) return [];
  if (!isIndependent(clause) && !(adverb && clause.subject?.source === "controlled")) return [];
  const word = isIdiom(context, clause)
    ? clause.complements.find(({ role }) => role === "object")!.head
    : (adverb?.head ?? clause.head);
  const { text, span } = tree.tokens[word]!;
  const object: Argument = { kind: "concept", label: text.toLowerCase(), text, span };
  const predicate = toPredicate(context, clause);
  return subjects.map(({ argument }) => ({
    subject: argument,
    predicate,
    object,
    rule: "intransitive",
  }));
};

/** "planned **on selling**", "he said": another clause says what. */
function tellsMore({ tree }: SentenceContext, { chain, complements }: Clause): boolean {
  if (tree.base[chain[0]!] === "parataxis" && speechVerbs.has(tree.tokens[chain[0]!]!.lemma))
    return true;
  return complements.some(
    ({ role, head, markers }) =>
      role === "adverbial-clause" &&
      tree.tokens[head]!.xpos === "VBG" &&
      markers.some((mark) =>
        /^(on|of|about|from|against|at|in|for)$/i.test(tree.tokens[mark]!.text),
      ),
  );
}

function isIndependent({ kind, link, subject }: Clause): boolean {
  if (kind === "participial" || subject === undefined) return false;
  return (
    subject.source === "own" ||
    subject.source === "shared" ||
    link === undefined ||
    link.kind === "coordinated"
  );
}

/** An adverb after the verb that says how: "going **well**", "got **underway**". */
function isPredicated(context: SentenceContext, head: number, { head: verb }: Clause): boolean {
  const { text } = context.tree.tokens[head]!;
  return (
    head === verb + 1 &&
    !isTimeWord(context, head) &&
    !/^(also|too|even|only|just|still|further|again|so|there|here|n't|not)$/i.test(text)
  );
}
