import { toSyntaxTree, type SyntaxTree } from "../syntax-tree.ts";
import { agreeingAntecedent } from "./agreeing-antecedent.ts";
import { infinitiveOfNoun } from "./infinitive-of-noun.ts";
import { looseParticiple } from "./loose-participle.ts";
import type { Repair } from "./repair.ts";
import { reportedAfterNoun } from "./reported-after-noun.ts";
import { titleBesideName } from "./title-beside-name.ts";

const repairs: readonly Repair[] = [
  titleBesideName,
  reportedAfterNoun,
  looseParticiple,
  agreeingAntecedent,
  infinitiveOfNoun,
];

/** The tree with each repair made, unless a move would close a circle. */
export function repairTree(tree: SyntaxTree): SyntaxTree {
  return repairs.reduce((current, repair) => {
    const moves = repair(current).filter(({ token, head }) => !isUnder(current, head, token));
    if (moves.length === 0) return current;
    const tokens = [...current.tokens];
    for (const { token, head, relation } of moves.slice(0, 1)) {
      tokens[token] = { ...tokens[token]!, head, relation };
    }
    return toSyntaxTree({ tokens });
  }, tree);
}

function isUnder(tree: SyntaxTree, token: number, ancestor: number): boolean {
  for (let at: number | undefined = token; at !== undefined; at = tree.tokens[at]!.head) {
    if (at === ancestor) return true;
  }
  return false;
}
