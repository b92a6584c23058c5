import { firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Dressed in green, **Ann Lee**, who had confessed, left": she left and had confessed, the green is no name of hers. */
export const nameBehindParticiple: Repair = atRelations(
  ["csubj", "advcl"],
  (tree, { index: participle, xpos, head: verb }) => {
    if (!/^VB[NG]$/.test(xpos) || verb === undefined || verb < participle) return [];
    if (firstDependent(tree, verb, "nsubj", "expl") !== undefined) return [];
    if (subtree(tree, participle)[0] !== participle || participle > 1) return [];
    const name = subtree(tree, participle).find(
      (word) =>
        tree.base[word] === "appos" &&
        tree.tokens[word]!.upos === "PROPN" &&
        tree.tokens[subtree(tree, word).find((each) => tree.tokens[each]!.text !== ",")! - 1]!
          .text === ",",
    );
    if (name === undefined) return [];
    const noun = tree.tokens[name]!.head!;
    const behind = tree.children[noun]!.filter(
      (child) => child > name && /^(acl|appos)$/.test(tree.base[child]!),
    );
    return [
      { token: name, head: verb, relation: "nsubj" },
      { token: participle, head: verb, relation: "advcl" },
      ...behind.map((token) => ({ token, head: name, relation: tree.tokens[token]!.relation })),
    ];
  },
);
