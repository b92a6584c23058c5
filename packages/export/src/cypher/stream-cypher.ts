import { type Column, ColumnReader } from "../graph/columns.ts";
import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { idProperty, labelName, nameProperties, relationshipType } from "../graph/neo4j-names.ts";
import { showDate, showJson, showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";

export interface CypherOptions {
  /** The label that every node gets, beside one for its `type`. */
  readonly label?: string;
  /** Rows a statement. */
  readonly batch?: number;
}

/** A graph as one Cypher script. */
export function toCypher(graph: AnyGraph, options: CypherOptions = {}): string {
  return joinChunks(streamCypher(graph, options)).text;
}

/**
 * A Cypher script for Neo4j 4.4 and later, piece by piece: constraints first, then `UNWIND … MERGE` in batches, so
 * that running it twice changes nothing. A relation becomes a relationship type: `write to` → `WRITE_TO`.
 */
export function* streamCypher(graph: AnyGraph, options: CypherOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  yield* gather(statements(source, options, log));
  return log.report("cypher", source.order, source.size);
}

function* statements(
  source: GraphSource,
  { label = "Entity", batch = 500 }: CypherOptions,
  log: LossLog,
): Generator<string> {
  if (!(Number.isInteger(batch) && batch > 0)) {
    throw new RangeError(`batch must be a whole number above 0, not ${batch}`);
  }
  const columns = {
    node: readColumns(source.nodes(), "node", log),
    edge: readColumns(source.edges(), "edge", log),
  };
  const base = quoteName(label);
  yield `CREATE CONSTRAINT ${quoteName(`${label}_${idProperty}`)} IF NOT EXISTS FOR (n:${base}) REQUIRE n.${idProperty} IS UNIQUE;\n`;
  const nodes = new Batches(batch, (type, rows) => {
    const own = type === "" ? "" : ` SET n:${quoteName(type)}`;
    return `UNWIND [\n${rows.join(",\n")}\n] AS row\nMERGE (n:${base} {id: row.id})\nSET n += row.properties${own};\n`;
  });
  for (const { id, attributes } of source.nodes()) {
    const type = showValue(attributes["type"]) ?? "";
    const row = `{id: ${quoteText(id)}, properties: ${properties(columns.node, attributes, "node", id, log)}}`;
    yield* nodes.add(labelName(type), row);
  }
  yield* nodes.flush();
  const edges = new Batches(
    batch,
    (type, rows) =>
      `UNWIND [\n${rows.join(",\n")}\n] AS row\n` +
      `MATCH (a:${base} {id: row.source}), (b:${base} {id: row.target})\n` +
      `MERGE (a)-[r:${quoteName(type)} {id: row.id}]->(b)\nSET r += row.properties;\n`,
  );
  for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
    if (!directed)
      log.note("replaced", "edge", "Neo4j knows no undirected edges: read it both ways", id);
    const bag = properties(columns.edge, attributes, "edge", id, log);
    const row = `{id: ${quoteText(id)}, source: ${quoteText(from)}, target: ${quoteText(to)}, properties: ${bag}}`;
    yield* edges.add(relationshipType(edgeKind(attributes)), row);
  }
  yield* edges.flush();
}

/** Rows of one type gathered into statements; Cypher takes no type from a parameter. */
class Batches {
  readonly #rows = new Map<string, string[]>();
  readonly #size: number;
  readonly #show: (type: string, rows: readonly string[]) => string;

  constructor(size: number, show: (type: string, rows: readonly string[]) => string) {
    this.#size = size;
    this.#show = show;
  }

  *add(type: string, row: string): Generator<string> {
    const rows = this.#rows.get(type) ?? [];
    this.#rows.set(type, rows);
    rows.push(row);
    if (rows.length < this.#size) return;
    this.#rows.delete(type);
    yield this.#show(type, rows);
  }

  *flush(): Generator<string> {
    for (const [type, rows] of this.#rows) yield this.#show(type, rows);
    this.#rows.clear();
  }
}

interface PropertyColumn extends Column {
  /** Its property, in backticks. */
  readonly property: string;
}

function readColumns(
  rows: Iterable<{ readonly attributes: AttributeBag }>,
  of: "node" | "edge",
  log: LossLog,
): readonly PropertyColumn[] {
  const reader = new ColumnReader();
  for (const { attributes } of rows) reader.read(attributes);
  const columns = reader.columns();
  const names = nameProperties(columns, of, log, cleanName);
  return columns.map((column, index) => ({ ...column, property: quoteName(names[index]!) }));
}

function properties(
  columns: readonly PropertyColumn[],
  attributes: AttributeBag,
  of: "node" | "edge",
  id: string,
  log: LossLog,
): string {
  let text = "";
  for (const { name, type, property } of columns) {
    if (!Object.hasOwn(attributes, name)) continue;
    const value = attributes[name];
    if (value === undefined || value === null) continue;
    const shown = literal(value, type);
    if (shown === undefined) {
      log.note("dropped", of, "Cypher has no word for the value", id, name);
      continue;
    }
    if (type === "json" || type === "mixed")
      log.note("encoded", of, "objects and mixed values became text", id, name);
    else if (typeof value === "bigint" && shown.startsWith("'"))
      log.note("encoded", of, "a number of more than 64 bits became text", id, name);
    text += `${text === "" ? "" : ", "}${property}: ${shown}`;
  }
  return `{${text}}`;
}

function literal(value: unknown, type: Column["type"]): string | undefined {
  if (type === "json") return quoteOr(showJson(value));
  if (type === "mixed") return quoteOr(showValue(value));
  if (Array.isArray(value)) {
    const scalar = type.slice(0, -1);
    const items = value.map((item) => scalarLiteral(item, scalar));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  return scalarLiteral(value, type);
}

function scalarLiteral(value: unknown, type: string): string | undefined {
  switch (typeof value) {
    case "string":
      return quoteText(value);
    case "boolean":
      return String(value);
    case "bigint":
      // Neo4j has no whole number of more than 64 bits, and one such literal would stop the script.
      return value === BigInt.asIntN(64, value) ? String(value) : quoteText(String(value));
    case "number":
      if (!Number.isFinite(value)) return undefined;
      // A column of doubles holds doubles only, or an index on it would miss the whole ones.
      return type === "double" && Number.isInteger(value) && Math.abs(value) < 1e21
        ? `${Object.is(value, -0) ? "-0" : value}.0`
        : String(value);
    default:
      return value instanceof Date ? quoteOr(showDate(value)) : quoteOr(showJson(value));
  }
}

function quoteOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quoteText(text);
}

/** A string literal; control characters and half surrogate pairs as `\uXXXX`. */
function quoteText(text: string): string {
  const escaped = text.replace(
    /['\\]|[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\ud800-\udfff]/gu,
    (character) => {
      if (character === "'" || character === "\\") return `\\${character}`;
      if (character === "\n") return "\\n";
      if (character === "\t") return "\\t";
      if (character === "\r") return "\\r";
      const code = character.charCodeAt(0);
      return code >= 0xd800 ? "\ufffd" : `\\u${code.toString(16).padStart(4, "0")}`;
    },
  );
  return `'${escaped}'`;
}

/** A label, type or property name in backticks. */
function quoteName(name: string): string {
  return `\`${cleanName(name).replaceAll("`", "``")}\``;
}

/** `\u0060` would be read as a backtick before the name is: no backslash stays in front of a u. */
function cleanName(name: string): string {
  return name.replace(/[\u0000-\u001f]|[\ud800-\udfff]/gu, "\ufffd").replace(/\\(?=u)/g, "\uff3c");
}
