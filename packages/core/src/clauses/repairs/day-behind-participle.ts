import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "A center **opened Thursday has sent** aid": the day does nothing, and the participle describes the center. */
export const dayBehindParticiple: Repair = atRelations(
  ["ccomp"],
  (tree, { index: verb, head: participle }) => {
    if (tree.base[verb] !== "ccomp" || participle === undefined || participle > verb) return [];
    const day = firstDependent(tree, verb, "nsubj");
    if (day !== participle + 1 || !DAY.test(tree.tokens[day]!.text)) return [];
    const { xpos, head, relation } = tree.tokens[participle]!;
    const noun = firstDependent(tree, participle, "nsubj");
    if (noun !== participle - 1 || !/^VB[DN]$/.test(xpos)) return [];
    if (firstDependent(tree, participle, "aux") !== undefined) return [];
    return [
      { token: verb, ...(head !== undefined && { head }), relation },
      { token: noun, head: verb, relation: "nsubj" },
      { token: participle, head: noun, relation: "acl", xpos: "VBN" },
      { token: day, head: participle, relation: "obl:unmarked" },
      ...dependents(tree, participle, "mark", "cc", "conj", "parataxis")
        .filter((child) => child !== verb)
        .map((token) => ({ token, head: verb, relation: tree.tokens[token]!.relation })),
    ];
  },
);

const DAY = /^((mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;
