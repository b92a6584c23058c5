import type { Clause, ClauseGraph, Complement } from "./types.ts";
import { minimalPhrase, nounPhrases, phraseConjuncts } from "./phrases.ts";
import { isRelativePronoun } from "./find-subject.ts";
import { dependents, subtree, tokenText, type SyntaxTree } from "./syntax-tree.ts";

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
    if (!standsAlone(clause)) continue;
    const subjects = subjectPhrases(tree, clause);
    if (subjects.length === 0) continue;
    for (const draft of drafts(graph, clause, 0)) {
      for (const subject of subjects) {
        const edge = {
          subject: tokenText(tree, subject),
          relation: tokenText(tree, draft.relation),
          object: tokenText(tree, draft.object),
          confidence: 0.5,
        };
        const key = `${edge.subject}\t${edge.relation}\t${edge.object}`;
        if (edge.object !== "" && edge.relation !== "" && !edges.has(key)) edges.set(key, edge);
      }
    }
  }
  return [...edges.values()];
}

/** Adverbial clauses without a subject of their own are told as paths from their governor. */
function standsAlone({ subject, link }: Clause): boolean {
  return subject !== undefined && !(link?.kind === "adverbial" && subject.source === "controlled");
}

function subjectPhrases(tree: SyntaxTree, { subject }: Clause): number[][] {
  if (!subject) return [];
  return phraseConjuncts(tree, subject.head)
    .filter(
      (head) => !isRelativePronoun(tree, head) && tree.tokens[head]!.text.toLowerCase() !== "there",
    )
    .map((head) => minimalPhrase(tree, head));
}

function drafts(graph: ClauseGraph, clause: Clause, depth: number): Draft[] {
  const { tree } = graph;
  const found: Draft[] = [];
  const verb = clause.kind === "copular" || clause.kind === "verbless" ? clause.verb : clause.verb;
  const objects = clause.complements.filter(
    ({ role }) => role === "object" || role === "predicative",
  );
  const spines: (readonly number[])[] = [];
  if (objects.length === 0) spines.push(verb);
  for (const object of objects) {
    for (const head of phraseConjuncts(tree, object.head)) {
      const relation = [...verb, ...(object.role === "predicative" ? object.markers : [])];
      const phrase = predicativeOrNoun(tree, object, head);
      found.push({ relation, object: phrase, head });
      found.push(...nestedDrafts(tree, relation, head, 0));
      spines.push([...relation, ...phrase]);
    }
  }
  for (const complement of clause.complements) {
    if (
      complement.role === "oblique" ||
      complement.role === "agent" ||
      complement.role === "indirect-object"
    ) {
      for (const spine of spines.slice(0, 1)) {
        for (const head of phraseConjuncts(tree, complement.head)) {
          const own =
            head === complement.head ? complement.markers : ownMarkers(tree, head, complement);
          const relation = [...spine, ...own];
          found.push({ relation, object: minimalPhrase(tree, head), head });
          found.push(...nestedDrafts(tree, relation, head, 0));
        }
      }
    } else if (complement.role === "clause") {
      found.push(...reportedDrafts(graph, clause, complement, spines[0]!));
    } else if (complement.role === "adverbial-clause" && depth < 2) {
      found.push(...pathDrafts(graph, complement, spines[0]!, depth));
    }
  }
  return found;
}

function predicativeOrNoun(tree: SyntaxTree, { role }: Complement, head: number): number[] {
  const phrase = minimalPhrase(tree, head);
  if (role !== "predicative") return phrase;
  const adverbs = dependents(tree, head, "advmod").filter(
    (child) => child < head && !/^(not|n't|also|now|still)$/i.test(tree.tokens[child]!.text),
  );
  void adverbs;
  return phrase;
}

/** "in Rome and **in Paris**" has its own preposition, "in Rome and **Paris**" shares it. */
function ownMarkers(tree: SyntaxTree, head: number, { markers }: Complement): readonly number[] {
  const own = dependents(tree, head, "case");
  return own.length > 0 ? own : markers;
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
  clause: Clause,
  complement: Complement,
  spine: readonly number[],
): Draft[] {
  const { tree } = graph;
  const inner = graph.clauses.find(({ chain }) => chain.includes(complement.head));
  if (inner && tree.base[complement.head] === "xcomp") {
    const to = complement.markers;
    return drafts(graph, inner, 1).map((draft) => ({
      ...draft,
      relation: [...spine, ...to, ...draft.relation],
    }));
  }
  void clause;
  const whole = subtree(tree, complement.head).filter(
    (index) => !/^(["“”.,]|``|'')$/.test(tree.tokens[index]!.text),
  );
  return [{ relation: spine, object: whole, head: complement.head }];
}

/** "uses tests **to select** pupils" → (…, uses tests to select, pupils). */
function pathDrafts(
  graph: ClauseGraph,
  complement: Complement,
  spine: readonly number[],
  depth: number,
): Draft[] {
  const inner = graph.clauses.find(({ chain }) => chain[0] === complement.head);
  if (!inner || inner.subject?.source !== "controlled") return [];
  return drafts(graph, inner, depth + 1).map((draft) => ({
    ...draft,
    relation: [...spine, ...complement.markers, ...draft.relation],
  }));
}
