import { firstDependent } from "../clauses/syntax-tree.ts";
import type { SyntaxTree } from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import type { Token } from "../reading/types.ts";
import { verbFamily } from "../lexicon/verb-families.ts";
import { symmetricVerbs } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import type { Predicate } from "./types.ts";

export interface PredicateParts {
  /** Tokens between verb and preposition that belong to the relation: "provide **aid** to". */
  readonly inner?: readonly number[];
  readonly markers?: readonly number[];
  /** Tell a passive as its active: "was backed by" → backed. */
  readonly active?: boolean;
}

/** "has been speaking" with marker "with" → speak, with, "has been speaking with". */
export function toPredicate(
  { tree }: SentenceContext,
  clause: Clause,
  { inner = [], markers = [], active = false }: PredicateParts = {},
): Predicate {
  let lemma = lemmaOf(clause, tree, active);
  for (const index of inner)
    if (!/^(DET|PRON|PUNCT)$/.test(tree.tokens[index]!.upos))
      lemma += ` ${tree.tokens[index]!.lemma}`;
  const preposition = wordsText(tree, markers);
  const head = tree.tokens[clause.head]!.lemma;
  const particle = firstDependent(tree, clause.head, "compound:prt");
  const family =
    clause.kind === "copular" || clause.kind === "verbless"
      ? "be"
      : verbFamily(particle === undefined ? head : `${head} ${tree.tokens[particle]!.lemma}`);
  // "led **to** a war" is no office.
  const office = family !== "hold-role" || /^(|as|of)$/.test(preposition);
  const symmetric =
    symmetricVerbs.has(head) &&
    (preposition === "" || preposition === "with") &&
    inner.length === 0;
  return {
    lemma,
    ...(preposition !== "" && { preposition }),
    label: active
      ? wordsText(tree, [clause.head, ...(particle === undefined ? [] : [particle]), ...inner])
      : auxiliary(tree, clause) + wordsText(tree, [...clause.verb, ...inner, ...markers]),
    ...(family !== undefined && office && { family }),
    ...(symmetric && { symmetric }),
  };
}

/** "families **left** homeless" were left so: a participle alone would read as their own doing. */
function auxiliary(tree: SyntaxTree, { kind, passive, subject, verb, head }: Clause): string {
  if (!passive || verb.length > 1 || verb[0] !== head) return "";
  if (kind !== "participial" && kind !== "verbal") return "";
  const noun = subject === undefined ? undefined : tree.tokens[subject.head]!;
  return noun !== undefined && /S$/.test(noun.xpos) ? "were " : "was ";
}

/** In lower case unless they are names; "gonna" and "didn't" are two tokens and one word. */
function wordsText({ tokens }: SyntaxTree, indexes: readonly number[]): string {
  let text = "";
  let before: Token | undefined;
  for (const index of indexes) {
    const token = tokens[index]!;
    const joined = before?.index === index - 1 && before.span[1] === token.span[0];
    const word = token.xpos.startsWith("NNP") ? token.text : token.text.toLowerCase();
    if (before !== undefined && !joined) text += " ";
    text += (joined ? undefined : spelledOut(token)) ?? word;
    before = token;
  }
  return text;
}

/** "He**'s** met her": alone, the short form of an auxiliary is no word. */
function spelledOut({ text, lemma, xpos }: Token): string | undefined {
  if (text[0] !== "'" && text[0] !== "’") return undefined;
  const form = text.toLowerCase().replace("’", "'");
  if (form === "'s") return lemma === "have" ? "has" : "is";
  if (form === "'d") return xpos === "MD" ? "would" : "had";
  return SHORT[form];
}

const SHORT: Readonly<Record<string, string>> = {
  "'ve": "have",
  "'re": "are",
  "'m": "am",
  "'ll": "will",
};

/** "take place", "come into force": the object belongs to the verb. */
export function isIdiom({ tree }: SentenceContext, { head, complements }: Clause): boolean {
  const object = complements.find(({ role }) => role === "object");
  if (!object) return false;
  return IDIOMS.has(`${tree.tokens[head]!.lemma} ${tree.tokens[object.head]!.text.toLowerCase()}`);
}

const IDIOMS: ReadonlySet<string> = new Set([
  "take place",
  "take effect",
  "take office",
  "take part",
  "take shape",
  "make sense",
  "make way",
  "make headway",
  "take aim",
  "take root",
  "take care",
  "give birth",
  "give rise",
  "give way",
  "pay tribute",
  "pay homage",
]);

/** "be killed" where nobody is said to have killed: the subject suffers it. */
function lemmaOf(clause: Clause, tree: SyntaxTree, active: boolean): string {
  if (clause.kind === "copular" || clause.kind === "verbless") {
    const governors = clause.chain.slice(0, -1).map((index) => tree.tokens[index]!.lemma);
    return governors.length > 0 ? governors.join(" ") : "be";
  }
  const lemmas = clause.chain.map((index) => {
    const particle = firstDependent(tree, index, "compound:prt");
    const { lemma } = tree.tokens[index]!;
    return particle === undefined ? lemma : `${lemma} ${tree.tokens[particle]!.lemma}`;
  });
  if (clause.passive && !active)
    lemmas.push(
      `be ${tree.tokens[clause.head]!.text.toLowerCase()}${lemmas.pop()!.replace(/^\S+/, "")}`,
    );
  return lemmas.join(" ");
}
