import { firstDependent, isToInfinitive } from "../clauses/syntax-tree.ts";
import type { SentenceContext } from "./context.ts";

/** "did **not move to stop** it": it was not stopped. */
export function isNotActed({ tree, clauseAt }: SentenceContext, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  if (head === undefined || head > verb || !/^(advcl|xcomp)$/.test(tree.base[verb]!)) return false;
  if (!/^(move|act|intervene|step|rush|bother|hurry)$/.test(tree.tokens[head]!.lemma)) return false;
  const acting = clauseAt.get(head);
  // "did not move **to Oslo** to save money" tells what it did not move for.
  return (
    acting?.negated === true &&
    acting.head === head &&
    firstDependent(tree, head, "obj", "obl") === undefined &&
    isToInfinitive(tree, verb)
  );
}
