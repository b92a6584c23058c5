import type { Token } from "../../reading/types.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { wordsOf } from "../word-groups.ts";
import type { Repair } from "./repair.ts";

/** "called the plan “good, but there are issues,” **before leaving**": what follows a quotation is not in it. */
export const behindQuotation: Repair = (tree, groups) => {
  const closing = closingMarks(tree.tokens);
  if (closing.size === 0) return [];
  return wordsOf(groups, ["advcl", "obl"]).flatMap(({ index, relation, head }) => {
    if (head === undefined || head > index) return [];
    const start = tree.first[index]!;
    if (!closing.has(start - 1) || !isInside(closing, head)) return [];
    // "that he was “not consulted” **about** it": the marks are only around some of its words.
    const subject = firstDependent(tree, head, "nsubj");
    if (
      subject !== undefined &&
      !isInside(closing, subject) &&
      tree.tokens[start - 2]?.text !== ","
    )
      return [];
    for (let at: number | undefined = head; at !== undefined; at = tree.tokens[at]!.head) {
      if (isInside(closing, at)) continue;
      return speechVerbs.has(tree.tokens[at]!.lemma) ? [{ token: index, head: at, relation }] : [];
    }
    return [];
  });
};

function isInside(closing: ReadonlyMap<number, number>, token: number): boolean {
  return [...closing].some(([end, start]) => start < token && token < end);
}

/** Each closing quotation mark with its opening one. */
function closingMarks(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  let open: number | undefined;
  for (const { index, text } of tokens) {
    if (text === "“" || text === "``" || (text === '"' && open === undefined)) open = index;
    else if (open !== undefined && /^(”|''|")$/.test(text)) {
      marks.set(index, open);
      open = undefined;
    }
  }
  return marks;
}
