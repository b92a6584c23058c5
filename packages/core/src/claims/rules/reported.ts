import { trimPunctuation, wholePhrase } from "../../clauses/phrases.ts";
import { firstDependent } from "../../clauses/syntax-tree.ts";
import type { Clause, Complement } from "../../clauses/types.ts";
import type { Span } from "../../document/types.ts";
import { findsOut } from "../find-attribution.ts";
import { clauseTakers, speechVerbs } from "../../lexicon/verbs.ts";
import { spanOf, type SentenceContext } from "../context.ts";
import { clauseText } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { Argument } from "../types.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The mayor **said that the council agreed**": saying is a deed; what was said is a claim of its own. */
export const reported: ClauseRule = (context, clause, subjects) => {
  // "made **clear** that it would stay"
  const said = clause.complements.find(
    ({ role, head }) => role === "predicative" && context.tree.tokens[head]!.upos === "ADJ",
  );
  const predicate = toPredicate(context, clause, { inner: said ? [said.head] : [] });
  return contentsOf(context, clause).flatMap(({ head, object }) =>
    subjects.map((subject) => ({
      subject: subject.argument,
      predicate,
      object,
      rule: "reported",
      objectClause: head,
    })),
  );
};

interface Content {
  readonly head: number;
  readonly object: Argument;
}

function contentsOf(context: SentenceContext, clause: Clause): Content[] {
  const { tree } = context;
  const found = clause.complements.flatMap(({ role, head, markers }): Content[] => {
    if (role !== "clause") return [];
    if (tree.base[head] === "xcomp")
      return isExpected(context, clause, head) ? [expected(context, clause, head)] : [];
    // "asked **whether** it was so" does not say so.
    const plain = markers.filter((marker) => !/^(whether|if)$/i.test(tree.tokens[marker]!.text));
    const { text, span } = contentText(context, clause, head, plain);
    // "said he **could not**": what, only the words before tell.
    if (tree.tokens[head]!.upos === "AUX" && tree.children[head]!.length < 4) return [];
    return [{ head, object: { kind: "concept", label: text, text, span } }];
  });
  const told = toldAround(context, clause);
  return found.length > 0 || told === undefined ? found : [told];
}

/** The words told, up to the speaker where he stands among them. */
function contentText(
  context: SentenceContext,
  { head: verb }: Clause,
  head: number,
  markers: readonly number[],
): { text: string; span: Span } {
  const { tree, reading } = context;
  const words = wholePhrase(tree, head);
  if (head > verb || (words.at(-1) ?? 0) < verb) return clauseText(context, head, markers);
  const before = words.filter((index) => index < verb && !QUOTE.test(tree.tokens[index]!.text));
  const phrase = trimPunctuation(tree, before);
  const span = spanOf(tree, phrase.length > 0 ? phrase : [head]);
  return { text: reading.document.text.slice(...span), span };
}

const QUOTE = /^["“”]$/;

/** "**The bank**, he said, **will close**": the clause around is what was said. */
function toldAround(context: SentenceContext, { chain, complements }: Clause): Content | undefined {
  const { tree } = context;
  const verb = chain[0]!;
  const { head, lemma } = tree.tokens[verb]!;
  if (tree.base[verb] !== "parataxis" || head === undefined) return undefined;
  if (!speechVerbs.has(lemma) && !findsOut(context, verb)) return undefined;
  if (firstDependent(tree, verb, "nsubj") === undefined || !context.clauseAt.has(head))
    return undefined;
  if (complements.some(({ role }) => role === "object" || role === "predicative")) return undefined;
  // Told up to the speaker, for a span cannot leave him out.
  const start = tree.first[verb]!;
  const words = wholePhrase(tree, head).filter((index) => index < start);
  const phrase = trimPunctuation(
    tree,
    words.filter((index) => !QUOTE.test(tree.tokens[index]!.text)),
  );
  const whole = phrase.length > 1 ? spanOf(tree, phrase) : clauseText(context, head).span;
  const text = context.reading.document.text.slice(...whole);
  return { head, object: { kind: "concept", label: text, text, span: whole } };
}

/** "expects **the sale to help**". */
export function isExpected(
  { tree }: SentenceContext,
  { head, complements }: Clause,
  content: number,
): boolean {
  return (
    clauseTakers.has(tree.tokens[head]!.lemma) &&
    tree.base[content] === "xcomp" &&
    tree.tokens[content]!.head === head &&
    complements.some(isRaised)
  );
}

function isRaised({ role }: Complement): boolean {
  return role === "object" || role === "indirect-object";
}

function expected(context: SentenceContext, { complements }: Clause, content: number): Content {
  const { reading } = context;
  const subject = complements.find(isRaised)!;
  const first = clauseText(context, subject.head);
  const last = clauseText(context, content);
  const span = [first.span[0], Math.max(first.span[1], last.span[1])] as const;
  const text = reading.document.text.slice(...span);
  return { head: content, object: { kind: "concept", label: text, text, span } };
}
