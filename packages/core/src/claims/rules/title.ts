import type { Token } from "../../reading/types.ts";
import { spanOf } from "../context.ts";
import { readArgument } from "../read-argument.ts";
import { isOfSomebody, partnerOf, roleOf } from "../role-of.ts";
import { titleWords } from "../title-words.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "**Russian President** Vladimir Putin" → Vladimir Putin is Russian President. */
export const title: Rule = (context) => {
  const { tree, mentionAt, reading } = context;
  return [...mentionAt].flatMap(([head, mention]): ClaimDraft[] => {
    if (mention.kind !== "name" || mention.type !== "person") return [];
    const subject = readArgument(context, head);
    const words = titleWords(tree, mention.tokens[0], head);
    if (subject?.kind !== "mention" || words.length === 0) return [];
    const roles = roleOf(context, subject, words, head, head);
    if (isOfSomebody(context, words.at(-1)!) && roles.length === 0)
      return partnerOf(context, subject, words, head);
    const span = spanOf(tree, words);
    const text = reading.document.text.slice(...span);
    return [
      {
        rule: "title",
        naming: true,
        at: head,
        subject,
        predicate: { lemma: "be", label: "is", family: "hold-role" },
        object: { kind: "concept", label: singular(text, tree.tokens[words.at(-1)!]!), text, span },
        trigger: [words.at(-1)!],
      },
      ...roles,
    ];
  });
};

/** "former judges Ann Lee and Bo Roe": each is one. */
function singular(title: string, { text, lemma, xpos }: Token): string {
  return xpos === "NNS" && title.endsWith(text) ? title.slice(0, -text.length) + lemma : title;
}
