import { dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import type { Clause, Complement } from "../../clauses/types.ts";
import { showingVerbs } from "../../lexicon/verbs.ts";
import type { SentenceContext } from "../context.ts";
import { findArguments } from "../find-arguments.ts";
import { fit } from "../noun-completion.ts";
import { readConcept } from "../read-argument.ts";
import { askedOfObject, giftOf, saidOfObject } from "../second-complement.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import { isNaming } from "./predicative.ts";
import { isExpected } from "./reported.ts";
import type { Argument, Predicate } from "../types.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The council **backed the plan**"; the gap of a relative clause is an object too: "the truce Ukraine **accepted**". */
export const object: ClauseRule = (context, clause, subjects) => {
  if (subjects.length === 0 || !clause.complements.some(isObject)) return [];
  if (isIdiom(context, clause)) return [];
  // "expects the sale to help": only the whole is an object.
  if (
    clause.complements.some(
      ({ role, head }) => role === "clause" && isExpected(context, clause, head),
    )
  )
    return [];
  // "**had** their terms **suspended**": they have them no more than before.
  if (isCausative(context, clause)) return [];
  const made = clause.complements.find(({ role }) => role === "predicative");
  if (made && isNaming(context, clause)) return [];
  // "**keeps** the door **open**", "**made clear** its concerns", "**views** it **as a threat**"
  const told = toPredicate(context, clause, { inner: saidOfObject(context, clause) });
  const asked = askedOfObject(context, clause);
  // What is asked is a claim of its own: the relation is the asking, and only reads in full.
  const predicate =
    asked.length === 0
      ? told
      : { ...told, label: toPredicate(context, clause, { inner: asked }).label };
  return clause.complements.filter(isObject).flatMap(({ role, head, gap }) => {
    // "one of the most **troubling** he had seen"
    if (gap && context.tree.tokens[head]!.upos === "ADJ") return [];
    const gift = role === "indirect-object" ? giftOf(context, clause) : undefined;
    const shown = gap ? undefined : shownBy(context, clause, head);
    const objects = shown
      ? [{ argument: shown, denied: undefined, open: undefined }]
      : findArguments(context, head);
    const stranded = gap ? strandedIn(context, clause) : undefined;
    return objects.flatMap(({ argument, denied, open }) =>
      subjects.map((subject) => ({
        subject: subject.argument,
        predicate:
          stranded !== undefined
            ? toPredicate(context, clause, { markers: [stranded] })
            : gift
              ? given(toPredicate(context, clause, gift), gift.preposition)
              : predicate,
        object: argument,
        ...(denied && { denied }),
        ...(open && { open }),
        rule: gap ? "relative-object" : "object",
      })),
    );
  });
};

/** "the best actors I have worked **with**" */
function strandedIn({ tree }: SentenceContext, { head }: Clause): number | undefined {
  const last = tree.children[head]!.findLast(
    (child) => child > head && tree.tokens[child]!.upos !== "PUNCT",
  );
  if (last === undefined || tree.children[last]!.length > 0) return undefined;
  return /^(?:IN|TO)$/.test(tree.tokens[last]!.xpos) && tree.base[last] === "obl"
    ? last
    : undefined;
}

function isObject({ role }: Complement): boolean {
  return role === "object" || role === "indirect-object";
}

function isCausative({ tree }: SentenceContext, { head, complements }: Clause): boolean {
  return (
    /^(have|get)$/.test(tree.tokens[head]!.lemma) &&
    complements.some(
      ({ role, head: done }) =>
        role === "clause" &&
        tree.base[done] === "xcomp" &&
        tree.tokens[done]!.xpos === "VBN" &&
        firstDependent(tree, done, "mark", "aux") === undefined,
    )
  );
}

/** "gave the club a boost" → gave boost **to**. */
function given(predicate: Predicate, preposition: string): Predicate {
  if (preposition === "") return predicate;
  return { ...predicate, preposition, label: `${predicate.label} ${preposition}` };
}

/** "showed **one car pointing up**": the car is not what was shown. */
function shownBy(
  context: SentenceContext,
  { head: verb }: Clause,
  head: number,
): Argument | undefined {
  const { tree } = context;
  if (!showingVerbs.has(tree.tokens[verb]!.lemma)) return undefined;
  const doing = [
    ...dependents(tree, head, "acl"),
    ...dependents(tree, verb, "advcl", "xcomp"),
  ].find(
    (child) =>
      child > head &&
      tree.tokens[child]!.xpos === "VBG" &&
      firstDependent(tree, child, "mark", "nsubj", "case") === undefined &&
      (tree.base[child] !== "advcl" || tree.tokens[child - 1]!.text === ",") &&
      tree.first[child] === child,
  );
  const seen = doing === undefined ? undefined : readConcept(context, head);
  if (doing === undefined || seen?.kind !== "concept") return undefined;
  const { words, cut } = fit(context, doing, LONGEST);
  const { text } = context.reading.document;
  const span = [seen.span[0], tree.tokens[words.at(-1) ?? head]!.span[1]] as const;
  const said = text.slice(tree.tokens[doing]!.span[0], span[1]);
  return {
    kind: "concept",
    label: `${seen.label} ${said}${cut ? "…" : ""}`,
    text: text.slice(...span),
    span,
  };
}

/** Words told of what is shown. */
const LONGEST = 8;
