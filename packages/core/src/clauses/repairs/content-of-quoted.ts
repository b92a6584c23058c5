import { dependents, firstDependent } from "../syntax-tree.ts";
import { isQuotedAsSaying } from "../find-subject.ts";
import { atWords, type Repair } from "./repair.ts";

/** "“**It sank**,” Tass quoted Ann Lee **as saying**": she says it. */
export const contentOfQuoted: Repair = atWords(["VBG"], (tree, { index: saying, head: verb }) => {
  if (verb === undefined || verb > saying || tree.base[saying] !== "advcl") return [];
  if (!isQuotedAsSaying(tree, verb, saying)) return [];
  if (firstDependent(tree, saying, "ccomp", "obj") !== undefined) return [];
  if (firstDependent(tree, verb, "obj") === undefined) return [];
  return dependents(tree, verb, "ccomp", "advcl", "parataxis")
    .filter((content) => content < verb && /^["”]$|^''$/.test(closing(content)))
    .map((token) => ({ token, head: saying, relation: "ccomp" }));

  function closing(content: number): string {
    return tree.tokens[tree.last[content]!]!.text;
  }
});
