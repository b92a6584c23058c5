import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  type SourceEdge,
  toGraphSource,
} from "../graph/graph-source.ts";
import { showJson, showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { type FilePieces, joinFiles } from "../text/file-pieces.ts";

export interface VaultOptions {
  /** The note that links to all others. */
  readonly index?: string;
}

/** A graph as Markdown notes: path → text. */
export function toVault(graph: AnyGraph, options: VaultOptions = {}): Map<string, string> {
  return joinFiles(streamVault(graph, options)).files;
}

/**
 * A folder of Markdown for Obsidian and its like: a note an entity, with aliases in its front matter, links to the
 * notes of what it relates to, and the quotes that say so. File names are safe on every system.
 */
export function* streamVault(graph: AnyGraph, { index = "Index" }: VaultOptions = {}): FilePieces {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const names = nameNotes(source, index, log);
  const relations = relationsByNode(source);
  for (const { id, attributes } of source.nodes()) {
    const note = names.get(id)!;
    yield { path: `${note.file}.md`, text: frontMatter(id, attributes) };
    yield { path: `${note.file}.md`, text: `# ${plain(note.label)}\n` };
    const { out, into } = relations.get(id) ?? { out: [], into: [] };
    yield { path: `${note.file}.md`, text: section("Says or does", out, "target", names) };
    yield {
      path: `${note.file}.md`,
      text: section("Is said or done to it", into, "source", names),
    };
  }
  const title = showValue(source.attributes["title"]) ?? index;
  const links = [...names.values()].map((note) => `- ${link(note)}\n`).sort();
  yield { path: `${index}.md`, text: `# ${plain(title)}\n\n${links.join("")}` };
  return log.report("vault", source.order, source.size);
}

interface Note {
  /** Without the ending. */
  readonly file: string;
  readonly label: string;
}

function nameNotes(source: GraphSource, index: string, log: LossLog): Map<string, Note> {
  const notes = new Map<string, Note>();
  // Windows and macOS tell no upper from lower case.
  const taken = new Set([index.toLowerCase()]);
  for (const { id, attributes } of source.nodes()) {
    const label = showValue(attributes["label"]) ?? id;
    const base = fileName(label);
    let file = base;
    for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${base} (${number})`;
    taken.add(file.toLowerCase());
    if (file !== label)
      log.note("renamed", "node", "the note's file has another name", id, "label");
    notes.set(id, { file, label });
  }
  return notes;
}

/** A name that Windows, macOS, Linux and wikilinks all take. */
function fileName(label: string): string {
  const clean = label
    .normalize("NFC")
    .replace(/[\\/:*?"<>|#^[\]%\u0000-\u001f\u007f-\u009f]|[\ud800-\udfff]/gu, " ")
    .replace(/\s+/g, " ");
  const short = [...clean]
    .slice(0, 80)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");
  if (short === "") return "Untitled";
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `${short} (note)` : short;
}

function relationsByNode(source: GraphSource) {
  const relations = new Map<string, { out: SourceEdge[]; into: SourceEdge[] }>();
  const of = (id: string) => {
    const known = relations.get(id) ?? { out: [], into: [] };
    relations.set(id, known);
    return known;
  };
  for (const edge of source.edges()) {
    of(edge.source).out.push(edge);
    of(edge.target).into.push(edge);
  }
  return relations;
}

function frontMatter(id: string, attributes: AttributeBag): string {
  const lines = [`id: ${yaml(id)}`];
  const look = ["x", "y", "z", "size", "color", "labelRank"];
  for (const name of Object.keys(attributes)) {
    if (look.includes(name)) continue;
    const value = attributes[name];
    if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
      if (value.length === 0) continue;
      lines.push(`${yamlKey(name)}:`, ...value.map((item) => `  - ${yaml(item)}`));
    } else if (value !== undefined && value !== null) {
      lines.push(`${yamlKey(name)}: ${yaml(value)}`);
    }
  }
  return `---\n${lines.join("\n")}\n---\n\n`;
}

/** JSON is YAML, and spares us the rules for when text needs quotes. */
function yaml(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const shown = typeof value === "string" ? value : (showValue(value) ?? "");
  return (showJson(shown) ?? '""').replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}

function yamlKey(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) &&
    !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name)
    ? name
    : yaml(name);
}

function section(
  heading: string,
  edges: readonly SourceEdge[],
  end: "source" | "target",
  names: ReadonlyMap<string, Note>,
): string {
  if (edges.length === 0) return "";
  const items = edges.map((edge) => {
    const note = names.get(edge[end]);
    const other = note === undefined ? plain(edge[end]) : link(note);
    const kind = plain(edgeKind(edge.attributes) ?? "relates to");
    const relation = end === "target" ? `${kind} → ${other}` : `${other} → ${kind}`;
    return `- ${relation}\n${quoteLine(edge.attributes)}`;
  });
  return `\n## ${heading}\n\n${items.join("")}`;
}

function quoteLine({ quote, carriers }: AttributeBag): string {
  if (typeof quote !== "string" || quote === "") return "";
  const from =
    Array.isArray(carriers) && carriers.length > 0
      ? ` — ${plain(carriers.map(String).join(", "))}`
      : "";
  return `  > ${plain(quote)}${from}\n`;
}

function link({ file, label }: Note): string {
  const shown = plain(label)
    .replace(/[|[\]]/g, " ")
    .trim();
  return shown === file || shown === "" ? `[[${file}]]` : `[[${file}|${shown}]]`;
}

/** Text on one line that Markdown leaves alone: no tags, links, emphasis or headings of its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f]|[\ud800-\udfff]/gu, "\ufffd")
    .trim()
    .replace(/[\\`*_[\]<>#|~$=%]/g, "\\$&");
}
