import { isLooseRelative } from "../clauses/phrases.ts";
import {
  dependents,
  firstDependent,
  isUnder,
  tokenText,
  type SyntaxTree,
} from "../clauses/syntax-tree.ts";
import { isActorNoun } from "../lexicon/noun-classes.ts";
import { namingVerbs, speechVerbs, statementNouns, statingVerbs } from "../lexicon/verbs.ts";
import { accuserOf, findAccusation, isAccused } from "./find-accusation.ts";
import { wordsOf } from "../clauses/word-groups.ts";
import { findNounSource, sayingNoun } from "./find-noun-source.ts";
import { spanOf, type SentenceContext } from "./context.ts";
import { readArgument } from "./read-argument.ts";
import type { Argument, Attribution } from "./types.ts";

/**
 * Who says what stands at a token, innermost first. Quotation marks over several sentences are followed elsewhere.
 * A clause that only adds to its noun (", who …") is not in the words of whoever speaks of the noun.
 */
export function findAttribution(context: SentenceContext, at: number): Attribution[] {
  const { tree } = context;
  const found: Attribution[] = [];
  // "…, as reported by TASS" passes on what others said.
  const passedOn: Attribution[] = [];
  let below: number | undefined;
  let token: number | undefined = at;
  while (token !== undefined) {
    const reporting = below === undefined ? undefined : reportedBy(context, below, token);
    if (reporting) found.push(reporting);
    const accusation = findAccusation(tree, token);
    const accuser =
      accusation === undefined ? undefined : attributionTo(context, accusation, token);
    if (accuser) found.push(accuser);
    const voiced = voicedBy(context, token);
    if (voiced) found.push(voiced);
    for (const child of tree.children[token]!) {
      const source = child === below ? undefined : sourceAt(context, child, at);
      if (source) (isAsReported(context, child) ? passedOn : found).push(source);
    }
    // "…, she said, **a sign** of …" is the writer's comment.
    if ((isAddition(context, token) && !isBeforeSpeech(tree, token)) || isComment(tree, token))
      break;
    below = token;
    token = tree.tokens[token]!.head;
  }
  for (const { top, from, attribution } of wideSources(context)) {
    if (
      at >= from &&
      isUnder(tree, at, top) &&
      !found.some(({ cueSpan }) => cueSpan[0] === attribution.cueSpan[0])
    ) {
      found.push(attribution);
    }
  }
  found.push(...passedOn);
  const distinct = found.filter(
    ({ cueSpan, speaker }, position) =>
      found.findIndex(
        (other) => other.cueSpan[0] === cueSpan[0] || other.speaker.text === speaker.text,
      ) === position,
  );
  const spoken = distinct.filter(({ cue }) => !WEAK.test(cue));
  return spoken.length > 0 ? spoken : distinct;
}

/** Minds and accords: they own a clause only if nobody says it. */
const WEAK = /^(agree|agrees|agreed|agreeing)$/;

/** ", whom he praised" outside quotation marks, and what describes an apposition. */
function isAddition(context: SentenceContext, token: number): boolean {
  const { tree } = context;
  if (tree.tokens[token]!.relation !== "acl:relcl" || isQuoted(context, token)) return false;
  const { head } = tree.tokens[token]!;
  return isLooseRelative(tree, token) || (head !== undefined && tree.base[head] === "appos");
}

/** "The ship, **which had left Oslo**, sank, the owner **said**": who speaks at the end tells all of it. */
function isBeforeSpeech(tree: SyntaxTree, relative: number): boolean {
  for (let at = relative; ;) {
    const { head } = tree.tokens[at]!;
    if (head === undefined) return false;
    if (
      head > at &&
      tree.base[at] === "ccomp" &&
      relative < at &&
      speechVerbs.has(tree.tokens[head]!.lemma) &&
      firstDependent(tree, at, "mark") === undefined
    )
      return true;
    at = head;
  }
}

function isComment(tree: SyntaxTree, token: number): boolean {
  const { relation, head } = tree.tokens[token]!;
  return (
    relation === "dep" &&
    head !== undefined &&
    dependents(tree, head, "parataxis").some(
      (verb) => verb > head && verb < token && speechVerbs.has(tree.tokens[verb]!.lemma),
    )
  );
}

interface WideSource {
  /** All clauses under this token are in the source's words. */
  readonly top: number;
  /** … and not before this one. */
  readonly from: number;
  readonly attribution: Attribution;
}

const known = new WeakMap<SyntaxTree, readonly WideSource[]>();

/** "A, and B, **according to C**": at the end behind a comma it is the source of the whole clause. */
function wideSources(context: SentenceContext): readonly WideSource[] {
  const { tree, groups } = context;
  const before = known.get(tree);
  if (before) return before;
  const found: WideSource[] = [];
  for (const { index, head: above } of wordsOf(groups, ["nmod", "obl"])) {
    if (above === undefined || !isSourceMarked(tree, index)) continue;
    const start = tree.first[index]!;
    const around = tree.tokens.slice(Math.max(0, start - 2), start + 1);
    if (!around.some(({ text }) => text === ",")) continue;
    if (!tree.tokens.slice(tree.last[index]! + 1).every(({ upos }) => upos === "PUNCT")) continue;
    const attribution = sourceAt(context, index, start - 1);
    if (attribution)
      found.push({ top: clauseTop(tree, above), from: quotedFrom(context, start), attribution });
  }
  known.set(tree, found);
  return found;
}

/** Right behind a quotation a source speaks for the quotation only: the token it opens with. */
function quotedFrom({ quotes }: SentenceContext, source: number): number {
  const before = quotes.filter(({ index, text }) => index < source && text.length === 1);
  const closing = before.at(-1);
  if (closing === undefined || closing.index < source - 2) return 0;
  return before.at(-2)?.index ?? 0;
}

/** Up from a word to the clause that stands for itself: the sentence, or a relative or adverbial clause. */
function clauseTop(tree: SyntaxTree, token: number): number {
  let top = token;
  for (let head = tree.tokens[top]!.head; head !== undefined; head = tree.tokens[top]!.head) {
    if (tree.tokens[top]!.relation === "acl:relcl" || tree.base[top] === "advcl") break;
    top = head;
  }
  return top;
}

/** "…, **as reported by TASS**" says who says it; it is no deed of its clause's subject. */
export function isAsReported({ tree }: SentenceContext, verb: number): boolean {
  if (tree.base[verb] !== "advcl" || !speechVerbs.has(tree.tokens[verb]!.lemma)) return false;
  // "as Washington **continues** efforts"
  if (firstDependent(tree, verb, "obj", "xcomp", "ccomp") !== undefined) return false;
  const marker = firstDependent(tree, verb, "mark");
  return marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === "as";
}

/** "**Peskov confirmed** that the call had ended". */
function reportedBy(
  context: SentenceContext,
  clause: number,
  verb: number,
): Attribution | undefined {
  const { tree } = context;
  const base = tree.base[clause]!;
  const { lemma } = tree.tokens[verb]!;
  const describes =
    base === "xcomp" && namingVerbs.has(lemma) && firstDependent(tree, verb, "obj") !== undefined;
  const asDescribed =
    /^(obl|advcl|xcomp)$/.test(base) &&
    lemma === "describe" &&
    dependents(tree, clause, "case", "mark").some((index) => tree.tokens[index]!.text === "as");
  // "“We **believe** it,” she **wrote**": what is believed is in her words, and hers are not in ours.
  const speaks =
    speechVerbs.has(tree.tokens[clause]!.lemma) &&
    firstDependent(tree, clause, "nsubj") !== undefined &&
    firstDependent(tree, clause, "ccomp", "obj") === undefined;
  const loose = base === "parataxis" && speechVerbs.has(lemma) && clause > verb && !speaks;
  const noun =
    base === "acl" &&
    statementNouns.has(lemma) &&
    firstDependent(tree, clause, "mark") !== undefined;
  if (noun) return undefined;
  if (
    !(
      base === "ccomp" &&
      (speechVerbs.has(lemma) || statingVerbs.has(lemma) || makesClear(tree, verb))
    ) &&
    !describes &&
    !asDescribed &&
    !loose &&
    !isPolled(tree, verb, clause)
  )
    return undefined;
  return attributionTo(context, verb, clause);
}

/** "**A poll showed** them winning": that is its word. */
export function isPolled(tree: SyntaxTree, verb: number, clause: number): boolean {
  if (!/^(xcomp|ccomp|advcl)$/.test(tree.base[clause]!) || clause < verb) return false;
  if (
    !/^(show|put|have|give|find|predict|project|forecast|see|suggest)$/.test(
      tree.tokens[verb]!.lemma,
    )
  )
    return false;
  const subject = firstDependent(tree, verb, "nsubj");
  return (
    subject !== undefined &&
    /^(poll|survey|projection|forecast|model|simulation|prediction|estimate|pollster)s?$/i.test(
      tree.tokens[subject]!.lemma,
    ) &&
    (tree.base[clause] !== "advcl" || firstDependent(tree, clause, "mark") === undefined)
  );
}

/** "**made clear** that it would stay" */
function makesClear(tree: SyntaxTree, verb: number): boolean {
  const said = firstDependent(tree, verb, "xcomp");
  return (
    tree.tokens[verb]!.lemma === "make" &&
    said !== undefined &&
    /^(clear|plain|known|public)$/i.test(tree.tokens[said]!.text)
  );
}

/** "…, **according to the Kremlin**", "…, **Scavino said**, …", "as **reported by TASS**". */
function sourceAt(context: SentenceContext, child: number, at: number): Attribution | undefined {
  const { tree } = context;
  const base = tree.base[child]!;
  const { lemma } = tree.tokens[child]!;
  if (base === "obl" || base === "nmod") {
    if (!isSourceMarked(tree, child)) return undefined;
    const markers = sourceMarkers(tree, child);
    const words = tokenText(tree, markers).toLowerCase();
    if (at < quotedFrom(context, tree.first[child]!) || isUnder(tree, at, child)) return undefined;
    // "54 cents **per share**": by the share, and no share says so.
    const { upos } = tree.tokens[child]!;
    if (words === "per" && upos !== "PROPN" && !isActorNoun(lemma.toLowerCase())) return undefined;
    const speaker = speakerOf(context, child);
    return speaker && { speaker, cue: words, cueSpan: spanOf(tree, markers), quoted: "indirect" };
  }
  if (!speechVerbs.has(lemma) && !findsOut(context, child)) return undefined;
  if (
    base === "parataxis" &&
    firstDependent(tree, child, "ccomp") === undefined &&
    firstDependent(tree, child, "obj") === undefined
  ) {
    if (child < at && firstDependent(tree, child, "nsubj") === undefined) return undefined;
    return attributionTo(context, child, tree.tokens[child]!.head ?? at);
  }
  if (!isAsReported(context, child)) return undefined;
  // "**As alleged**, the defendant lied": alleged by whom, nobody says.
  if (firstDependent(tree, child, "nsubj", "obl:agent", "obl") === undefined) return undefined;
  return attributionTo(context, child, at);
}

/** Behind a comma they say what stands before: "…, a study has **found**". */
export function findsOut({ tree }: SentenceContext, verb: number): boolean {
  if (!/^(find|show|rule|hold|calculate|determine)$/.test(tree.tokens[verb]!.lemma)) return false;
  const subject = firstDependent(tree, verb, "nsubj");
  if (subject === undefined || subject > verb) return false;
  if (tree.tokens.slice(tree.last[subject]! + 1, verb).some(({ upos }) => upos !== "AUX"))
    return false;
  const { upos, lemma } = tree.tokens[subject]!;
  return upos === "PROPN" || isActorNoun(lemma.toLowerCase()) || STUDIES.test(lemma);
}

const STUDIES =
  /^(study|survey|research|report|poll|review|analysis|investigation|inquiry|paper|audit|data|figure|test|trial|court|jury|panel)$/;

/** "**Norway**'s **claim** that …", "**voiced fears** that …". */
function voicedBy(context: SentenceContext, verb: number): Attribution | undefined {
  const { tree } = context;
  const noun = sayingNoun(tree, verb);
  const source = noun === undefined ? undefined : findNounSource(context, noun);
  if (noun === undefined || source === undefined) return undefined;
  return attributionBy(context, source, noun, verb);
}

function sourceMarkers(tree: SyntaxTree, head: number): number[] {
  const markers = dependents(tree, head, "case");
  const fixed = markers.flatMap((marker) => dependents(tree, marker, "fixed"));
  return fixed.length === 0 ? markers : [...markers, ...fixed].sort((a, b) => a - b);
}

function isSourceMarked(tree: SyntaxTree, head: number): boolean {
  if (firstDependent(tree, head, "case") === undefined) return false;
  return /^(according to|per|in the words of)$/.test(
    tokenText(tree, sourceMarkers(tree, head)).toLowerCase(),
  );
}

function attributionTo(
  context: SentenceContext,
  verb: number,
  content: number,
): Attribution | undefined {
  const { tree } = context;
  // "told us **by phone**": who speaks there is its subject.
  const active =
    firstDependent(tree, verb, "nsubj") !== undefined &&
    firstDependent(tree, verb, "aux:pass", "nsubj:pass") === undefined;
  const agent = active
    ? undefined
    : (firstDependent(tree, verb, "obl:agent") ?? byPhrase(context, verb));
  const head =
    agent ??
    (firstDependent(tree, verb, "aux:pass") === undefined && !isAccused(tree, verb)
      ? accuserOf(tree, verb)
      : undefined);
  // "The bones were old, **indicating** that …": they show it, and say nothing.
  const showing =
    /^(indicate|suggest|show|mean|confirm)$/.test(tree.tokens[verb]!.lemma) &&
    tree.base[verb] === "advcl" &&
    head !== undefined &&
    tree.tokens[head]!.upos === "NOUN" &&
    !isActorNoun(tree.tokens[head]!.lemma.toLowerCase()) &&
    !statementNouns.has(tree.tokens[head]!.lemma.toLowerCase());
  return head === undefined || showing ? undefined : attributionBy(context, head, verb, content);
}

/** Nothing where who stands at `source` cannot speak. */
function attributionBy(
  context: SentenceContext,
  source: number,
  cue: number,
  content: number,
): Attribution | undefined {
  const speaker = speakerOf(context, source);
  if (!speaker) return undefined;
  const { text, span } = context.tree.tokens[cue]!;
  return {
    speaker,
    cue: text.toLowerCase(),
    cueSpan: span,
    quoted: isQuoted(context, content) ? "direct" : "indirect",
  };
}

function byPhrase({ tree }: SentenceContext, verb: number): number | undefined {
  return dependents(tree, verb, "obl").find((child) => {
    const marker = firstDependent(tree, child, "case");
    return marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === "by";
  });
}

/** A statement's maker speaks: "a **White House** statement", "the **Kremlin**'s own summary". */
export function speakerOf(context: SentenceContext, head: number): Argument | undefined {
  const { tree, mentionAt } = context;
  if (statementNouns.has(tree.tokens[head]!.lemma.toLowerCase())) {
    for (const child of dependents(tree, head, "compound", "nmod")) {
      const marker = firstDependent(tree, child, "case");
      if (
        marker !== undefined &&
        !/^(by|from|of|'s|’s)$/.test(tree.tokens[marker]!.text.toLowerCase())
      )
        continue;
      if (mentionAt.has(child)) return readArgument(context, child);
    }
  }
  const speaker = readArgument(context, head);
  // "by late Tuesday … said", "airstrikes continued, warning": nobody who speaks.
  if (speaker?.kind === "time" || speaker?.kind === "quantity") return undefined;
  const event = mentionAt.get(head)?.type === "event" && mentionAt.get(head)?.kind === "nominal";
  const word = tree.tokens[head]!.lemma.toLowerCase();
  return event && !statementNouns.has(word) && !SUITS.test(word) ? undefined : speaker;
}

/** "The **lawsuit** accuses the firm of hiding it." */
const SUITS = /^(lawsuit|suit|complaint|petition|indictment)$/;

/** Inside quotation marks of the same sentence? */
export function isQuoted({ quotes }: SentenceContext, token: number): boolean {
  let open = false;
  for (const { index, text } of quotes) {
    if (index > token) break;
    open = text === "“" || text === "``" ? true : text === "”" || text === "''" ? false : !open;
  }
  return open;
}
