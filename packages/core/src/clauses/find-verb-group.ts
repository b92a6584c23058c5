import { dependents, firstConjunct, firstDependent, type SyntaxTree } from "./syntax-tree.ts";
import { isOuter } from "./find-subject.ts";
import type { Predicate } from "./find-predicates.ts";
import { isOutstanding } from "./is-outstanding.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no"]);

export interface VerbGroup {
  readonly verb: readonly number[];
  readonly passive: boolean;
  readonly negated: boolean;
}

/** "has not been able to carry out": auxiliaries, negation, particle, "to" and verbs of a chain. */
export function findVerbGroup(tree: SyntaxTree, { head, chain }: Predicate): VerbGroup {
  const verb: number[] = [];
  let negated = false;
  for (const [position, link] of chain.entries()) {
    const copular = firstDependent(tree, link, "cop") !== undefined;
    const says = !copular || tree.tokens[link]!.upos === "VERB" || position < chain.length - 1;
    if (says) verb.push(link);
    for (const child of tree.children[link]!) {
      const base = tree.base[child]!;
      const { relation, lemma, text, xpos } = tree.tokens[child]!;
      if (base === "cop" && isOuter(tree, link)) continue;
      if (base === "aux" || base === "cop") verb.push(child);
      else if (relation === "compound:prt") verb.push(child);
      else if (
        base === "mark" &&
        (position > 0 || (copular && says)) &&
        // "try **and** leave"
        (lemma.toLowerCase() === "to" || xpos === "TO")
      )
        verb.push(child);
      else if (base === "advmod" && (isNegation(lemma, text) || isOutstanding(tree, child))) {
        verb.push(child);
        negated = !negated;
      } else if (base === "advmod" && (isHardly(tree, child) || isNeverAgain(tree, child)))
        verb.push(child);
      else if (base === "advmod" && isAllBut(tree, child, link))
        verb.push(child, ...dependents(tree, child, "fixed"));
      else if (base === "advmod" && isNoLonger(tree, child)) negated = !negated;
    }
  }
  if (tree.base[head] === "conj") {
    verb.push(...sharedAuxiliaries(tree, head));
    if (chain.length > 1) verb.push(...sharedTo(tree, head));
  }
  const passive =
    firstDependent(tree, head, "aux:pass") !== undefined ||
    // Headlines leave the auxiliary out: "Three **killed** in Oslo".
    (firstDependent(tree, head, "nsubj:pass") !== undefined &&
      (firstDependent(tree, head, "aux") !== undefined || tree.tokens[head]!.xpos === "VBN")) ||
    (tree.base[head] === "conj" && isPassiveConjunct(tree, head)) ||
    (tree.base[head] === "acl" &&
      tree.tokens[head]!.xpos === "VBN" &&
      firstDependent(tree, head, "aux") === undefined);
  return { verb: [...new Set(verb)].sort((a, b) => a - b), passive, negated };
}

/** "**all but** destroyed": it did not quite. */
function isAllBut({ tokens }: SyntaxTree, adverb: number, verb: number): boolean {
  return (
    adverb < verb &&
    tokens[adverb]!.text.toLowerCase() === "all" &&
    /^but$/i.test(tokens[adverb + 1]?.text ?? "")
  );
}

/** "never saw him **again**" has seen him. */
function isNeverAgain(tree: SyntaxTree, adverb: number): boolean {
  const { head, text } = tree.tokens[adverb]!;
  return (
    head !== undefined &&
    /^again$/i.test(text) &&
    dependents(tree, head, "advmod").some((child) => /^never$/i.test(tree.tokens[child]!.text))
  );
}

/** "**rarely** travels", "**almost** won": without the adverb the verb would say the contrary. */
function isHardly(tree: SyntaxTree, adverb: number): boolean {
  const { head, text } = tree.tokens[adverb]!;
  return (
    head !== undefined &&
    adverb < head &&
    /^(rarely|seldom|hardly|barely|scarcely|almost|nearly)$/i.test(text) &&
    tree.base[head] !== "amod"
  );
}

/** "**no longer** have confidence", "no more". */
function isNoLonger(tree: SyntaxTree, adverb: number): boolean {
  return (
    /^(longer|more)$/i.test(tree.tokens[adverb]!.text) &&
    tree.tokens[adverb - 1]?.text.toLowerCase() === "no"
  );
}

export function isNegation(lemma: string, text: string): boolean {
  return NEGATIONS.has(lemma.toLowerCase()) || NEGATIONS.has(text.toLowerCase());
}

/** "was elected and **served**" has its own tense; "was hit and **damaged**" shares "was". */
function sharedAuxiliaries(tree: SyntaxTree, head: number): number[] {
  const first = tree.tokens[head]!.head!;
  if (firstDependent(tree, head, "aux", "cop", "nsubj") !== undefined) return [];
  if (tree.tokens[first]!.xpos !== tree.tokens[head]!.xpos) return [];
  if (!/^VB[NG]?$/.test(tree.tokens[head]!.xpos)) return [];
  const own = dependents(tree, first, "aux");
  if (own.length > 0 || tree.base[first] !== "conj") return own;
  return sharedAuxiliaries(tree, first);
}

/** "wants **to** buy and sell": one "to" for both. */
function sharedTo(tree: SyntaxTree, head: number): number[] {
  if (firstDependent(tree, head, "mark") !== undefined) return [];
  const first = firstConjunct(tree, head);
  return dependents(tree, first, "mark").filter(
    (index) => tree.tokens[index]!.lemma.toLowerCase() === "to",
  );
}

function isPassiveConjunct(tree: SyntaxTree, head: number): boolean {
  const first = tree.tokens[head]!.head!;
  if (tree.tokens[head]!.xpos !== "VBN" || firstDependent(tree, head, "aux", "nsubj") !== undefined)
    return false;
  if (tree.base[first] === "conj" && firstDependent(tree, first, "aux") === undefined) {
    return isPassiveConjunct(tree, first);
  }
  return firstDependent(tree, first, "aux:pass") !== undefined;
}
