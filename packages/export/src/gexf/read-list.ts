import { ownText } from "../text/own-text.ts";

/**
 * Reads a list as Gephi does: `["a, b", 'c', d]`, with `\` before a quote or another `\`.
 * What has no brackets is the list of GEXF 1.2, with bars: `a|b`.
 */
export function readList(text: string): string[] {
  const inner = text.trim();
  if (inner === "") return [];
  if (!/^[[<(]/.test(inner)) return inner.split("|").map((item) => ownText(item.trim()));
  const items: string[] = [];
  let at = 1;
  const end = inner.length - 1;
  while (at < end) {
    const character = inner[at]!;
    if (character === '"' || character === "'") {
      const close = closingQuote(inner, character, at + 1);
      const item = inner.slice(at + 1, close);
      items.push(ownText(item.includes("\\") ? item.replace(/\\(.?)/gs, "$1") : item));
      at = nextComma(inner, close + 1);
    } else if (/\s/.test(character)) {
      at += 1;
    } else {
      const comma = nextComma(inner, at) - 1;
      const item = inner.slice(at, Math.min(comma, end)).trim();
      if (item !== "") items.push(ownText(item));
      at = comma + 1;
    }
  }
  return items;
}

/** The position of the quote that ends an item, or the end. */
function closingQuote(text: string, quote: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}

/** The position after the next comma, or the end. */
function nextComma(text: string, from: number): number {
  const comma = text.indexOf(",", from);
  return comma < 0 ? text.length : comma + 1;
}
