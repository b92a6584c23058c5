import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "The talks **got underway** at ten": one verb, and ten is when. */
export const underwayParticle: Repair = atRelations(["xcomp"], (tree, { index, text, head }) => {
  if (head === undefined || head > index || !/^underway$/i.test(text)) return [];
  if (!/^(get|be)$/.test(tree.tokens[head]!.lemma)) return [];
  return [
    { token: index, head, relation: "compound:prt" },
    ...dependents(tree, index, "obl", "advmod")
      .filter((child) => child > index)
      .map((token) => ({ token, head, relation: tree.tokens[token]!.relation })),
  ];
});
