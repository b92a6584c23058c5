import { findFurniture, skipLabel } from "./furniture.ts";
import type { Block, BlockKind } from "./types.ts";

/** A line of the text without its break, trimmed of white space. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** An empty line stands before it. */
  readonly opens: boolean;
}

export interface BlockOptions {
  readonly furniture: "mark" | "keep";
  /** The document's title: its line is a heading. */
  readonly title: string | undefined;
}

/**
 * Cuts a text into blocks. A line is a block, unless the text was wrapped by an editor: then the lines up to an
 * empty one are joined. Inside a line, labels ("RELATED STORY | …"), photo credits and tags are furniture.
 */
export function findBlocks(text: string, options: BlockOptions): Block[] {
  const lines = readLines(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    let last = index;
    if (width !== undefined) {
      while (last + 1 < lines.length && !lines[last + 1]!.opens) last++;
    }
    addBlock(blocks, text, lines[index]!.start, lines[last]!.end, options);
    index = last + 1;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (const match of text.matchAll(/([^\r\n\u2028\u2029]*)(\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const raw = match[1]!;
    const trimmed = raw.trim();
    if (trimmed === "") {
      opens = true;
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      opens,
    });
    opens = false;
  }
  return lines;
}

/**
 * The column at which an editor broke the lines, where one did: nearly every line that is followed by another of
 * its paragraph is so long that the next line's first word would not have fitted.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, index) => index + 1 < lines.length && !lines[index + 1]!.opens);
  if (inner.length < 3) return undefined;
  const width = inner.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < 40 || width > 130) return undefined;
  const full = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.opens) return false;
    return line.text.length + 1 + firstWord(next).length >= width - 2;
  });
  return full.length >= 0.8 * inner.length ? width : undefined;
}

function firstWord(line: Line): string {
  return line.text.split(/\s/, 1)[0]!;
}

function addBlock(
  blocks: Block[],
  text: string,
  start: number,
  end: number,
  options: BlockOptions,
): void {
  const line = text.slice(start, end);
  if (options.furniture === "keep") {
    blocks.push({ span: [start, end], kind: "prose" });
    return;
  }
  const label = skipLabel(line);
  if (label > 0) blocks.push({ span: [start, start + label], kind: "furniture" });
  const rest = line.slice(label);
  const furniture = findFurniture(rest);
  const kind = kindOf(rest, label > 0, options.title);
  let from = start + label;
  for (const [at, until] of furniture) {
    pushPart(blocks, text, from, start + label + at, kind);
    blocks.push({ span: [start + label + at, start + label + until], kind: "furniture" });
    from = start + label + until;
  }
  pushPart(blocks, text, from, end, kind);
}

function pushPart(
  blocks: Block[],
  text: string,
  start: number,
  end: number,
  kind: BlockKind,
): void {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === "") return;
  const from = start + part.indexOf(trimmed);
  const span = [from, from + trimmed.length] as const;
  blocks.push({ span, kind: /[\p{L}\p{N}]/u.test(trimmed) ? kind : "furniture" });
}

/** A heading is short and has no full stop: a headline, a section title, a label's headline. */
function kindOf(line: string, labelled: boolean, title: string | undefined): BlockKind {
  if (line.trim() === title?.trim()) return "heading";
  const closed = /[.!?…:;,]["'”’)\]]*\s*$/.test(line);
  if (closed) return "prose";
  const words = line.trim().split(/\s+/).length;
  return labelled || words <= 20 ? "heading" : "prose";
}
