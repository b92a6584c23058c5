import type { Clause, ClauseGraph, Complement, ComplementRole } from "./types.ts";
import { minimalPhrase, nounPhrases, phraseConjuncts } from "./phrases.ts";
import { isDiscourse } from "./is-discourse.ts";
import { isRelativePronoun } from "./find-subject.ts";
import { viewConfidence } from "./view-confidence.ts";
import { conjuncts, dependents, subtree, tokenText, type SyntaxTree } from "./syntax-tree.ts";

/** A binary fact in the sentence's own words, tokens joined by spaces. */
export interface Edge {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly confidence: number;
}

/** A fact still as tokens: relation and object may grow. */
interface Draft {
  readonly relation: readonly number[];
  readonly object: readonly number[];
  /** Head of the object, for what hangs on it. */
  readonly head: number;
}

/** Objects whose adjuncts are told for each of them. */
const OBJECTS = 8;

/** How deep prepositional phrases in prepositional phrases are followed. */
const NESTED = 2;

/**
 * The binary view: coordinations are distributed, the preposition belongs to the relation, arguments
 * are minimal. "He served as a minister of Australia" → (He, served as, a minister of Australia),
 * (He, served as a minister of, Australia).
 */
export function toEdges(graph: ClauseGraph): Edge[] {
  const { tree, clauses } = graph;
  const edges = new Map<string, Edge>();
  for (const clause of clauses) {
    if (!standsAlone(tree, clause)) continue;
    const subjects = subjectPhrases(tree, clause);
    if (subjects.length === 0) continue;
    for (const draft of drafts(graph, clause)) {
      for (const subject of subjects) {
        const edge = {
          subject: tokenText(tree, subject),
          relation: tokenText(tree, draft.relation),
          object: tokenText(tree, draft.object),
          confidence: viewConfidence(
            "edge",
            tree,
            [clause.subject!.head, ...clause.chain, draft.head],
            subject.length + draft.relation.length + draft.object.length,
          ),
        };
        const key = `${edge.subject}\t${edge.relation}\t${edge.object}`;
        if (edge.object !== "" && edge.relation !== "" && !edges.has(key)) edges.set(key, edge);
      }
    }
  }
  return [...edges.values()];
}

/** Adverbial clauses without a subject of their own are told as paths from their governor. */
function standsAlone(tree: SyntaxTree, { subject, link, chain }: Clause): boolean {
  if (subject === undefined || (link?.kind === "adverbial" && subject.source === "controlled"))
    return false;
  return link?.kind !== "participial" || !isInfinitive(tree, chain[0]!);
}

/** "the plan **to leave**", "the risk **of losing**": told as paths through their noun. */
function isInfinitive(tree: SyntaxTree, verb: number): boolean {
  return dependents(tree, verb, "mark", "case").length > 0;
}

function subjectPhrases(tree: SyntaxTree, { subject }: Clause): number[][] {
  if (!subject) return [];
  return phraseConjuncts(tree, subject.head)
    .filter(
      (head) => !isRelativePronoun(tree, head) && tree.tokens[head]!.text.toLowerCase() !== "there",
    )
    .map((head) => minimalPhrase(tree, head));
}

/** Facts of a clause without its subject. A clause told as a path (`nested`) opens no paths of its own. */
function drafts(graph: ClauseGraph, clause: Clause, nested = false): Draft[] {
  const { tree } = graph;
  const { verb, complements } = clause;
  const found: Draft[] = [];
  const add = (relation: readonly number[], head: number) => {
    const object = minimalPhrase(tree, head);
    found.push({ relation, object, head }, ...nestedDrafts(tree, relation, head, 0));
    if (!nested) found.push(...nounClauseDrafts(graph, relation, head));
    return [...relation, ...object];
  };
  let spine: readonly number[] | undefined;
  const spines: (readonly number[])[] = [];
  for (const { role, head, markers } of complements) {
    if (role !== "object" && role !== "predicative") continue;
    const relation = role === "predicative" ? [...verb, ...markers] : verb;
    for (const member of phraseConjuncts(tree, head)) {
      const grown = add(relation, member);
      spine ??= grown;
      spines.push(grown);
    }
  }
  spine ??= verb;
  for (const complement of complements) {
    if (isDiscourse(tree, complement)) continue;
    if (ADJUNCTS.has(complement.role)) {
      let first: number[] | undefined;
      for (const member of phraseConjuncts(tree, complement.head)) {
        const grown = add([...spine, ...ownMarkers(tree, member, complement)], member);
        first ??= grown;
        for (const other of spines.slice(1, OBJECTS))
          add([...other, ...ownMarkers(tree, member, complement)], member);
      }
      // Without an object the first phrase belongs to the verb: "was hit by a storm **within** a year".
      if (spine === verb && first && complement.head > clause.head) spine = first;
    } else if (complement.role === "clause") {
      found.push(...reportedDrafts(graph, complement, spine));
    } else if (complement.role === "adverbial-clause" && !nested) {
      found.push(...pathDrafts(graph, complement, spine));
    }
  }
  return found;
}

function isClausal(tree: SyntaxTree, head: number): boolean {
  return (
    tree.children[head]!.some((child) => /^(nsubj|cop|aux)$/.test(tree.base[child]!)) ||
    tree.tokens[head]!.upos === "VERB"
  );
}

const ADJUNCTS: ReadonlySet<ComplementRole> = new Set(["oblique", "agent", "indirect-object"]);

/** "in Rome and **in Paris**" has its own preposition, "in Rome and **Paris**" shares it. */
function ownMarkers(tree: SyntaxTree, head: number, complement: Complement): readonly number[] {
  if (head === complement.head) return complement.markers;
  const own = dependents(tree, head, "case");
  return own.length > 0 ? own : complement.markers;
}

function nestedDrafts(
  tree: SyntaxTree,
  relation: readonly number[],
  head: number,
  depth: number,
): Draft[] {
  if (depth >= NESTED) return [];
  const found: Draft[] = [];
  for (const nested of nounPhrases(tree, head)) {
    const outer = minimalPhrase(tree, head, { prepositions: [] });
    for (const member of phraseConjuncts(tree, nested.head)) {
      const path = [...relation, ...outer, ...nested.markers];
      found.push({ relation: path, object: minimalPhrase(tree, member), head: member });
      found.push(...nestedDrafts(tree, path, member, depth + 1));
    }
  }
  return found;
}

/** "said that …": the reported clause is the object as a whole. */
function reportedDrafts(
  graph: ClauseGraph,
  complement: Complement,
  spine: readonly number[],
): Draft[] {
  const { tree } = graph;
  const inner = graph.clauses.find(({ chain }) => chain.includes(complement.head));
  if (inner && tree.base[complement.head] === "xcomp") {
    const to = complement.markers;
    return drafts(graph, inner, true).map((draft) => ({
      ...draft,
      relation: [...spine, ...to, ...draft.relation],
    }));
  }
  return conjuncts(tree, complement.head).map((member) => {
    const object = subtree(
      tree,
      member,
      (child, parent) =>
        parent !== member ||
        !/^(conj|cc)$/.test(tree.base[child]!) ||
        (tree.base[child] === "conj" && !isClausal(tree, child)),
    ).filter((index) => !/^(["“”.,]|``|'')$/.test(tree.tokens[index]!.text));
    return { relation: spine, object, head: member };
  });
}

/** "uses tests **to select** pupils" → (…, uses tests to select, pupils). */
function pathDrafts(graph: ClauseGraph, complement: Complement, spine: readonly number[]): Draft[] {
  const inner = graph.clauses.find(({ chain }) => chain[0] === complement.head);
  if (!inner || inner.subject?.source !== "controlled") return [];
  return drafts(graph, inner, true).map((draft) => ({
    ...draft,
    relation: [...spine, ...complement.markers, ...draft.relation],
  }));
}

/** "signed a law **allowing** trade" → (…, signed a law allowing, trade). */
function nounClauseDrafts(graph: ClauseGraph, relation: readonly number[], head: number): Draft[] {
  const { tree, clauses } = graph;
  return dependents(tree, head, "acl").flatMap((child) => {
    const inner = clauses.find(({ chain }) => chain[0] === child);
    if (
      !inner ||
      tree.tokens[child]!.relation === "acl:relcl" ||
      inner.subject?.source !== "antecedent"
    )
      return [];
    const to = dependents(tree, child, "mark");
    if (to.length === 0) return [];
    const path = [...relation, ...minimalPhrase(tree, head, { prepositions: [] }), ...to];
    return drafts(graph, inner, true).map((draft) => ({
      ...draft,
      relation: [...path, ...draft.relation],
    }));
  });
}
