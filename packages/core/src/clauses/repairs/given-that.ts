import { atRelations, type Repair } from "./repair.ts";

/** "…, **given that** it is so": a conjunction; nothing is given. */
export const givenThat: Repair = atRelations(
  ["acl", "advcl"],
  (tree, { index: given, text, head }) => {
    if (head === undefined || !/^given$/i.test(text) || !/^(acl|advcl)$/.test(tree.base[given]!))
      return [];
    const that = tree.tokens[given + 1];
    const clause = that?.text === "that" ? that.head : undefined;
    if (clause === undefined || tree.tokens[clause]!.head !== given) return [];
    let above: number | undefined = head;
    while (above !== undefined && !/^(VERB|AUX)$/.test(tree.tokens[above]!.upos))
      above = tree.tokens[above]!.head;
    if (above === undefined) return [];
    return [
      { token: clause, head: above, relation: "advcl" },
      { token: given, head: clause, relation: "mark" },
      ...tree.children[given]!.filter((child) => child !== clause).map((token) => ({
        token,
        head: clause,
        relation: "punct",
      })),
    ];
  },
);
