/**
 * The same text in memory of its own. Engines do not copy what is cut out of a longer text: each value read from a file
 * would keep the piece of the file that it stood in.
 */
export function ownText(text: string): string {
  // V8 copies what is shorter. What is joined it must write down before anything can be cut from it.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Gives equal texts of a column as one, while it has few different ones. */
export function shareTexts(): (text: string) => string {
  let known: Map<string, string> | undefined = new Map();
  return (text) => {
    const same = known?.get(text);
    if (same !== undefined) return same;
    const own = ownText(text);
    if (known !== undefined && known.size < mostShared) known.set(own, own);
    else known = undefined;
    return own;
  };
}

/** With more, a column hardly ever repeats itself, and to look would only cost. */
const mostShared = 2000;
