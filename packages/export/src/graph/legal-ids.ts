import type { LossLog } from "../losses.ts";
import { isXmlText } from "../text/escape-xml.ts";

/** The ids as XML can say them, still unlike each other; the same list where none had to change. */
export function legalIds(ids: readonly string[], log: LossLog): readonly string[] {
  if (ids.every((id) => id !== "" && isXmlText(id))) return ids;
  const taken = new Set(ids);
  return ids.map((id) => {
    if (id !== "" && isXmlText(id)) return id;
    const clean =
      id === ""
        ? "(empty)"
        : id.replace(
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu,
            "\ufffd",
          );
    const unique = makeUnique(clean, taken);
    log.note("renamed", "node", "an id that XML cannot say", unique, "id");
    return unique;
  });
}

/** The name, or with the first number that makes it unlike those taken; then it is taken as well. */
export function makeUnique(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
  taken.add(unique);
  return unique;
}
