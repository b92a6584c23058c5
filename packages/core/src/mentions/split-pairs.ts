import type { Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";

/**
 * "the **Trump-Putin** call": two names with a hyphen between them, where the document has each without the other.
 *
 * @param aloneAs what the document calls so elsewhere, outside of names with hyphens.
 * @param isSurname whether a longer name of the document ends so: "Ann **Smith-Jones**".
 */
export function splitPairs(
  tokens: readonly Pick<Token, "text">[],
  names: readonly Name[],
  aloneAs: (form: string) => Name | undefined,
  isSurname: (form: string) => boolean,
): Name[] {
  return names.flatMap((name) => {
    const { start, end } = name;
    if (name.canonical !== undefined || end - start !== 3) return [name];
    const words = tokens.slice(start, end).map(({ text }) => text);
    if (!/^[-–]$/.test(words[1]!) || isSurname(words.join(" "))) return [name];
    const [first, second] = [aloneAs(words[0]!), aloneAs(words[2]!)];
    if (first === undefined || second === undefined) return [name];
    return [
      { ...first, start, end: start + 1, rule: "document" },
      { ...second, start: end - 1, end, rule: "document" },
    ];
  });
}
