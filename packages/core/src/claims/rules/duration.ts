import { dependents, firstDependent, type SyntaxTree } from "../../clauses/syntax-tree.ts";
import { overlaps } from "../context.ts";
import { readConcept, readArgument } from "../read-argument.ts";
import { atWords, type Rule } from "./rule.ts";

/** "a **two-hour** call" lasts two hours; so does "**two hours of** fighting". */
export const duration: Rule = atWords(["NOUN"], (context, { index, span }) => {
  const { tree, quantities } = context;
  if (quantities.length === 0) return [];
  const inside = quantities.find(
    (value) =>
      value.unit === "second" && !isOrdinal(value) && isModifier(context, value.span, index),
  );
  if (inside) {
    const event = phraseHead(tree, index);
    const subject = readArgument(context, event);
    if (!subject || subject.kind === "quantity" || subject.kind === "time") return [];
    const object = {
      kind: "quantity" as const,
      quantity: inside,
      text: inside.text,
      span: inside.span,
    };
    return [{ rule: "duration", at: event, subject, predicate: LAST, object, trigger: [event] }];
  }
  const length = quantities.find((value) => value.unit === "second" && overlaps(value.span, span));
  const event = dependents(tree, index, "nmod").find((child) => {
    const marker = firstDependent(tree, child, "case");
    return marker !== undefined && tree.tokens[marker]!.text === "of";
  });
  if (!length || event === undefined) return [];
  const subject = readArgument(context, event) ?? readConcept(context, event);
  if (!subject || subject.kind === "time" || subject.kind === "quantity") return [];
  const object = {
    kind: "quantity" as const,
    quantity: length,
    text: length.text,
    span: length.span,
  };
  return [{ rule: "duration", at: event, subject, predicate: LAST, object, trigger: [index] }];
});

/** "a two-hour phone **call**": the amount may hang on a part of the compound. */
function phraseHead(tree: SyntaxTree, noun: number): number {
  let head = noun;
  while (tree.base[head] === "compound") head = tree.tokens[head]!.head!;
  return head;
}

/** A "second update" takes no time. */
function isOrdinal({ text }: { readonly text: string }): boolean {
  return /^(an? |the )?second$/i.test(text);
}

const LAST = { lemma: "last", label: "lasts" };

/** Does the amount stand between a noun's first word and the noun itself? */
function isModifier(
  { tree }: Parameters<Rule>[0],
  [start, end]: readonly [number, number],
  noun: number,
): boolean {
  return dependents(tree, noun, "amod", "compound").some((child) => {
    const token = tree.tokens[child]!;
    return overlaps([start, end], token.span) && token.span[1] <= tree.tokens[noun]!.span[0];
  });
}
