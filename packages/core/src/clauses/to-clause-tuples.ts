import { isLooseRelative, phraseConjuncts, wholePhrase } from "./phrases.ts";
import { isOuter, isRelativePronoun } from "./find-subject.ts";
import { viewConfidence } from "./view-confidence.ts";
import {
  dependents,
  firstDependent,
  isToInfinitive,
  tokenText,
  type SyntaxTree,
} from "./syntax-tree.ts";
import type { Clause, ClauseGraph, Complement } from "./types.ts";

/** A fact with all its arguments in the sentence's own words; the first argument is the subject. */
export interface ClauseTuple {
  readonly relation: string;
  readonly arguments: readonly string[];
  readonly confidence: number;
}

const CONNECTIVES =
  /^(however|also|moreover|furthermore|therefore|thus|meanwhile|instead|nevertheless|then|too|not|n't|never|when|where|why|how|so)$/i;

/**
 * The n-ary view: one tuple for each predicate with its whole arguments, objects split at
 * coordinations. "He served as minister until 1901" → (He, served as, minister, until 1901).
 */
export function toClauseTuples(graph: ClauseGraph): ClauseTuple[] {
  const tuples = graph.clauses.flatMap((clause) => clauseTuples(graph, clause));
  return [...tuples, ...outerTuples(graph), ...appositionTuples(graph.tree)];
}

function clauseTuples({ tree, clauses }: ClauseGraph, clause: Clause): ClauseTuple[] {
  const { subject } = clause;
  if (!subject || isRelativePronoun(tree, subject.head) || isTold(tree, clause)) return [];
  const heads = new Set(clauses.flatMap(({ chain }) => chain));
  const complements = clause.complements.filter((complement) => !isConnective(tree, complement));
  const { relation, first } = relationOf(tree, clause, complements);
  const rest = complements
    .filter((complement) => complement !== first && !relation.includes(complement.head))
    .filter((complement) => !isOwnFact(tree, complement))
    .map((complement) => tokenText(tree, argumentPhrase(tree, clause, complement, heads)))
    .filter((text) => text !== "");
  const auxiliary =
    clause.kind === "participial" && clause.passive
      ? [plural(tree, subject.head) ? "were" : "was"]
      : [];
  const text = [...auxiliary, tokenText(tree, relation)].join(" ");
  const subjectText = tokenText(tree, subjectPhrase(tree, clause, subject.head));
  const confidence = (fields: readonly string[], object: readonly number[]) =>
    viewConfidence(
      "tuple",
      tree,
      [subject.head, ...clause.chain, ...complements.map(({ head }) => head), ...object],
      fields.join(" ").split(" ").length,
    );
  if (!first) {
    const slots = [subjectText, ...rest];
    if (rest.length === 0) return [];
    return [{ relation: text, arguments: slots, confidence: confidence([text, ...slots], []) }];
  }
  const members = splits(first) ? phraseConjuncts(tree, first.head) : [first.head];
  return members.map((head) => {
    const phrase = argumentPhrase(tree, clause, { ...first, head }, heads, members.length > 1);
    const object = phrase.filter((index) => !relation.includes(index));
    const slots = [subjectText, tokenText(tree, object), ...rest];
    return { relation: text, arguments: slots, confidence: confidence([text, ...slots], [head]) };
  });
}

/** Adverbial clauses are told on their own; only a purpose stays: "left **to avoid combat**". */
function isOwnFact(tree: SyntaxTree, { role, markers }: Complement): boolean {
  return (
    role === "adverbial-clause" &&
    !markers.some((index) => tree.tokens[index]!.text.toLowerCase() === "to")
  );
}

function splits({ role }: Complement): boolean {
  return role === "object" || role === "oblique" || role === "predicative";
}

/** Verb group, adverbs that stand in it, and the first preposition when there is no object. */
function relationOf(
  tree: SyntaxTree,
  clause: Clause,
  complements: readonly Complement[],
): { relation: number[]; first: Complement | undefined; adverbs: number[] } {
  const last = clause.verb.at(-1) ?? clause.head;
  const adverbs = complements
    .filter(
      ({ role, head }) =>
        role === "adverb" &&
        tree.children[head]!.length === 0 &&
        head < last + 1 &&
        head > (clause.verb[0] ?? 0) - 2,
    )
    .map(({ head }) => head);
  let first = complements.find(({ role }) => role === "object" || role === "predicative");
  const relation = [...clause.verb, ...adverbs];
  if (!first) {
    first =
      complements.find(({ role }) => role === "clause") ??
      complements.find(
        ({ role, markers, head }) =>
          (role === "oblique" || role === "agent") && markers.length > 0 && head > last,
      );
    if (first) relation.push(...first.markers);
  }
  if (first?.role === "predicative") relation.push(...first.markers);
  const mark = infinitiveMark(tree, clause);
  const asked = first && askedFor(tree, first, complements);
  if (first && asked) {
    relation.push(first.head, ...dependents(tree, first.head, "advmod"), ...asked.markers);
    first = asked;
  }
  return { relation: [...mark, ...relation].sort((a, b) => a - b), first, adverbs };
}

/** "is **subject to** approval": what an adjective asks for is the object, and the adjective in the relation. */
function askedFor(
  tree: SyntaxTree,
  { role, head }: Complement,
  complements: readonly Complement[],
): Complement | undefined {
  if (role !== "predicative" || tree.tokens[head]!.upos !== "ADJ") return undefined;
  return complements.find(
    (other) =>
      other.role === "oblique" && other.markers.length > 0 && other.markers[0]! === head + 1,
  );
}

function infinitiveMark(tree: SyntaxTree, { chain, subject }: Clause): number[] {
  if (subject?.source === "own") return [];
  return dependents(tree, chain[0]!, "mark").filter(
    (index) => tree.tokens[index]!.text.toLowerCase() === "to",
  );
}

/** Infinitives that say what for, told by the clause they hang on. */
function isTold(tree: SyntaxTree, { link, subject, chain }: Clause): boolean {
  return (
    link?.kind === "adverbial" &&
    subject?.source === "controlled" &&
    isToInfinitive(tree, chain[0]!)
  );
}

function subjectPhrase(tree: SyntaxTree, clause: Clause, head: number): number[] {
  const top = clause.chain[0]!;
  return wholePhrase(tree, head, {
    without: (child, parent) =>
      child === top ||
      child === clause.head ||
      (parent === head && /^(case|cc)$/.test(tree.base[child]!)) ||
      tree.base[child] === "appos" ||
      (clause.subject?.source === "antecedent" && tree.base[child] === "acl"),
  });
}

/** Dependents of a predicative that belong to its clause, not to its phrase. */
const OF_CLAUSE = new Set([
  "nsubj",
  "csubj",
  "cop",
  "aux",
  "mark",
  "punct",
  "parataxis",
  "cc",
  "expl",
  "discourse",
]);

function argumentPhrase(
  tree: SyntaxTree,
  clause: Clause,
  complement: Complement,
  clauseHeads: ReadonlySet<number>,
  split = false,
): number[] {
  const { head } = complement;
  const others = new Set(
    clause.complements.map((other) => other.head).filter((other) => other !== head),
  );
  if (clause.subject) others.add(clause.subject.head);
  const atHead = head === clause.head;
  return wholePhrase(tree, head, {
    without: (child, parent) => {
      if (clause.verb.includes(child)) return true;
      if (parent !== head) return false;
      // "remains **attractive** to both": what it asks for is an argument of its own.
      if (complement.role === "predicative" && others.has(child)) return true;
      const base = tree.base[child]!;
      if (atHead)
        return (
          others.has(child) || OF_CLAUSE.has(base) || (base === "conj" && clauseHeads.has(child))
        );
      if (split && (base === "conj" || base === "cc")) return true;
      return complement.gap && (base === "acl" || base === "case");
    },
  });
}

function isConnective(tree: SyntaxTree, { role, head }: Complement): boolean {
  return role === "adverb" && CONNECTIVES.test(tree.tokens[head]!.text);
}

function plural(tree: SyntaxTree, head: number): boolean {
  return /S$/.test(tree.tokens[head]!.xpos) || dependents(tree, head, "conj").length > 0;
}

/** "Dan Scavino, Trump's deputy" → (Dan Scavino, is, Trump's deputy). */
function appositionTuples(tree: SyntaxTree): ClauseTuple[] {
  return tree.tokens.flatMap(({ index, head, upos }) => {
    if (tree.base[index] !== "appos" || head === undefined || upos === "NUM" || upos === "SYM")
      return [];
    if (tree.tokens.slice(head, index).some(({ text }) => /^(\(|-LRB-)$/.test(text))) return [];
    const subject = wholePhrase(tree, head, {
      without: (child, parent) =>
        parent === head &&
        (["appos", "acl", "conj", "cc", "case"].includes(tree.base[child]!) ||
          isLooseRelative(tree, child)),
    });
    const object = wholePhrase(tree, index);
    return [
      {
        relation: "is",
        arguments: [tokenText(tree, subject), tokenText(tree, object)],
        confidence: viewConfidence(
          "tuple",
          tree,
          [head, index],
          subject.length + object.length + 1,
        ),
      },
    ];
  });
}

/** "The problem is that they sell": what the clause is said to be. */
function outerTuples({ tree, clauses }: ClauseGraph): ClauseTuple[] {
  return clauses.flatMap(({ head }): ClauseTuple[] => {
    if (!isOuter(tree, head)) return [];
    const [outer] = dependents(tree, head, "nsubj");
    const copula = firstDependent(tree, head, "cop");
    if (copula === undefined) return [];
    const subject = wholePhrase(tree, outer!);
    const inner = wholePhrase(tree, head, {
      without: (child) => child === outer || child === copula,
    }).filter((index) => index > copula);
    const slots = [tokenText(tree, subject), tokenText(tree, inner)];
    const words = subject.length + inner.length + 1;
    return [
      {
        relation: tree.tokens[copula]!.text,
        arguments: slots,
        confidence: viewConfidence("tuple", tree, [outer!, head], words),
      },
    ];
  });
}
