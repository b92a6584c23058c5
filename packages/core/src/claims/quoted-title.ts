import type { SentenceContext } from "./context.ts";
import { spanOf } from "./context.ts";
import type { Mention } from "../mentions/types.ts";
import type { Argument } from "./types.ts";

/** Longer quotations are somebody's words. */
const LONGEST = 9;

/** A work by its title in quotation marks, all of it: the picture "**The Doors of Oslo**". */
export function quotedTitle(
  { tree, reading, quotes }: SentenceContext,
  head: number,
  mention?: Mention,
): Argument | undefined {
  if (quotes.length < 2) return undefined;
  const { tokens } = tree;
  const marks = quotes.map(({ index }) => index);
  const at = marks.findIndex((mark, position) => mark < head && (marks[position + 1] ?? 0) > head);
  const [open, close] = [marks[at], marks[at + 1]];
  // Straight marks open and close in turn.
  if (open === undefined || close === undefined || /^”$/.test(tokens[open]!.text)) return undefined;
  if (tokens[open]!.text === '"' && at % 2 === 1) return undefined;
  const inside = tokens.slice(open + 1, close).filter(({ text }) => !/^[,.]$/.test(text));
  if (inside.length > LONGEST) return undefined;
  // Two words may be a name or mere emphasis, unless the name found is but one of them: "Bleeding **Love**".
  const cut = mention?.kind === "name" && mention.tokens[1] - mention.tokens[0] < inside.length;
  if (inside.length < (cut ? 2 : 3)) return undefined;
  const isTitle = inside.every(
    ({ text, upos }, position) =>
      /^\p{Lu}|^\p{N}/u.test(text) || (position > 0 && /^(ADP|DET|CCONJ|PART|PUNCT)$/.test(upos)),
  );
  if (!isTitle) return undefined;
  const span = spanOf(
    tree,
    inside.map(({ index }) => index),
  );
  const text = reading.document.text.slice(...span);
  return { kind: "concept", label: text.replace(/\s+/g, " "), text, span };
}
