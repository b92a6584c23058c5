import type { Entity, Explanation, Knowledge } from "@relata/core";
import { extract } from "../inputs/extract.ts";
import type { ReadingOptions } from "../inputs/read-inputs.ts";
import { CommandError, type Terminal } from "../terminal.ts";

/** The sentences behind what is said of an entity, or between two. */
export async function explain(
  input: string,
  name: string,
  other: string | undefined,
  options: ReadingOptions & { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const { knowledge, failed } = await extract([input], options, terminal);
  const ids = new Set(findEntities(knowledge, name).map(({ id }) => id));
  const others =
    other === undefined ? undefined : new Set(findEntities(knowledge, other).map(({ id }) => id));
  const relations = knowledge.relations
    .filter(({ source, target }) =>
      others
        ? (ids.has(source) && others.has(target)) || (others.has(source) && ids.has(target))
        : ids.has(source) || ids.has(target),
    )
    .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
  const explanations = relations.map(({ id }) => knowledge.why(id));
  if (options.json === true) {
    await terminal.stdout.write(`${JSON.stringify(explanations.map(withoutTexts))}\n`);
  } else if (explanations.length === 0) {
    const between = other === undefined ? `about ${name}` : `between ${name} and ${other}`;
    await terminal.stderr.write(`no relation ${between} was read\n`);
  } else {
    for (const { text } of explanations) await terminal.stdout.write(`${text.trimEnd()}\n\n`);
  }
  return failed > 0 ? 3 : 0;
}

function findEntities(knowledge: Knowledge, name: string): readonly Entity[] {
  const found = knowledge.find(name);
  if (found.length > 0) return found;
  const wanted = name.toLowerCase();
  const near = knowledge.entities
    .filter(({ label, aliases }) =>
      [label, ...aliases.map(({ text }) => text)].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (near.length === 1) return near;
  const hint = near
    .slice(0, 6)
    .map(({ label }) => `"${label}"`)
    .join(", ");
  throw new CommandError(
    `nobody is called "${name}"${hint === "" ? "" : `; did you mean ${hint}?`}`,
  );
}

/** Each quote names its document; the whole text would be repeated for every one. */
function withoutTexts(explanation: Explanation): unknown {
  return {
    ...explanation,
    quotes: explanation.quotes.map(({ document: { text: _whole, ...document }, ...quote }) => ({
      ...quote,
      document,
    })),
  };
}
