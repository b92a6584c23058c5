import { firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "found **two of the men sitting** there": two sat there, and nobody says that all did. */
export const someOfThemDoing: Repair = atWords(["VBG"], (tree, { index, head: all }) => {
  if (all === undefined || tree.tokens[index]!.relation !== "acl") return [];
  if (firstDependent(tree, index, "mark", "nsubj") !== undefined) return [];
  const { head: some } = tree.tokens[all]!;
  if (tree.base[all] !== "nmod" || some === undefined || tree.base[some] !== "obj") return [];
  if (tree.tokens[some + 1]?.text !== "of" || !QUANTITY.test(tree.tokens[some]!.lemma)) return [];
  const verb = tree.tokens[tree.tokens[some]!.head!]!;
  return FINDING.test(verb.lemma) ? [{ token: index, head: some, relation: "acl" }] : [];
});

const QUANTITY =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|none|dozens?|hundreds?|half|few|\d+)$/i;

const FINDING =
  /^(find|see|spot|catch|discover|hear|watch|notice|show|leave|keep|film|photograph)$/;
