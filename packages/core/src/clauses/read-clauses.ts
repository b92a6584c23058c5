import type { Sentence } from "../reading/types.ts";
import { findComplements, toComplement } from "./find-complements.ts";
import { findPredicates, type Predicate } from "./find-predicates.ts";
import { findSubject, isRelativePronoun } from "./find-subject.ts";
import { findVerbGroup } from "./find-verb-group.ts";
import { repairTree } from "./repairs/index.ts";
import {
  dependents,
  firstDependent,
  subtree,
  toSyntaxTree,
  type SyntaxTree,
} from "./syntax-tree.ts";
import type {
  Clause,
  ClauseGraph,
  ClauseKind,
  ClauseLink,
  ClauseLinkKind,
  Complement,
} from "./types.ts";

const LINKS: Readonly<Record<string, ClauseLinkKind>> = {
  conj: "coordinated",
  ccomp: "reported",
  advcl: "adverbial",
  acl: "participial",
  xcomp: "controlled",
  csubj: "subject",
  parataxis: "loose",
};

/** The clauses of a sentence, in the order of their heads. */
export function readClauses(sentence: Pick<Sentence, "tokens">): ClauseGraph {
  const tree = repairTree(toSyntaxTree(sentence));
  const predicates = findPredicates(tree);
  const clauseOf = new Map<number, number>();
  for (const [index, { chain }] of predicates.entries()) {
    for (const link of chain) if (!clauseOf.has(link)) clauseOf.set(link, index);
  }
  const clauses = predicates.map((predicate, index) =>
    readClause(tree, predicate, index, clauseOf),
  );
  return { tree, clauses };
}

function readClause(
  tree: SyntaxTree,
  predicate: Predicate,
  index: number,
  clauseOf: ReadonlyMap<number, number>,
): Clause {
  const { head, chain } = predicate;
  const top = chain[0]!;
  const subject = findSubject(tree, head) ?? findSubject(tree, top);
  const { verb, passive, negated } = findVerbGroup(tree, predicate);
  const complements = fillGap(tree, top, head, findComplements(tree, predicate));
  const link = findLink(tree, top, clauseOf);
  return {
    index,
    kind: kindOf(tree, head, top),
    head,
    chain,
    verb,
    ...(subject && { subject }),
    passive,
    negated,
    complements,
    ...(link && { link }),
  };
}

function kindOf(tree: SyntaxTree, head: number, top: number): ClauseKind {
  const { upos: part } = tree.tokens[head]!;
  // "are to travel" says that they will, not what they are.
  if (firstDependent(tree, head, "cop") !== undefined)
    return part === "VERB" ? "verbal" : "copular";
  const { upos, relation } = tree.tokens[top]!;
  // "is **willing to enter** talks"
  const chained = upos === "ADJ" && head !== top;
  if (upos !== "VERB" && upos !== "AUX" && !chained) return "verbless";
  return relation === "acl" ? "participial" : "verbal";
}

/** "the truce **Ukraine accepted**": the noun is the object, in place of the pronoun or of nothing. */
function fillGap(
  tree: SyntaxTree,
  top: number,
  head: number,
  complements: readonly Complement[],
): Complement[] {
  const { head: noun, relation } = tree.tokens[top]!;
  if (relation !== "acl:relcl" || noun === undefined) return [...complements];
  const pronoun = complements.find((complement) => isRelativePronoun(tree, complement.head));
  if (pronoun) {
    return complements.map((complement) =>
      complement === pronoun ? { ...complement, head: noun, gap: true } : complement,
    );
  }
  const subject = firstDependent(tree, top, "nsubj") ?? firstDependent(tree, head, "nsubj");
  if (subject === undefined || isRelativePronoun(tree, subject)) return [...complements];
  // "groups, **some of which** were backed"
  if (dependents(tree, subject, "nmod").some((child) => isRelativePronoun(tree, child)))
    return [...complements];
  // "nine **whose** names are known", "the year **in which** it fell": the pronoun stands elsewhere.
  const [first] = subtree(tree, top);
  if (tree.tokens.slice(first, subject + 1).some(({ index }) => isRelativePronoun(tree, index)))
    return [...complements];
  if (
    complements.some(({ role }) => role === "object" || role === "predicative" || role === "clause")
  ) {
    return [...complements];
  }
  if (
    complements.some(({ head: other }) => /^(where|when|why|how)$/i.test(tree.tokens[other]!.text))
  ) {
    return [...complements];
  }
  return [{ ...toComplement(tree, noun, "object"), markers: [], gap: true }, ...complements];
}

function findLink(
  tree: SyntaxTree,
  top: number,
  clauseOf: ReadonlyMap<number, number>,
): ClauseLink | undefined {
  const { head, relation } = tree.tokens[top]!;
  const kind = relation === "acl:relcl" ? "relative" : LINKS[tree.base[top]!];
  if (head === undefined || kind === undefined) return undefined;
  let governor: number | undefined = head;
  while (governor !== undefined && !clauseOf.has(governor)) governor = tree.tokens[governor]!.head;
  const clause = governor === undefined ? undefined : clauseOf.get(governor);
  return { ...(clause !== undefined && { clause }), kind, token: head };
}
