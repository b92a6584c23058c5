import type { SyntaxTree } from "../clauses/syntax-tree.ts";
import { accusingVerbs } from "../lexicon/verbs.ts";

/** The verb that accuses somebody of what a participle tells: "**accused** Sweden of **hiding** documents". */
export function findAccusation(tree: SyntaxTree, participle: number): number | undefined {
  const { xpos, head } = tree.tokens[participle]!;
  if (xpos !== "VBG" || head === undefined) return undefined;
  // Right before the participle, wherever the parser hung it: "of **illegally** using".
  let before = participle - 1;
  while (tree.tokens[before]?.upos === "ADV") before--;
  if (!/^(of|with|for|over)$/i.test(tree.tokens[before]?.text ?? "")) return undefined;
  const accused = tree.base[participle] === "acl" && tree.base[head] === "obj";
  const verb = accused ? tree.tokens[head]!.head! : head;
  return accusingVerbs.has(tree.tokens[verb]!.lemma) ? verb : undefined;
}
