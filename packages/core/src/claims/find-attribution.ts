import { dependents, firstDependent, subtree } from "../clauses/syntax-tree.ts";
import { findSubject } from "../clauses/find-subject.ts";
import { speechVerbs, statementNouns } from "../lexicon/verbs.ts";
import { spanOf, type SentenceContext } from "./context.ts";
import { readArgument } from "./read-argument.ts";
import type { Argument, Attribution } from "./types.ts";

/** Who says what stands at a token, innermost first. Quotation marks over several sentences are followed elsewhere. */
export function findAttribution(context: SentenceContext, at: number): Attribution[] {
  const { tree } = context;
  const found: Attribution[] = [];
  let below: number | undefined;
  let token: number | undefined = at;
  for (let depth = 0; token !== undefined && depth < 60; depth++) {
    if (below !== undefined) {
      const reporting = reportedBy(context, below, token);
      if (reporting) found.push(reporting);
    }
    for (const child of tree.children[token]!) {
      if (child === below) continue;
      const source = sourceAt(context, child, at);
      if (source) found.push(source);
    }
    below = token;
    token = tree.tokens[token]!.head;
  }
  return found.filter(
    ({ cueSpan, speaker }, position) =>
      found.findIndex(
        (other) =>
          other.cueSpan[0] === cueSpan[0] ||
          (other.speaker.text === speaker.text && other.cue === "according to"),
      ) === position,
  );
}

/** "…, **as reported by TASS**" says who says it; it is no deed of its clause's subject. */
export function isAsReported({ tree }: SentenceContext, verb: number): boolean {
  if (tree.base[verb] !== "advcl" || !speechVerbs.has(tree.tokens[verb]!.lemma)) return false;
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
  const describes = base === "xcomp" && /^(describe|call|label|brand)$/.test(lemma);
  const asDescribed =
    /^(obl|advcl|xcomp)$/.test(base) &&
    lemma === "describe" &&
    dependents(tree, clause, "case", "mark").some((index) => tree.tokens[index]!.text === "as");
  const loose = base === "parataxis" && speechVerbs.has(lemma) && clause > verb;
  const noun =
    base === "acl" &&
    statementNouns.has(lemma) &&
    firstDependent(tree, clause, "mark") !== undefined;
  if (noun) return undefined;
  if (!(base === "ccomp" && speechVerbs.has(lemma)) && !describes && !asDescribed && !loose)
    return undefined;
  return attributionTo(context, verb, clause);
}

/** "…, **according to the Kremlin**", "…, **Scavino said**, …", "as **reported by TASS**". */
function sourceAt(context: SentenceContext, child: number, at: number): Attribution | undefined {
  const { tree } = context;
  const base = tree.base[child]!;
  const { lemma } = tree.tokens[child]!;
  if (base === "obl" || base === "nmod") {
    const markers = dependents(tree, child, "case")
      .flatMap((marker) => [marker, ...dependents(tree, marker, "fixed")])
      .sort((a, b) => a - b);
    const words = markers.map((index) => tree.tokens[index]!.text.toLowerCase()).join(" ");
    if (!/^(according to|per|in the words of)$/.test(words) || markers.length === 0)
      return undefined;
    if (subtree(tree, child).includes(at)) return undefined;
    const speaker = speakerOf(context, child);
    return speaker && { speaker, cue: words, cueSpan: spanOf(tree, markers), quoted: "indirect" };
  }
  if (!speechVerbs.has(lemma)) return undefined;
  if (
    base === "parataxis" &&
    firstDependent(tree, child, "ccomp") === undefined &&
    firstDependent(tree, child, "obj") === undefined
  ) {
    if (child < at && firstDependent(tree, child, "nsubj") === undefined) return undefined;
    return attributionTo(context, child, tree.tokens[child]!.head ?? at);
  }
  if (!isAsReported(context, child)) return undefined;
  return attributionTo(context, child, at);
}

function attributionTo(
  context: SentenceContext,
  verb: number,
  content: number,
): Attribution | undefined {
  const { tree } = context;
  const agent = firstDependent(tree, verb, "obl:agent") ?? byPhrase(context, verb);
  const head =
    agent ??
    (firstDependent(tree, verb, "aux:pass") === undefined
      ? findSubject(tree, verb)?.head
      : undefined);
  if (head === undefined) return undefined;
  const speaker = speakerOf(context, head);
  if (!speaker) return undefined;
  return {
    speaker,
    cue: tree.tokens[verb]!.text.toLowerCase(),
    cueSpan: tree.tokens[verb]!.span,
    quoted: isQuoted(context, content) ? "direct" : "indirect",
  };
}

/**
 * Subject of a speech verb. ", **saying** …" behind a comma is said by the subject of the main clause, however
 * deep the parser hung it.
 */
export function speakerHead(
  { tree, clauseAt, graph }: SentenceContext,
  verb: number,
): number | undefined {
  const own = findSubject(tree, verb);
  const { xpos, lemma } = tree.tokens[verb]!;
  const loose =
    own?.source === "controlled" &&
    xpos === "VBG" &&
    speechVerbs.has(lemma) &&
    tree.tokens[verb - 1]?.text === ",";
  if (!loose) return own?.head;
  let clause = clauseAt.get(verb);
  for (let steps = 0; clause?.link?.clause !== undefined && steps < 20; steps++)
    clause = graph.clauses[clause.link.clause];
  return clause?.subject && clause.subject.head < verb ? clause.subject.head : own.head;
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
  return readArgument(context, head);
}

/** Inside quotation marks of the same sentence? */
function isQuoted({ tree }: SentenceContext, token: number): boolean {
  let open = false;
  for (const { index, text } of tree.tokens) {
    if (/^["“”]$|^``$|^''$/.test(text))
      open = text === "“" || text === "``" ? true : text === "”" || text === "''" ? false : !open;
    if (index === token) return open;
  }
  return false;
}
