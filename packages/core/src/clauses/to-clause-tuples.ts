import { isLooseRelative, phraseConjuncts, wholePhrase } from "./phrases.ts";
import { isRelativePronoun } from "./find-subject.ts";
import { dependents, firstDependent, tokenText, type SyntaxTree } from "./syntax-tree.ts";
import type { Clause, ClauseGraph, Complement } from "./types.ts";

/** A fact with all its arguments in the sentence's own words; the first argument is the subject. */
export interface ClauseTuple {
  readonly relation: string;
  readonly arguments: readonly string[];
  readonly confidence: number;
}

const CONNECTIVES =
  /^(however|also|moreover|furthermore|therefore|thus|meanwhile|instead|nevertheless|then|too)$/i;

/**
 * The n-ary view: one tuple for each predicate with its whole arguments, objects split at
 * coordinations. "He served as minister until 1901" → (He, served as, minister, until 1901).
 */
export function toClauseTuples({ tree, clauses }: ClauseGraph): ClauseTuple[] {
  const tuples = clauses.flatMap((clause) => clauseTuples(tree, clause));
  return [...tuples, ...appositionTuples(tree)];
}

function clauseTuples(tree: SyntaxTree, clause: Clause): ClauseTuple[] {
  const { subject } = clause;
  if (!subject || isRelativePronoun(tree, subject.head)) return [];
  const subjectText = tokenText(tree, subjectPhrase(tree, clause, subject.head));
  const complements = clause.complements.filter((complement) => !isConnective(tree, complement));
  const main = complements.find(({ role }) => role === "object" || role === "predicative");
  const verb = [...clause.verb];
  if (clause.kind === "participial" && clause.passive) {
    return tupleLists(
      tree,
      clause,
      subjectText,
      verb,
      complements,
      main,
      plural(tree, subject.head) ? "were" : "was",
    );
  }
  return tupleLists(tree, clause, subjectText, verb, complements, main);
}

function tupleLists(
  tree: SyntaxTree,
  clause: Clause,
  subject: string,
  verb: readonly number[],
  complements: readonly Complement[],
  main: Complement | undefined,
  auxiliary?: string,
): ClauseTuple[] {
  const relation = [...verb];
  const rest: string[] = [];
  let first: Complement | undefined = main;
  if (!main) {
    first = complements.find(
      ({ role, markers }) => (role === "oblique" || role === "agent") && markers.length > 0,
    );
    if (first) relation.push(...first.markers);
  }
  for (const complement of complements) {
    if (complement === first) continue;
    if (complement.role === "adverb") {
      rest.push(tokenText(tree, wholePhrase(tree, complement.head)));
      continue;
    }
    rest.push(argumentText(tree, clause, complement, true));
  }
  const text = [auxiliary, tokenText(tree, relation)].filter(Boolean).join(" ");
  if (!first) {
    return rest.length === 0
      ? []
      : [{ relation: text, arguments: [subject, ...rest], confidence: 0.6 }];
  }
  const heads = first.role === "object" ? phraseConjuncts(tree, first.head) : [first.head];
  return heads.map((head) => ({
    relation: text,
    arguments: [
      subject,
      argumentText(
        tree,
        clause,
        { ...first, head },
        heads.length === 1,
        first.role === "predicative",
      ),
      ...rest,
    ],
    confidence: 0.7,
  }));
}

function subjectPhrase(tree: SyntaxTree, clause: Clause, head: number): number[] {
  const top = clause.chain[0]!;
  return wholePhrase(tree, head, {
    without: (child) =>
      child === top ||
      child === clause.head ||
      (clause.subject?.source === "antecedent" && tree.base[child] === "acl"),
  });
}

function argumentText(
  tree: SyntaxTree,
  clause: Clause,
  complement: Complement,
  whole: boolean,
  predicative = false,
): string {
  const outside = new Set([
    ...clause.verb,
    ...(predicative || complement.head === clause.head
      ? clause.complements.map(({ head }) => head)
      : []),
    ...(clause.subject ? [clause.subject.head] : []),
    clause.chain[0]!,
  ]);
  outside.delete(complement.head);
  const atHead = complement.head === clause.head;
  const phrase = wholePhrase(tree, complement.head, {
    without: (child, parent) => {
      if (outside.has(child)) return true;
      if (
        !whole &&
        parent === complement.head &&
        (tree.base[child] === "conj" || tree.base[child] === "cc")
      )
        return true;
      if (atHead && parent === complement.head) {
        const base = tree.base[child]!;
        return (
          ["nsubj", "csubj", "cop", "aux", "mark", "punct", "parataxis", "cc"].includes(base) ||
          (base === "conj" && firstDependent(tree, child, "nsubj", "cop") !== undefined)
        );
      }
      return complement.gap && parent === complement.head && tree.base[child] === "acl";
    },
  });
  const inRelation = complement.role === "oblique" || complement.role === "agent";
  const skip =
    inRelation &&
    !clause.complements.some(({ role }) => role === "object" || role === "predicative")
      ? firstMarkers(clause)
      : [];
  return tokenText(
    tree,
    phrase.filter((index) => !skip.includes(index)),
  );
}

function firstMarkers(clause: Clause): readonly number[] {
  return (
    clause.complements.find(
      ({ role, markers }) => (role === "oblique" || role === "agent") && markers.length > 0,
    )?.markers ?? []
  );
}

function isConnective(tree: SyntaxTree, { role, head }: Complement): boolean {
  return (
    role === "adverb" &&
    (CONNECTIVES.test(tree.tokens[head]!.text) ||
      /^(not|n't|never)$/i.test(tree.tokens[head]!.text))
  );
}

function plural(tree: SyntaxTree, head: number): boolean {
  return /S$/.test(tree.tokens[head]!.xpos) || dependents(tree, head, "conj").length > 0;
}

/** "Dan Scavino, Trump's deputy" → (Dan Scavino, is, Trump's deputy). */
function appositionTuples(tree: SyntaxTree): ClauseTuple[] {
  return tree.tokens.flatMap(({ index, head }) => {
    if (tree.base[index] !== "appos" || head === undefined) return [];
    const subject = wholePhrase(tree, head, {
      without: (child) =>
        tree.base[child] === "appos" ||
        isLooseRelative(tree, child) ||
        ["acl", "conj", "cc"].includes(tree.base[child]!),
    });
    return [
      {
        relation: "is",
        arguments: [tokenText(tree, subject), tokenText(tree, wholePhrase(tree, index))],
        confidence: 0.4,
      },
    ];
  });
}
