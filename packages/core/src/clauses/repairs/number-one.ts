import { atWords, type Repair } from "./repair.ts";

/** "went to **number one**": the number belongs to its noun. */
export const numberOne: Repair = atWords(["NUM"], (tree, { index, relation }) => {
  if (index === 0) return [];
  const { text, head } = tree.tokens[index - 1]!;
  if (!/^(number|no\.)$/i.test(text) || head === index) return [];
  return relation === "nummod" && tree.tokens[index]!.head === index - 1
    ? []
    : [{ token: index, head: index - 1, relation: "nummod" }];
});
