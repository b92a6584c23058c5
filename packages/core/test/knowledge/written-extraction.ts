import type {
  Argument,
  Attribution,
  Claim,
  Extraction,
  Factuality,
  Mention,
  Qualifier,
  SourceDocument,
  Span,
} from "../../src/index.ts";
import { contentId } from "../../src/knowledge/content-id.ts";
import { merge } from "../../src/knowledge/merge.ts";

/** A claim written by hand. All words must stand in the sentence, which must stand in the text. */
export interface WrittenClaim {
  readonly sentence: string;
  readonly subject: string;
  /** Words in the text, lemma and preposition: `spoke with|speak|with`. */
  readonly predicate: string;
  /** A word with a capital is a name, `the …` a nominal mention of an event, `{…}` an inner claim by its place in the list, a number a quantity. */
  readonly object: string;
  readonly family?: string;
  readonly symmetric?: boolean;
  readonly speaker?: string;
  readonly polarity?: "positive" | "negative";
  readonly factuality?: Factuality;
  /** `condition: if certain conditions could be met`. */
  readonly qualifiers?: readonly string[];
  readonly quantity?: {
    unit: string;
    min: number | null;
    max: number | null;
    approximate?: boolean;
  };
  readonly confidence?: number;
}

export interface WrittenDocument extends Partial<SourceDocument> {
  readonly id: string;
  readonly claims: readonly WrittenClaim[];
}

/** Without a text, the text is the sentences of its claims, each once. */
export function writtenExtraction(...documents: readonly WrittenDocument[]): Extraction {
  const [first, ...others] = documents.map(extractionOf);
  return merge(first!, ...others);
}

function extractionOf({ claims: written, ...fields }: WrittenDocument): Extraction {
  const sentences = [...new Set(written.map(({ sentence }) => sentence))];
  const text = fields.text ?? sentences.join(" ");
  const document: SourceDocument = { ...fields, text };
  const mentions = new Map<string, Mention>();
  const claims: Claim[] = [];
  for (const claim of written) claims.push(toClaim(claim));
  return {
    format: "relata/1",
    pipeline: "written-by-hand",
    documents: [document],
    mentions: [...mentions.values()],
    links: [],
    claims,
    messages: [],
  };

  function toClaim(claim: WrittenClaim): Claim {
    const [label = "", lemma = label, preposition] = claim.predicate.split("|");
    const sentenceSpan = spanOf(claim.sentence, [0, text.length]);
    const sentence = sentences.indexOf(claim.sentence);
    const argument = (words: string): Argument => toArgument(words, sentence, sentenceSpan, claim);
    const subject = argument(claim.subject);
    const object = argument(claim.object);
    const attribution: Attribution[] =
      claim.speaker === undefined
        ? []
        : [
            {
              speaker: argument(claim.speaker),
              cue: "said",
              cueSpan: sentenceSpan,
              quoted: "indirect",
            },
          ];
    const qualifiers = (claim.qualifiers ?? []).map((qualifier): Qualifier => {
      const [role = "", words = ""] = qualifier.split(": ");
      // The roles are those of the type: the tests write no others.
      return { role: role as Qualifier["role"], argument: argument(words) };
    });
    const trigger = spanOf(label, sentenceSpan);
    return {
      id: contentId("claim", document.id, ...trigger, claim.subject, claim.object, label),
      subject,
      predicate: {
        lemma,
        label,
        ...(preposition === undefined ? {} : { preposition }),
        ...(claim.family === undefined ? {} : { family: claim.family }),
        ...(claim.symmetric === undefined ? {} : { symmetric: claim.symmetric }),
      },
      object,
      qualifiers,
      attribution,
      polarity: claim.polarity ?? "positive",
      factuality: claim.factuality ?? "asserted",
      evidence: {
        document: document.id,
        sentence,
        sentenceSpan,
        trigger,
        subject: subject.span,
        object: object.span,
        rule: "written",
      },
      confidence: claim.confidence ?? 0.8,
    };
  }

  function toArgument(
    words: string,
    sentence: number,
    within: Span,
    { quantity }: WrittenClaim,
  ): Argument {
    const inner = /^\{(\d+)\}$/u.exec(words);
    if (inner !== null) {
      const { id, evidence } = claims[Number(inner[1])]!;
      const infinitive = text.slice(evidence.trigger[0] - 3, evidence.trigger[0]) === "to ";
      const start = infinitive ? evidence.trigger[0] - 3 : evidence.sentenceSpan[0];
      const span: Span = [start, evidence.sentenceSpan[1]];
      return { kind: "claim", claim: id, text: text.slice(...span), span };
    }
    const span = spanOf(words, within);
    const place = { text: words, span };
    if (/\d/u.test(words) && quantity !== undefined) {
      const { unit, min, max, approximate = false } = quantity;
      return { kind: "quantity", quantity: { ...place, unit, min, max, approximate }, ...place };
    }
    const pronoun = /^(?:he|she|it|they|we)$/iu.test(words);
    const nominal = /^the \p{Ll}/u.test(words);
    if (!pronoun && !nominal && !/^\p{Lu}/u.test(words)) {
      return { kind: "concept", label: words, ...place };
    }
    const kind = pronoun ? "pronoun" : nominal ? "nominal" : "name";
    const id = contentId("mention", document.id, ...span, kind);
    mentions.set(id, {
      id,
      document: document.id,
      sentence,
      ...place,
      tokens: [0, 1],
      head: 0,
      kind,
      type: nominal ? "event" : "person",
      reference: "specific",
      number: "singular",
      gender: "unknown",
      confidence: 0.9,
    });
    return { kind: "mention", mention: id, ...place };
  }

  function spanOf(words: string, within: Span): Span {
    const start = text.indexOf(words, within[0]);
    if (start < 0 || start + words.length > within[1]) {
      throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`);
    }
    return [start, start + words.length];
  }
}
