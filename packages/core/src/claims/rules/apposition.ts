import { dependents, tokenText } from "../../clauses/syntax-tree.ts";
import { minimalPhrase } from "../../clauses/phrases.ts";
import { readArgument, readConcept } from "../read-argument.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "Dan Scavino, Trump's deputy chief of staff" → is. */
export const apposition: Rule = (context) => {
  const { tree, mentionAt } = context;
  return tree.tokens.flatMap(({ index, head }): ClaimDraft[] => {
    if (tree.base[index] !== "appos" || head === undefined) return [];
    if (tree.children[index]!.some((child) => tree.base[child] === "nsubj")) return [];
    const [first, second] = [readArgument(context, head), readArgument(context, index)];
    if (!first || !second || first.kind === "time" || second.kind === "time") return [];
    if (first.kind === "quantity" || second.kind === "quantity") return [];
    const [firstMention, secondMention] = [mentionAt.get(head), mentionAt.get(index)];
    // Two names side by side are neighbours in a list more often than one and the same.
    if (firstMention?.kind === "name" && secondMention?.kind === "name") return [];
    const nameLast = secondMention?.kind === "name" && firstMention?.kind !== "name";
    const role = nameLast ? head : index;
    const subject = nameLast ? second : first;
    const object =
      mentionAt.get(role)?.kind === "name"
        ? readArgument(context, role)
        : readConcept(context, role);
    if (!object) return [];
    const drafts: ClaimDraft[] = [
      {
        rule: "apposition",
        naming: true,
        at: index,
        subject,
        predicate: { lemma: "be", label: "is", family: "be" },
        object,
        trigger: [index],
      },
    ];
    for (const owner of dependents(tree, role, "nmod")) {
      const argument = readArgument(context, owner);
      const marker = dependents(tree, owner, "case").map((marker) =>
        tree.tokens[marker]!.text.toLowerCase(),
      );
      if (argument?.kind !== "mention" || !marker.some((word) => /^(of|'s|’s|')$/.test(word)))
        continue;
      const phrase = minimalPhrase(tree, role, { prepositions: ["of"] }).filter(
        (token) =>
          token !== owner &&
          !isUnder(context.tree, token, owner) &&
          tree.base[token] !== "det" &&
          !marker.includes(tree.tokens[token]!.text),
      );
      if (phrase.length === 0) continue;
      const name = tokenText(tree, phrase).toLowerCase();
      drafts.push({
        rule: "role-of",
        naming: true,
        at: index,
        subject,
        predicate: {
          lemma: `be ${name}`,
          preposition: "of",
          label: `is ${name} of`,
          family: "hold-role",
        },
        object: argument,
        trigger: phrase,
      });
    }
    return drafts;
  });
};

function isUnder(
  tree: Parameters<typeof minimalPhrase>[0],
  token: number,
  ancestor: number,
): boolean {
  for (let at: number | undefined = token; at !== undefined; at = tree.tokens[at]!.head)
    if (at === ancestor) return true;
  return false;
}
