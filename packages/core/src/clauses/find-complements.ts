import { complexPreposition, markersOf } from "./complex-prepositions.ts";
import { dependents, firstConjunct, firstDependent, type SyntaxTree } from "./syntax-tree.ts";
import { openComplement, type Predicate } from "./find-predicates.ts";
import type { Complement, ComplementRole } from "./types.ts";

const ROLES: Readonly<Record<string, ComplementRole>> = {
  obj: "object",
  iobj: "indirect-object",
  obl: "oblique",
  ccomp: "clause",
  advcl: "adverbial-clause",
  advmod: "adverb",
};

/** What belongs to a predicate besides its subject, in the order of the text. */
export function findComplements(tree: SyntaxTree, { head, chain }: Predicate): Complement[] {
  const found: Complement[] = [];
  for (const link of chain) {
    for (const child of tree.children[link]!) {
      const role = roleOf(tree, child, link);
      if (role === undefined) continue;
      found.push(toComplement(tree, child, role));
      // "became ill **with pneumonia**"
      if (role !== "predicative" || tree.tokens[child]!.upos !== "ADJ") continue;
      for (const adjunct of dependents(tree, child, "obl"))
        found.push(toComplement(tree, adjunct, "oblique"));
    }
  }
  const copular = firstDependent(tree, head, "cop") !== undefined;
  if (!isVerb(tree, head) || (copular && tree.tokens[head]!.upos === "AUX"))
    found.push({
      role: "predicative",
      head,
      markers: dependents(tree, head, "case"),
      shared: false,
      gap: false,
    });
  if (tree.base[head] === "conj") found.push(...sharedAdjuncts(tree, head));
  const markers = new Set<number>();
  for (const complement of found) for (const marker of complement.markers) markers.add(marker);
  return found.filter(({ head: own }) => !markers.has(own)).sort((a, b) => a.head - b.head);
}

function isVerb(tree: SyntaxTree, index: number): boolean {
  return tree.tokens[index]!.upos === "VERB" || tree.tokens[index]!.upos === "AUX";
}

function roleOf(tree: SyntaxTree, child: number, governor: number): ComplementRole | undefined {
  const { relation } = tree.tokens[child]!;
  if (relation === "obl:agent") return "agent";
  const base = tree.base[child]!;
  // "buys the firm **in a deal**" is no object, whatever the parser says.
  if (base === "obj" && tree.tokens[firstDependent(tree, child, "case") ?? child]!.upos === "ADP")
    return "oblique";
  if (base === "xcomp")
    return openComplement(tree, governor) === child
      ? undefined
      : isVerb(tree, child)
        ? "clause"
        : "predicative";
  return ROLES[base];
}

export function toComplement(tree: SyntaxTree, child: number, role: ComplementRole): Complement {
  const markers = markersOf(tree, child);
  const complex = role === "oblique" ? complexPreposition(tree, child, markers) : undefined;
  return { role, head: child, markers, ...complex, shared: false, gap: false };
}

/** "In 1879 he was elected and **was tipped** …": what stands before the first verb holds for both. */
function sharedAdjuncts(tree: SyntaxTree, head: number): Complement[] {
  const first = firstConjunct(tree, head);
  const clausal = isVerb(tree, first) || firstDependent(tree, first, "cop") !== undefined;
  if (!clausal || firstDependent(tree, head, "nsubj") !== undefined) return [];
  return dependents(tree, first, "obl")
    .filter((child) => child < first)
    .map((child) => ({ ...toComplement(tree, child, "oblique"), shared: true }));
}
