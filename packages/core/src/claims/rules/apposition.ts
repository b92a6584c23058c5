import { dependents, tokenText } from "../../clauses/syntax-tree.ts";
import { minimalPhrase } from "../../clauses/phrases.ts";
import { readArgument } from "../read-argument.ts";
import { spanOf } from "../context.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

const PLACES = new Set(["geopolitical-entity", "place", "facility"]);

/** "Dan Scavino, Trump's deputy chief of staff" → is; "Jeddah, Saudi Arabia" → in. */
export const apposition: Rule = (context) => {
  const { tree, mentionAt } = context;
  return tree.tokens.flatMap(({ index, head }): ClaimDraft[] => {
    if (tree.base[index] !== "appos" || head === undefined) return [];
    if (tree.children[index]!.some((child) => tree.base[child] === "nsubj")) return [];
    const [first, second] = [readArgument(context, head), readArgument(context, index)];
    if (!first || !second || first.kind === "time" || second.kind === "time") return [];
    if (first.kind === "quantity" || second.kind === "quantity") return [];
    const [firstMention, secondMention] = [mentionAt.get(head), mentionAt.get(index)];
    const places =
      firstMention &&
      secondMention &&
      PLACES.has(firstMention.type) &&
      PLACES.has(secondMention.type);
    if (places) {
      return [
        {
          rule: "place-pair",
          at: head,
          subject: first,
          predicate: { lemma: "be", preposition: "in", label: "in" },
          object: second,
          trigger: [head],
        },
      ];
    }
    if (
      firstMention?.kind === "name" &&
      secondMention?.kind === "name" &&
      firstMention.type !== secondMention.type
    )
      return [];
    const nameLast = secondMention?.kind === "name" && firstMention?.kind !== "name";
    const [subject, object, role] = nameLast ? [second, first, head] : [first, second, index];
    const drafts: ClaimDraft[] = [
      {
        rule: "apposition",
        at: index,
        subject,
        predicate: { lemma: "be", label: "is" },
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
        at: index,
        subject,
        predicate: { lemma: `be ${name}`, preposition: "of", label: `is ${name} of` },
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

/** "**Russian President** Vladimir Putin" → Vladimir Putin is Russian President. */
export const title: Rule = (context) => {
  const { tree, mentionAt, reading } = context;
  return [...mentionAt].flatMap(([head, mention]): ClaimDraft[] => {
    if (mention.kind !== "name" || mention.type !== "person") return [];
    const phrase = minimalPhrase(tree, head);
    const subject = readArgument(context, head);
    if (subject?.kind !== "mention") return [];
    const first = nameStart(context, phrase, mention.tokens[0], head);
    const before = phrase.filter(
      (index) =>
        index < first &&
        tree.base[index] !== "det" &&
        tree.tokens[index]!.relation !== "nmod:poss" &&
        !isPossessive(context, index),
    );
    const last = before.at(-1);
    if (
      last === undefined ||
      last !== first - 1 ||
      !/^(NOUN|PROPN)$/.test(tree.tokens[last]!.upos) ||
      before.length > 8
    )
      return [];
    const text = reading.document.text.slice(...spanOf(tree, before));
    if (/^(mr|mrs|ms|dr|sir|dame|lord|lady|miss)\.?$/i.test(text) || /[,;:]/.test(text)) return [];
    return [
      {
        rule: "title",
        at: head,
        subject,
        predicate: { lemma: "be", label: "is" },
        object: { kind: "concept", label: text, text, span: spanOf(tree, before) },
        trigger: [last],
      },
    ];
  });
};

const TITLE_WORD =
  /^(president|minister|secretary|spokesman|spokeswoman|spokesperson|chancellor|leader|chief|director|senator|governor|general|envoy|ambassador|king|queen|prince|princess|pope|judge|mayor|professor|colonel|captain|chairman|chairwoman|chair|ceo|founder|artist|author|officer|official|representative|premier|congressman|congresswoman|commander|adviser|advisor|deputy|head)$/i;

function nameStart(
  { tree }: Parameters<Rule>[0],
  phrase: readonly number[],
  start: number,
  head: number,
): number {
  const titles = phrase.filter(
    (index) => index >= start && index < head && TITLE_WORD.test(tree.tokens[index]!.text),
  );
  const inside = titles.at(-1);
  return inside === undefined ? start : inside + 1;
}

function isPossessive({ tree }: Parameters<Rule>[0], index: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = tree.tokens[at]!.head)
    if (tree.tokens[at]!.relation === "nmod:poss") return true;
  return false;
}
