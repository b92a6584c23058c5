import { readExports, type Export } from "./read-exports.ts";

/** A module that people import, by the name they import it under. */
export interface Entry {
  readonly name: string;
  readonly purpose: string;
  /** Its built declarations. */
  readonly file: string;
  /** Its page of the reference, without ending. */
  readonly page: string;
}

/** The reference as Markdown pages by file name: one a module, and a list of all names. */
export function writeApi(entries: readonly Entry[]): Map<string, string> {
  const modules = entries.map((entry) => ({ entry, names: readExports(entry.file) }));
  const pages = new Map<string, string>();
  for (const { entry, names } of modules) {
    // Another module's name is looked up where it comes first, this one's here.
    const places = new Map<string, string>();
    for (const { entry: other, names: others } of [{ entry, names }, ...modules]) {
      for (const { name } of others) {
        const page = other === entry ? "" : `${other.page}.md`;
        if (!places.has(name)) places.set(name, `${page}#${anchorOf(name)}`);
      }
    }
    pages.set(`${entry.page}.md`, `${notice}\n${writeModule(entry, names, places)}`);
  }
  pages.set(
    "README.md",
    `${notice}
# API reference

Every name that the packages export, from the doc comments in their sources.
[The data types](../model.md) tells how they belong together.

${modules.map(({ entry, names }) => writeList(entry, names)).join("\n")}`,
  );
  return pages;
}

const notice = "<!-- Written by `npm run -s api` from the sources: edit those. -->\n";

function writeList({ name, purpose, page }: Entry, names: readonly Export[]): string {
  const link = (one: Export) => `[\`${one.name}\`](${page}.md#${anchorOf(one.name)})`;
  const [values, types] = [names.filter(isValue), names.filter((one) => !isValue(one))];
  return `## ${name}

${purpose}

${[values, types]
  .filter((group) => group.length > 0)
  .map((group) => `- ${group.map(link).join(", ")}`)
  .join("\n")}
`;
}

function writeModule(
  { name, purpose }: Entry,
  names: readonly Export[],
  places: ReadonlyMap<string, string>,
): string {
  const ordered = [...names.filter(isValue), ...names.filter((one) => !isValue(one))];
  return `# ${name}

${purpose}

${ordered.map((one) => writeExport(one, places)).join("\n")}`;
}

function isValue({ kind }: Export): boolean {
  return kind !== "type";
}

function writeExport(
  { name, comment, declaration }: Export,
  places: ReadonlyMap<string, string>,
): string {
  const text = comment === "" ? "" : `${writeComment(comment)}\n\n`;
  const words = new Set(declaration.replace(/\/\*\*[^]*?\*\//g, "").match(/\b[A-Z]\w+/g));
  const used = [...words].filter((word) => word !== name && places.has(word));
  const see = used.map((word) => `[${word}](${places.get(word)})`).join(", ");
  return `## ${name}

${text}\`\`\`ts
${declaration}
\`\`\`
${see === "" ? "" : `\nSee ${see}.\n`}`;
}

/** A doc comment as Markdown: its tags become sentences. */
function writeComment(comment: string): string {
  const [before = "", ...tagged] = comment.split(/^(?=@\w)/m);
  const tags = tagged.map((text) => {
    const [, tag = "", rest = ""] = /^@(\w+)\s*([^]*)$/.exec(text.trim()) ?? [];
    const words = rest.trim();
    if (tag === "param") return words.replace(/^(\w+)\s*-?\s*/, "- `$1`: ");
    if (tag === "throws") return `- Throws ${words.replace(/^\{([^}]+)\}/, "`$1`")}`;
    if (tag === "returns") return `- Gives ${words}`;
    if (tag === "example") return `\n\`\`\`ts\n${words}\n\`\`\`\n`;
    return `- ${tag}: ${words}`;
  });
  return [before.trim(), tags.join("\n")].filter((part) => part !== "").join("\n\n");
}

/** As the repository host makes it from a heading. */
function anchorOf(name: string): string {
  return name.toLowerCase();
}
