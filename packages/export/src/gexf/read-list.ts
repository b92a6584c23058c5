/**
 * Reads a list as Gephi does: `["a, b", 'c', d]`, with `\` before a quote or another `\`.
 * What has no brackets is the list of GEXF 1.2, with bars: `a|b`.
 */
export function readList(text: string): string[] {
  const inner = text.trim();
  if (inner === "") return [];
  if (!/^[[<(]/.test(inner)) return inner.split("|").map((item) => item.trim());
  const items: string[] = [];
  let at = 1;
  const end = inner.length - 1;
  while (at < end) {
    const character = inner[at]!;
    if (character === '"' || character === "'") {
      let item = "";
      at += 1;
      while (at < inner.length && inner[at] !== character) {
        if (inner[at] === "\\") at += 1;
        item += inner[at] ?? "";
        at += 1;
      }
      items.push(item);
      at = nextComma(inner, at + 1);
    } else if (/\s/.test(character)) {
      at += 1;
    } else {
      const comma = nextComma(inner, at) - 1;
      const item = inner.slice(at, Math.min(comma, end)).trim();
      if (item !== "") items.push(item);
      at = comma + 1;
    }
  }
  return items;
}

/** The position after the next comma, or the end. */
function nextComma(text: string, from: number): number {
  const comma = text.indexOf(",", from);
  return comma < 0 ? text.length : comma + 1;
}
