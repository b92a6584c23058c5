import { dependents, firstDependent, isToInfinitive } from "../clauses/syntax-tree.ts";
import { isNegation } from "../clauses/find-verb-group.ts";
import { failureNouns, negativeVerbs, preventingVerbs } from "../lexicon/verbs.ts";
import { isDeniedNoun } from "./find-arguments.ts";
import { isNotBrought, isTooMuch, POWERLESS } from "./find-factuality.ts";
import { isEnough } from "./is-enough.ts";
import { isNotActed } from "./is-not-acted.ts";
import type { SentenceContext } from "./context.ts";

/** Negated by "not", "never", "no", "without", "neither", or by a verb such as fail and refuse that governs it. */
export function isNegative(context: SentenceContext, at: number): boolean {
  const { tree, clauseAt } = context;
  const clause = clauseAt.get(at);
  if (!clause) return false;
  let negative = clause.negated;
  for (const verb of clause.chain.slice(0, -1)) {
    if (negativeVerbs.has(tree.tokens[verb]!.lemma)) negative = !negative;
  }
  if (
    /^(unwilling|unable|unlikely)$/.test(tree.tokens[clause.chain[0]!]!.lemma) &&
    clause.chain.length > 1
  )
    negative = !negative;
  if (!clause.negated && isNeitherNor(context, clause.chain[0]!)) negative = !negative;
  const { head: above } = tree.tokens[clause.chain[0]!]!;
  // "has **not** grown fast **enough to please** them"
  if (above !== undefined && isEnough(tree, clause.chain[0]!) && clauseAt.get(above)?.negated)
    negative = !negative;
  if (isPrevented(context, clause.chain[0]!)) negative = !negative;
  if (isByNoMeans(context, clause.head)) negative = !negative;
  if (isFailure(context, clause.chain[0]!) || isNotBrought(context, clause.chain[0]!))
    negative = !negative;
  if (isBeyond(context, clause.chain)) negative = !negative;
  if (isNotActed(context, clause.chain[0]!) || isNotWanted(context, clause.chain[0]!))
    negative = !negative;
  if (isWithoutChance(context, clause.chain[0]!)) negative = !negative;
  const marker = firstDependent(tree, clause.chain[0]!, "mark");
  if (marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === "without")
    negative = !negative;
  if (clause.subject && isDeniedNoun(context, clause.subject.head)) negative = !negative;
  if (clause.complements.some(({ role, head }) => role === "object" && isDeniedNoun(context, head)))
    negative = !negative;
  // "too late **to leave**"; it is "never too late to leave".
  const top = clause.chain[0]!;
  if (isTooMuch(tree, top) && clauseAt.get(tree.tokens[top]!.head!)?.negated !== true)
    negative = !negative;
  const first = firstDependent(tree, clause.head, "cc:preconj", "advmod");
  if (
    first !== undefined &&
    !clause.negated &&
    isNegation(tree.tokens[first]!.lemma, tree.tokens[first]!.text)
  )
    negative = !negative;
  return negative;
}

/** "does **not want** Norway **to join**": what one does not want is that it joins. */
function isNotWanted({ tree, clauseAt }: SentenceContext, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  return (
    head !== undefined &&
    /^(xcomp|ccomp)$/.test(tree.base[verb]!) &&
    /^(want|expect|wish|intend|allow|let|permit|advise|recommend|authori[sz]e)$/.test(
      tree.tokens[head]!.lemma,
    ) &&
    firstDependent(tree, head, "obj", "iobj") !== undefined &&
    (isToInfinitive(tree, verb) || tree.tokens[head]!.lemma === "let") &&
    clauseAt.get(head)?.negated === true
  );
}

/** "does **not** give banks **an opening to hide** losses", "left them **no chance to win**": they cannot. */
function isWithoutChance(context: SentenceContext, verb: number): boolean {
  const { tree, clauseAt } = context;
  const { head: noun } = tree.tokens[verb]!;
  if (noun === undefined || tree.base[verb] !== "acl" || !isToInfinitive(tree, verb)) return false;
  if (!CHANCES.test(tree.tokens[noun]!.lemma) || tree.base[noun] !== "obj") return false;
  if (isDeniedNoun(context, noun)) return true;
  const giving = clauseAt.get(tree.tokens[noun]!.head!);
  return (
    giving?.negated === true &&
    /^(give|offer|leave|provide|allow|have|get)$/.test(tree.tokens[giving.head]!.lemma)
  );
}

const CHANCES =
  /^(chance|opening|opportunity|way|room|possibility|option|means|right|power|excuse)$/;

/** Norway's **failure to wait** */
function isFailure({ tree }: SentenceContext, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  return (
    head !== undefined &&
    tree.base[verb] === "acl" &&
    failureNouns.has(tree.tokens[head]!.lemma) &&
    isToInfinitive(tree, verb)
  );
}

/** "**powerless** to stop it" */
function isBeyond({ tree }: SentenceContext, chain: readonly number[]): boolean {
  const { head } = tree.tokens[chain[0]!]!;
  const adjective = chain.length > 1 ? chain[0] : head;
  return adjective !== undefined && tree.tokens[adjective]!.upos === "ADJ"
    ? POWERLESS.test(tree.tokens[adjective]!.lemma)
    : false;
}

/** "**neither** confirmed **nor** denied it", "will not go, **nor** will she write". */
function isNeitherNor({ tree }: SentenceContext, verb: number): boolean {
  return dependents(tree, verb, "cc", "cc:preconj", "advmod").some(
    (child) => child < verb && /^(neither|nor)$/i.test(tree.tokens[child]!.text),
  );
}

/** "is **by no means** the first", "has **in no way** changed" */
function isByNoMeans({ tree }: SentenceContext, verb: number): boolean {
  return dependents(tree, verb, "obl", "nmod", "advmod").some(
    (way) =>
      /^(means?|way|sense|circumstances?)$/i.test(tree.tokens[way]!.text) &&
      dependents(tree, way, "det").some((no) => /^no$/i.test(tree.tokens[no]!.text)) &&
      firstDependent(tree, way, "case") !== undefined,
  );
}

/** "refrain **from joining**", "balk **at joining**", "prevent them **from leaving**". */
function isPrevented({ tree }: SentenceContext, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  if (head === undefined || !/^(advcl|xcomp|ccomp|obl)$/.test(tree.base[verb]!)) return false;
  const from = [firstDependent(tree, verb, "mark"), firstDependent(tree, verb, "case")];
  return (
    (negativeVerbs.has(tree.tokens[head]!.lemma) ||
      preventingVerbs.has(tree.tokens[head]!.lemma)) &&
    from.some(
      (marker) =>
        marker !== undefined &&
        (tree.tokens[head]!.lemma === "balk" ? /^(at|from)$/i : /^from$/i).test(
          tree.tokens[marker]!.text,
        ),
    )
  );
}
