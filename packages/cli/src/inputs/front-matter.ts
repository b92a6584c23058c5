import { parse } from "yaml";

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The rest of the text. */
  readonly body: string;
}

/** Takes YAML between `---` lines off the top of a text. YAML that cannot be read is text. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { fields: {}, body: text };
  try {
    const fields: unknown = parse(match[1]!, { maxAliasCount: 20 });
    if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
      return { fields: {}, body: text };
    }
    return { fields: { ...fields }, body: text.slice(match[0].length) };
  } catch {
    return { fields: {}, body: text };
  }
}
