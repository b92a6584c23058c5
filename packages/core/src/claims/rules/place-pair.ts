import { readArgument } from "../read-argument.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

const PLACES = new Set(["geopolitical-entity", "place", "facility"]);

/** "**Jeddah, Saudi Arabia**": the first lies in the second, unless they are members of a list. */
export const placePair: Rule = (context) => {
  const { tree, mentionAt } = context;
  const names = [...mentionAt].filter(([, { kind, type }]) => kind === "name" && PLACES.has(type));
  return names.flatMap(([head, first]): ClaimDraft[] => {
    const comma = first.tokens[1];
    if (tree.tokens[comma]?.text !== ",") return [];
    const second = names.find(([, { tokens }]) => tokens[0] === comma + 1);
    const next = second && tree.tokens[second[1].tokens[1]];
    // "in Lithuania, **Russia** agreed", "Norway, **Sweden** agree": another comma would close the pair.
    if (second && /^(nsubj|vocative)$/.test(tree.base[second[0]]!)) return [];
    if (next && /^(VERB|AUX)$/.test(next.upos) && tree.tokens[second[1].tokens[1]]!.xpos !== "VBN")
      return [];
    // "Falls Township, **Bucks County** District Attorney Ann Lee": the second goes on as another name.
    if (next && /^(NOUN|PROPN|PART)$/.test(next.upos)) return [];
    if (!second || second[1].type !== "geopolitical-entity" || isListed(context, head, second[0]))
      return [];
    const [subject, object] = [readArgument(context, head), readArgument(context, second[0])];
    if (subject?.kind !== "mention" || object?.kind !== "mention") return [];
    return [
      {
        rule: "place-pair",
        naming: true,
        at: head,
        subject,
        predicate: { lemma: "be", preposition: "in", label: "in" },
        object,
        trigger: [comma],
      },
    ];
  });
};

/** "Oslo, Norway and Sweden": a conjunct, or a third name behind another comma. */
function isListed(
  { tree, mentionAt }: Parameters<Rule>[0],
  first: number,
  second: number,
): boolean {
  const conjunct = (index: number) =>
    tree.base[index] === "conj" ||
    tree.children[index]!.some((child) => tree.base[child] === "conj");
  if (conjunct(first) || conjunct(second)) return true;
  const next = mentionAt.get(second)!.tokens[1];
  return (
    tree.tokens[next]?.text === "," &&
    [...mentionAt.values()].some(({ kind, tokens }) => kind === "name" && tokens[0] === next + 1)
  );
}
