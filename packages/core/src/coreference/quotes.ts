import type { Span } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import type { Reading, Sentence } from "../reading/types.ts";

/** A quotation and who is quoted. */
export interface Quote {
  readonly span: Span;
  /** Mention id. */
  readonly speaker?: string;
}

/** What stands between a speaker and a quotation. */
export const SAYING: ReadonlySet<string> = new Set(
  `
  say tell state add note write claim insist stress warn explain argue announce declare comment remark reply
  answer ask continue conclude emphasize emphasise report tweet post recall admit acknowledge observe think joke
  quip exclaim shout respond suggest read confirm describe call predict urge demand tease agree promise vow
  complain lament according`
    .trim()
    .split(/\s+/),
);

/**
 * Quotations of a document between double quotation marks, with their speakers: the subject of a verb of saying in
 * the sentences that the quotation stands in, else the speaker of the quotation before it.
 */
export function readQuotes(reading: Reading, mentions: readonly Mention[]): Quote[] {
  const quotes: Quote[] = [];
  const heads = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.sentence}:${mention.head}`;
    if (mention.members === undefined && !heads.has(key)) heads.set(key, mention);
  }
  let last: { speaker: string; sentence: number } | undefined;
  for (const span of findQuoteSpans(reading.document.text)) {
    const sentences = reading.sentences.filter(
      (sentence) => sentence.span[0] < span[1] && sentence.span[1] > span[0],
    );
    const after = reading.sentences[(sentences.at(-1)?.index ?? -2) + 1];
    let speaker: string | undefined;
    for (const sentence of sentences) speaker ??= findSpeaker(sentence, span, heads);
    if (
      speaker === undefined &&
      after !== undefined &&
      /^\p{Ll}/u.test(after.tokens[0]?.text ?? "")
    ) {
      speaker = findSpeaker(after, span, heads);
    }
    const first = sentences[0]?.index;
    if (
      speaker === undefined &&
      last !== undefined &&
      first !== undefined &&
      first - last.sentence <= 2
    ) {
      speaker = last.speaker;
    }
    quotes.push({ span, ...(speaker !== undefined && { speaker }) });
    if (speaker !== undefined) last = { speaker, sentence: sentences.at(-1)!.index };
  }
  return quotes;
}

/** Straight, curly or typewriter's (``…'') double quotation marks; a paragraph's end closes an open one. */
function findQuoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: sign, index } of text.matchAll(/["“”\n]|``|''/g)) {
    if (sign === "\n") {
      if (open !== undefined && index - open > 20) spans.push([open, index]);
      open = undefined;
    } else if (sign === "“" || sign === "``" || (sign === '"' && open === undefined)) {
      open ??= index + sign.length;
    } else if (open !== undefined) {
      if (index - open > 1) spans.push([open, index]);
      open = undefined;
    }
  }
  return spans;
}

function findSpeaker(
  sentence: Sentence,
  quote: Span,
  heads: ReadonlyMap<string, Mention>,
): string | undefined {
  const outside = (start: number): boolean => start < quote[0] || start >= quote[1];
  let best: { speaker: string; distance: number } | undefined;
  for (const verb of sentence.tokens) {
    if (!SAYING.has(verb.lemma.toLowerCase()) || !outside(verb.span[0])) continue;
    const according = verb.lemma.toLowerCase() === "according";
    // "he spoke up, **telling** them: “…”"
    const participle = verb.xpos === "VBG" && /^(?:advcl|conj)$/.test(verb.relation);
    // "Tass **quoted** Ann as **saying**": she speaks.
    const quoted =
      participle &&
      verb.head !== undefined &&
      /^(?:quote|cite)$/.test(sentence.tokens[verb.head]!.lemma);
    const subject = sentence.tokens.find(
      ({ head, relation, span }) =>
        (head === verb.index || (participle && head === verb.head)) &&
        outside(span[0]) &&
        ((quoted ? /^obj$/ : /^nsubj/).test(relation) ||
          (according && /^(?:obl|nmod)$/.test(relation))),
    );
    if (subject === undefined) continue;
    const mention = heads.get(`${sentence.index}:${subject.index}`);
    if (mention === undefined) continue;
    const distance = verb.span[0] < quote[0] ? quote[0] - verb.span[0] : verb.span[0] - quote[1];
    if (best === undefined || distance < best.distance) best = { speaker: mention.id, distance };
  }
  return best?.speaker;
}
