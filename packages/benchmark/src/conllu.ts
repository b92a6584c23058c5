import type { NameSpan, Reading, Sentence, Token } from "@relata/core";

/** One word line of a CoNLL-U file; multiword ranges and empty nodes are left out. */
interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** From 1; 0 is the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
  readonly misc: string;
}

export interface ConlluSentence {
  /** The comment lines, with their `#`. */
  readonly comments: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads the sentences of a CoNLL-U file.
 *
 * @throws {SyntaxError} naming the line that has not ten columns.
 */
export function readConlluSentences(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: Row[] = [];
  let range: { last: number; spaceAfter: boolean } | undefined;
  const lines = text.split(/\r?\n/);
  lines.push("");
  for (const [index, line] of lines.entries()) {
    if (line === "") {
      if (rows.length > 0) sentences.push({ comments, rows });
      comments = [];
      rows = [];
      range = undefined;
      continue;
    }
    if (line.startsWith("#")) {
      comments.push(line);
      continue;
    }
    const columns = line.split("\t");
    const [id, form, lemma, upos, xpos, feats, head, relation, , misc] = columns;
    if (columns.length !== 10 || id === undefined) {
      throw new SyntaxError(`line ${index + 1}: 10 columns expected, not ${columns.length}`);
    }
    const spaceAfter = !/(^|\|)SpaceAfter=No(\||$)/.test(misc!);
    if (id.includes("-")) {
      range = { last: Number(id.split("-")[1]), spaceAfter };
      continue;
    }
    if (id.includes(".")) continue;
    const inRange = range !== undefined && Number(id) <= range.last;
    rows.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      feats: feats!,
      head: Number(head),
      relation: relation!,
      misc: misc!,
      spaceAfter: inRange ? Number(id) === range!.last && range!.spaceAfter : spaceAfter,
    });
  }
  return sentences;
}

/**
 * Gold trees as a `Reading`: sentences of one document joined by a space, a new paragraph (`# newpar`)
 * by a line break. Names are empty, confidences 1.
 */
export function readConllu(text: string, id: string = "conllu"): Reading {
  return toReading(readConlluSentences(text), id);
}

/** One `Reading` for each `# newdoc id = …` of the file. */
export function readConlluDocuments(text: string): Reading[] {
  return groupDocuments(readConlluSentences(text)).map(({ id, sentences }) =>
    toReading(sentences, id),
  );
}

/** Sentences by their `# newdoc id = …`. */
export function groupDocuments(
  source: readonly ConlluSentence[],
): { readonly id: string; readonly sentences: ConlluSentence[] }[] {
  const documents: { id: string; sentences: ConlluSentence[] }[] = [];
  for (const sentence of source) {
    const newdoc = sentence.comments.find((comment) => comment.startsWith("# newdoc"));
    if (newdoc !== undefined || documents.length === 0) {
      documents.push({ id: newdoc?.split("=")[1]?.trim() ?? "conllu", sentences: [] });
    }
    documents.at(-1)!.sentences.push(sentence);
  }
  return documents;
}

export function toReading(source: readonly ConlluSentence[], id: string): Reading {
  let text = "";
  const sentences: Sentence[] = [];
  const blocks: { span: [number, number]; kind: "prose" }[] = [];
  for (const [index, { comments, rows }] of source.entries()) {
    const paragraph = comments.some((comment) => comment.startsWith("# newpar"));
    if (index > 0 && !/\s$/.test(text)) text += paragraph ? "\n" : " ";
    if (blocks.length === 0 || paragraph) {
      blocks.push({ span: [text.length, text.length], kind: "prose" });
    }
    const from = text.length;
    const tokens: Token[] = rows.map((row, position) => {
      const start = text.length;
      text += row.form;
      const end = text.length;
      if (row.spaceAfter && position < rows.length - 1) text += " ";
      return {
        index: position,
        text: row.form,
        span: [start, end],
        lemma: row.lemma,
        upos: row.upos,
        xpos: row.xpos,
        feats: row.feats,
        ...(row.head > 0 && { head: row.head - 1 }),
        relation: row.relation,
        confidence: 1,
      };
    });
    blocks.at(-1)!.span[1] = text.length;
    const names: NameSpan[] = [];
    sentences.push({ index, span: [from, text.length], block: blocks.length - 1, tokens, names });
  }
  return { document: { id, text }, blocks, messages: [], sentences };
}
