import { minimalPhrase } from "../clauses/phrases.ts";
import {
  dependents,
  firstDependent,
  isToInfinitive,
  subtree,
  type SyntaxTree,
} from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import {
  appealVerbs,
  bareInfinitiveVerbs,
  bringingVerbs,
  clauseTakers,
  deprivingVerbs,
  furnishingVerbs,
  givingVerbs,
  hinderingVerbs,
  joiningVerbs,
  objectRaisers,
  puttingVerbs,
  removingVerbs,
  takingVerbs,
  taskVerbs,
} from "../lexicon/verbs.ts";
import { isAside, isTimeWord, markerText } from "./find-qualifiers.ts";
import type { SentenceContext } from "./context.ts";

/**
 * What a verb says of its object besides doing it: "view the rise **as a threat**", "put the deal **at risk**",
 * "elected her **president**". Without it the object alone would say half or something else.
 */
export function saidOfObject(context: SentenceContext, clause: Clause): number[] {
  const { tree } = context;
  const { lemma } = tree.tokens[clause.head]!;
  const made = clause.complements.find(({ role }) => role === "predicative");
  if (made) {
    const { upos } = tree.tokens[made.head]!;
    // "wanted it **to be perfect**"
    if (upos === "ADJ")
      return [...dependents(tree, made.head, "mark", "cop"), made.head].sort((a, b) => a - b);
    if (!/^(NOUN|PROPN)$/.test(upos) || made.markers.length > 1) return [];
    return [...made.markers, ...wordsOf(context, made.head)];
  }
  const done = doneToObject(context, clause);
  if (done !== undefined) return [done];
  const whither =
    bringingVerbs.has(lemma) || puttingVerbs.has(lemma) || lemma === "send"
      ? adverbOf(context, clause)
      : undefined;
  if (whither !== undefined) return [whither];
  const wanted = PHRASES.filter(({ verbs }) => verbs.has(lemma));
  if (wanted.length === 0) return [];
  const phrase = clause.complements.find(
    (complement) =>
      complement.role === "oblique" &&
      complement.head > clause.head &&
      wanted.some(({ preposition }) => preposition.test(markerText(context, complement.markers))) &&
      // "put pressure **on Norway**": whom, not how.
      !(puttingVerbs.has(lemma) && tree.tokens[complement.head]!.upos === "PROPN") &&
      !(puttingVerbs.has(lemma) && isPlaceOfDoing(context, lemma, complement.head)) &&
      !isTimeWord(context, complement.head) &&
      !isAside(context, complement),
  );
  if (phrase === undefined || !isNext(context, clause, phrase.head)) return [];
  // "led **tributes** to her": nobody is led there.
  if (lemma === "lead" && !leadsSomebody(context, clause)) return [];
  // "estimated the toll **at more than 35,000**"
  if (tree.tokens[phrase.head]!.upos === "NUM")
    return subtree(tree, phrase.head).filter((index) => index <= phrase.head);
  return [...phrase.markers, ...wordsOf(context, phrase.head)];
}

/** "ordered the homes **evacuated**", "declared the road **closed**": nobody orders the homes. */
function doneToObject(
  { tree }: SentenceContext,
  { head, complements }: Clause,
): number | undefined {
  const { lemma } = tree.tokens[head]!;
  if (!ORDERING.test(lemma)) return undefined;
  const object = complements.find(({ role, gap }) => role === "object" && !gap)?.head;
  if (lemma === "order" && object !== undefined) {
    const done = dependents(tree, object, "acl")[0];
    if (done === object + 1 && tree.tokens[done]!.xpos === "VBN")
      if (firstDependent(tree, done, "obl:agent") === undefined) return done;
  }
  return complements.find(
    ({ role, head: done }) =>
      role === "clause" &&
      done > head &&
      tree.base[done] === "xcomp" &&
      tree.tokens[done]!.xpos === "VBN" &&
      firstDependent(tree, done, "nsubj", "mark", "aux") === undefined,
  )?.head;
}

const ORDERING =
  /^(order|declare|pronounce|want|need|leave|keep|find|see|hold|report|believe|fear)$/;

function leadsSomebody({ mentionAt }: SentenceContext, { complements }: Clause): boolean {
  const object = complements.find(({ role }) => role === "object");
  const type = object === undefined ? undefined : mentionAt.get(object.head)?.type;
  return type === undefined || /^(person|group|organization|geopolitical-entity)$/.test(type);
}

/** "brought the hostages **home**" */
function adverbOf({ tree }: SentenceContext, { head: verb }: Clause): number | undefined {
  return dependents(tree, verb, "advmod").find(
    (child) =>
      child > verb &&
      /^(home|back|together|forward|apart|aside|away|down|under|out|ashore|abroad|there|here)$/i.test(
        tree.tokens[child]!.text,
      ),
  );
}

/** "**held** talks on the treaty", but "**held** him in custody": only a state belongs to the verb. */
function isPlaceOfDoing({ tree }: SentenceContext, lemma: string, head: number): boolean {
  return (
    /^(keep|hold)$/.test(lemma) &&
    (firstDependent(tree, head, "det", "nmod:poss") !== undefined ||
      !/^NNS?$/.test(tree.tokens[head]!.xpos) ||
      tree.children[head]!.length > 1)
  );
}

/** What a verb's phrase begins with, where it belongs to the verb. */
const PHRASES: readonly { readonly verbs: ReadonlySet<string>; readonly preposition: RegExp }[] = [
  { verbs: takingVerbs, preposition: /^as$/ },
  { verbs: bringingVerbs, preposition: /^(to|into|onto|out of|off|under)$/ },
  { verbs: puttingVerbs, preposition: /^(in|on|at|under|into|onto|to|out of|off)$/ },
  { verbs: furnishingVerbs, preposition: /^with$/ },
  { verbs: joiningVerbs, preposition: /^(with|against)$/ },
  { verbs: deprivingVerbs, preposition: /^of$/ },
  { verbs: new Set(["estimate", "value", "price", "cap", "peg"]), preposition: /^at$/ },
  { verbs: removingVerbs, preposition: /^(from|out of|off)$/ },
  { verbs: new Set(["take"]), preposition: /^into$/ },
];

/**
 * "urged them **to leave**", "kept them **from leaving**", "described it **as going** well": nobody urges, keeps or
 * describes them and no more.
 */
export function askedOfObject(
  context: SentenceContext,
  { head: verb, complements }: Clause,
): number[] {
  const { tree } = context;
  const { lemma } = tree.tokens[verb]!;
  const bare = bareInfinitiveVerbs.has(lemma) ? bareInfinitiveOf(context, verb) : undefined;
  if (bare !== undefined) return [bare, ...completionOf(context, bare)];
  const raises = (objectRaisers.has(lemma) && !clauseTakers.has(lemma)) || taskVerbs.has(lemma);
  const marker = raises ? "to" : hinderingVerbs.has(lemma) ? "from" : "as";
  if (marker === "as" && !takingVerbs.has(lemma)) return [];
  const doing = complements.find(
    ({ role, head }) =>
      /^(clause|adverbial-clause)$/.test(role) &&
      head > verb &&
      firstDependent(tree, head, "nsubj") === undefined &&
      (!raises || tree.base[head] === "xcomp") &&
      (marker !== "as" || tree.tokens[head]!.xpos === "VBG") &&
      dependents(tree, head, "mark", "case").some((mark) => tree.tokens[mark]!.lemma === marker),
  );
  return doing === undefined ? [] : doingWords(context, doing.head);
}

/** "called on Oslo **to leave**": nobody only calls on it. */
export function askedBehind(
  context: SentenceContext,
  { head: verb, complements }: Clause,
): number[] {
  const { tree } = context;
  if (!appealVerbs.has(tree.tokens[verb]!.lemma)) return [];
  const doing = complements.find(
    ({ role, head }) =>
      /^(clause|adverbial-clause)$/.test(role) &&
      head > verb &&
      firstDependent(tree, head, "nsubj") === undefined &&
      isToInfinitive(tree, head),
  );
  return doing === undefined ? [] : doingWords(context, doing.head);
}

/** "**not to leave Oslo**": a verb with what it says nothing without. */
function doingWords(context: SentenceContext, doing: number): number[] {
  const { tree } = context;
  const around = tree.children[doing]!.filter(
    (child) =>
      /^(mark|case|aux|cop)$/.test(tree.base[child]!) ||
      tree.tokens[child]!.relation === "compound:prt" ||
      /^(not|n't|never)$/.test(tree.tokens[child]!.lemma) ||
      // "as going **well**"
      (child === doing + 1 && tree.base[child] === "advmod"),
  );
  return [...new Set([...around, doing, ...completionOf(context, doing)])].sort((a, b) => a - b);
}

/** "made them **go**" */
function bareInfinitiveOf({ tree }: SentenceContext, verb: number): number | undefined {
  return dependents(tree, verb, "xcomp").find(
    (child) =>
      child > verb &&
      tree.tokens[child]!.xpos === "VB" &&
      firstDependent(tree, child, "nsubj", "mark", "aux", "cop") === undefined,
  );
}

/** "asked them to reject **the request**": without it, they would be what is rejected. */
function completionOf(context: SentenceContext, doing: number): number[] {
  const { tree } = context;
  const object = dependents(tree, doing, "obj").find((child) => child > doing);
  if (object !== undefined) return wordsOf(context, object);
  // "asked them to try **to leave**"
  const next = dependents(tree, doing, "xcomp").find(
    (child) =>
      child > doing &&
      /^VB/.test(tree.tokens[child]!.xpos) &&
      firstDependent(tree, child, "nsubj") === undefined,
  );
  return next === undefined ? [] : doingWords(context, next);
}

/** A phrase in few words: no article, no owner, nothing behind its noun. */
function wordsOf({ tree }: SentenceContext, head: number): number[] {
  return minimalPhrase(tree, head, { prepositions: [] }).filter(
    (index) =>
      index <= head &&
      (tree.tokens[index]!.text === "-" ||
        tree.tokens[index + 1]?.text === "-" ||
        !/^(DET|PRON|PUNCT)$/.test(tree.tokens[index]!.upos)),
  );
}

/** Right behind the object, if that does not stand before the verb. */
function isNext(
  { tree }: SentenceContext,
  { head: verb, complements }: Clause,
  phrase: number,
): boolean {
  // "put **in place** rules"
  if (tree.first[phrase] === verb + 1) return true;
  const object = complements.find(({ role, gap }) => role === "object" && !gap);
  if (object === undefined) return true;
  const before = tree.first[phrase]! - 1;
  return object.head <= before && tree.last[object.head] === before;
}

/** What somebody gets: "gave the club **a boost**" → gave boost to. */
export interface Gift {
  readonly inner: readonly number[];
  readonly preposition: string;
}

export function giftOf(context: SentenceContext, { head, complements }: Clause): Gift | undefined {
  const { tree } = context;
  const receiver = complements.find(({ role }) => role === "indirect-object");
  if (receiver === undefined) return undefined;
  const gift =
    complements.find(({ role, gap }) => role === "object" && !gap)?.head ??
    // "gave them **one week**"
    dependents(tree, head, "obl:unmarked").find(
      (child) => child > receiver.head && firstDependent(tree, child, "nummod") !== undefined,
    );
  if (gift === undefined) return undefined;
  // "cost the city **$3 million**"
  const sum = tree.tokens[gift]!.upos === "SYM";
  const inner = sum ? [gift, ...amountOf(tree, gift)] : wordsOf(context, gift);
  if (inner.length === 0) return undefined;
  // "gives them access **to the sea**"
  const to = dependents(tree, gift, "nmod").find(
    (child) => tree.first[child] === gift + 1 && /^(to|into)$/i.test(tree.tokens[gift + 1]!.text),
  );
  if (to !== undefined)
    return { inner: [...inner, gift + 1, ...wordsOf(context, to)], preposition: "" };
  return { inner, preposition: givingVerbs.has(tree.tokens[head]!.lemma) ? "to" : "" };
}

function amountOf(tree: SyntaxTree, sign: number): number[] {
  return dependents(tree, sign, "nummod").flatMap((number) => subtree(tree, number));
}
