import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/**
 * "said **rain** and damaged **roads were slowing** them", "on Monday and **schools will close**": what stands right
 * before a finite verb that has no subject is its subject, if the parser has made it somebody else's.
 */
export const lostSubject: Repair = atRelations(["conj"], (tree, { index: verb }) => {
  if (tree.base[verb] !== "conj") return [];
  if (!lacksSubject(tree, verb)) return toldTogether(tree, verb) ?? [];
  return toldOf(tree, verb) ?? behindTime(tree, verb) ?? [];
});

function lacksSubject(tree: SyntaxTree, verb: number): boolean {
  const auxiliary = firstDependent(tree, verb, "aux", "cop");
  return (
    auxiliary !== undefined &&
    auxiliary < verb &&
    /^(MD|VBD|VBZ|VBP)$/.test(tree.tokens[auxiliary]!.xpos) &&
    firstDependent(tree, verb, "nsubj", "csubj", "expl", "mark") === undefined
  );
}

/** The object of a word of saying and what is joined to it; a participle among them describes its noun. */
function toldOf(tree: SyntaxTree, verb: number): Move[] | undefined {
  const speech = tree.tokens[verb]!.head!;
  const start = tree.first[verb]!;
  if (!speechVerbs.has(tree.tokens[speech]!.lemma) || firstDependent(tree, verb, "cc")) return;
  if (firstDependent(tree, speech, "ccomp", "xcomp") !== undefined) return undefined;
  const subject = firstDependent(tree, speech, "obj");
  if (subject === undefined || subject < speech || subject > start) return undefined;
  const between = dependents(tree, speech, "conj").filter(
    (child) => child > subject && child < start,
  );
  const nouns = between.map((participle) => firstDependent(tree, participle, "obj"));
  const joined = between.every(
    (participle, position) =>
      /^VB[DN]$/.test(tree.tokens[participle]!.xpos) && nouns[position] !== undefined,
  );
  const last = Math.max(
    ...[subject, ...between].map((word) => subtree(tree, word, (child) => child < start).at(-1)!),
  );
  if (!joined || last !== start - 1) return undefined;
  return [
    { token: verb, head: speech, relation: "ccomp" },
    { token: subject, head: verb, relation: "nsubj" },
    ...between.flatMap((participle, position) => [
      { token: nouns[position]!, head: subject, relation: "conj" },
      { token: participle, head: nouns[position]!, relation: "amod" },
      ...dependents(tree, participle, "cc").map((token) => ({
        token,
        head: nouns[position]!,
        relation: "cc",
      })),
    ]),
  ];
}

/** "said **rain and roads were** slowing them": one says no rain. */
function toldTogether(tree: SyntaxTree, verb: number): Move[] | undefined {
  const speech = tree.tokens[verb]!.head!;
  if (tree.tokens[speech]!.lemma !== "say") return undefined;
  const [object, content] = dependents(tree, speech, "obj", "ccomp");
  const [subject, ...others] = dependents(tree, verb, "nsubj");
  const and = firstDependent(tree, verb, "cc");
  if (object === undefined || content !== undefined || subject === undefined || and === undefined)
    return undefined;
  if (others.length > 0 || tree.tokens[and]!.text !== "and") return undefined;
  if ([object, subject].some((noun) => tree.tokens[noun]!.upos !== "NOUN")) return undefined;
  if (tree.last[object] !== and - 1 || tree.first[subject] !== and + 1) return undefined;
  return [
    { token: verb, head: speech, relation: "ccomp" },
    { token: object, head: verb, relation: tree.tokens[subject]!.relation },
    { token: subject, head: object, relation: "conj" },
    { token: and, head: subject, relation: "cc" },
  ];
}

/** A time and what does something are not joined: "Monday **and schools**". */
function behindTime(tree: SyntaxTree, verb: number): Move[] | undefined {
  const above = tree.tokens[verb]!.head!;
  const auxiliary = firstDependent(tree, verb, "aux", "cop")!;
  const time = dependents(tree, verb, "obl").find(
    (child) => child < verb && TIME.test(tree.tokens[child]!.text),
  );
  if (time === undefined || firstDependent(tree, verb, "cc") === undefined) return undefined;
  const [subject, ...rest] = dependents(tree, time, "conj");
  if (subject === undefined || tree.tokens[subject]!.upos !== "NOUN") return undefined;
  if (TIME.test(tree.tokens[subject]!.text)) return undefined;
  const last = subtree(tree, rest.at(-1) ?? subject).at(-1)!;
  if (tree.tokens.slice(last + 1, auxiliary).some(({ upos }) => upos !== "ADV")) return undefined;
  return [
    { token: time, head: above, relation: "obl" },
    { token: subject, head: verb, relation: "nsubj" },
    ...rest.map((token) => ({ token, head: subject, relation: "conj" })),
  ];
}

const TIME =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|night|morning|afternoon|evening)$/i;
