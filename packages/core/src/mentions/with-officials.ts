import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";

/** "**the King County Sheriff's** Office": an office by whose it is, all of it one name. */
export function withOfficials({ tokens }: Sentence, names: readonly Name[]): Name[] {
  const grown = names.map((name): Name => {
    const [role, mark] = [tokens[name.start - 2], tokens[name.start - 1]];
    if (role === undefined || !/^['’]s?$/.test(mark!.text) || !isTitle(role)) return name;
    if (name.end - name.start !== 1 || !BODY.test(tokens[name.start]!.text)) return name;
    if (!/^\p{Lu}/u.test(role.text)) return name;
    let start = role.index;
    while (
      start > 0 &&
      /^\p{Lu}[\p{L}.]*$/u.test(tokens[start - 1]!.text) &&
      !isArticle(tokens[start - 1]!)
    )
      start--;
    const { canonical: _, ...plain } = name;
    return { ...plain, start, label: "ORG", type: "organization", rule: "run" };
  });
  return grown.filter(
    (name) =>
      !grown.some((other) => other !== name && other.start <= name.start && name.end < other.end),
  );
}

const BODY = /^(?:Office|Department|Cabinet|Council|Court|Club|Ball|Committee|House)$/;

function isArticle({ text }: Token): boolean {
  return /^(?:The|A|An)$/.test(text);
}
