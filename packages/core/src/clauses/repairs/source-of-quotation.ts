import { firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "They held a call, in which they “agreed on peace,” **according to** the palace": the palace is quoted, and need not
 * be who tells of the call.
 */
export const sourceOfQuotation: Repair = atRelations(["obl"], (tree, { index, head, relation }) => {
  if (head === undefined || head > index) return [];
  const according = firstDependent(tree, index, "case");
  if (according === undefined) return [];
  if (tree.tokens[according]!.text.toLowerCase() !== "according") return [];
  const start = subtree(tree, index).find((word) => tree.tokens[word]!.upos !== "PUNCT")!;
  if (!/^["”]$/.test(tree.tokens[start - 1]?.text ?? "")) return [];
  let last = start - 1;
  while (tree.tokens[last]?.upos === "PUNCT") last--;
  let clause: number | undefined;
  for (
    let at: number | undefined = last;
    at !== undefined && at !== head;
    at = tree.tokens[at]!.head
  )
    if (tree.tokens[at]!.relation === "acl:relcl") clause = at;
  return clause === undefined ? [] : [{ token: index, head: clause, relation }];
});
