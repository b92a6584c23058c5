import { firstDependent, isUnder, type SyntaxTree } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/**
 * "Under a deal with Ford, **Acme, which** makes ships, will sell": not what the deal is, nor Ford. Parsers hang the
 * clause, and sometimes the subject with it, on the phrase in front.
 */
export const relativeOfNeighbor: Repair = atRelations(
  ["acl"],
  (tree, { index: clause, relation, head }) => {
    if (relation !== "acl:relcl" || head === undefined) return [];
    const comma = tree.first[clause]!;
    if (tree.tokens[comma]!.text !== "," || !isRelativePronoun(tree, comma + 1)) return [];
    const neighbor = nounBefore(tree, comma);
    if (neighbor === undefined || neighbor <= head) return [];
    const moves = isSubject(tree, neighbor, head) ? [] : toSubject(tree, neighbor, head, clause);
    return moves === undefined ? [] : [...moves, { token: clause, head: neighbor, relation }];
  },
);

/** The largest phrase that ends right before a comma, up to the subject of a verb or a name beside another. */
function nounBefore(tree: SyntaxTree, comma: number): number | undefined {
  let noun = comma - 1;
  if (noun < 0 || !/^(NOUN|PROPN)$/.test(tree.tokens[noun]!.upos)) return undefined;
  while (/^(flat|compound|nmod)$/.test(tree.base[noun]!)) {
    const above = tree.tokens[noun]!.head!;
    if (above > comma || (tree.base[noun] === "nmod" && above > noun)) return undefined;
    noun = above;
  }
  return noun;
}

function isSubject(tree: SyntaxTree, noun: number, host: number): boolean {
  return tree.base[noun] === "nsubj" && !isUnder(tree, noun, host);
}

/** A name behind the fronted phrase of a verb that has no subject. */
function toSubject(
  tree: SyntaxTree,
  name: number,
  host: number,
  clause: number,
): Move[] | undefined {
  if (tree.base[name] !== "appos" || tree.tokens[name]!.head !== host) return undefined;
  if ([name, host].some((word) => tree.tokens[word]!.upos !== "PROPN")) return undefined;
  let phrase = host;
  while (tree.base[phrase] === "nmod") phrase = tree.tokens[phrase]!.head!;
  const verb = tree.tokens[phrase]!.head;
  if (verb === undefined || tree.base[phrase] !== "obl" || verb < clause) return undefined;
  return firstDependent(tree, verb, "nsubj", "csubj", "expl") === undefined
    ? [{ token: name, head: verb, relation: "nsubj" }]
    : undefined;
}
