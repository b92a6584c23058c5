import { type Column, ColumnReader, type ColumnType } from "../graph/columns.ts";
import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { idProperty, labelName, nameProperties, relationshipType } from "../graph/neo4j-names.ts";
import { showNumber, showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { type FilePieces, joinFiles } from "../text/file-pieces.ts";
import { gather } from "../text/gather.ts";

export interface CsvOptions {
  /**
   * `gephi`: the two tables that Gephi's spreadsheet import takes. `neo4j`: headers for `neo4j-admin import`.
   * `plain`: names instead of ids, for people.
   */
  readonly dialect?: "gephi" | "neo4j" | "plain";
  /**
   * Whether text that a spreadsheet would run as a formula gets a `'` in front.
   * By default in `gephi` and `plain`, which people open in spreadsheets.
   */
  readonly guard?: boolean;
}

/** A graph as two CSV texts. */
export function toCsv(graph: AnyGraph, options: CsvOptions = {}): { nodes: string; edges: string } {
  const { files } = joinFiles(streamCsv(graph, options));
  return { nodes: files.get("nodes.csv") ?? "", edges: files.get("edges.csv") ?? "" };
}

/** `nodes.csv` and `edges.csv` (RFC 4180, UTF-8) piece by piece. */
export function* streamCsv(
  graph: AnyGraph,
  { dialect = "gephi", guard = dialect !== "neo4j" }: CsvOptions = {},
): FilePieces {
  const source = toGraphSource(graph);
  const log = new LossLog();
  // neo4j-admin takes an empty cell for none, and two quotes for an empty text.
  const cell = cellWriter(guard, dialect === "neo4j" ? '""' : "", log);
  const tables = { gephi: gephiTables, neo4j: neo4jTables, plain: plainTables }[dialect](
    source,
    log,
  );
  for (const [path, rows] of [
    ["nodes.csv", tables.nodes()],
    ["edges.csv", tables.edges()],
  ] as const) {
    for (const text of gather(lines(rows, cell))) yield { path, text };
  }
  return log.report(`csv (${dialect})`, source.order, source.size);
}

type Row = readonly (string | number | undefined)[];

function* lines(
  rows: Iterable<Row>,
  cell: (value: string | number | undefined) => string,
): Generator<string> {
  for (const row of rows) yield `${row.map(cell).join(",")}\r\n`;
}

function cellWriter(guard: boolean, emptyText: string, log: LossLog) {
  return (value: string | number | undefined): string => {
    if (value === undefined) return "";
    if (value === "") return emptyText;
    if (typeof value === "number") return showNumber(value);
    let text = value;
    // A number is no formula, though it may begin with a minus.
    if (guard && /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text)) {
      text = `'${text}`;
      log.note(
        "replaced",
        "graph",
        "text that a spreadsheet would run got a ' in front",
        value.slice(0, 40),
      );
    }
    return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
  };
}

interface Tables {
  nodes(): Iterable<Row>;
  edges(): Iterable<Row>;
}

function columnsOf(source: GraphSource) {
  const nodes = new ColumnReader();
  const edges = new ColumnReader();
  for (const { attributes } of source.nodes()) nodes.read(attributes);
  for (const { attributes } of source.edges()) edges.read(attributes);
  return { nodes: nodes.columns(), edges: edges.columns() };
}

/** A value as a cell; lists joined by `; `, objects as JSON. */
function show(
  attributes: AttributeBag,
  { name, type }: Column,
  separator = "; ",
): string | number | undefined {
  if (!Object.hasOwn(attributes, name)) return undefined;
  const value = attributes[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value) && type !== "json" && type !== "mixed") {
    return value.map((item) => showValue(item) ?? "").join(separator);
  }
  return showValue(value);
}

function gephiTables(source: GraphSource, log: LossLog): Tables {
  const columns = columnsOf(source);
  const nodeColumns = apart(columns.nodes, ["Id", "Label"], ["label"], "node", log);
  const edgeColumns = apart(
    columns.edges,
    ["Id", "Source", "Target", "Type", "Kind", "Label", "Weight"],
    ["label", "weight", "kind"],
    "edge",
    log,
  );
  return {
    *nodes() {
      yield ["Id", "Label", ...nodeColumns.map(({ title }) => title)];
      for (const { id, attributes } of source.nodes()) {
        yield [
          id,
          showValue(attributes["label"]) ?? id,
          ...nodeColumns.map((column) => show(attributes, column)),
        ];
      }
    },
    *edges() {
      yield [
        "Id",
        "Source",
        "Target",
        "Type",
        "Kind",
        "Label",
        "Weight",
        ...edgeColumns.map(({ title }) => title),
      ];
      for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
        const { weight } = attributes;
        yield [
          id,
          from,
          to,
          directed ? "Directed" : "Undirected",
          edgeKind(attributes),
          showValue(attributes["label"]),
          typeof weight === "number" && weight > 0 ? weight : 1,
          ...edgeColumns.map((column) => show(attributes, column)),
        ];
      }
    },
  };
}

interface TitledColumn extends Column {
  readonly title: string;
}

/** Columns without those written elsewhere, under titles that clash with none, whatever their case. */
function apart(
  columns: readonly Column[],
  taken: readonly string[],
  written: readonly string[],
  of: "node" | "edge",
  log: LossLog,
): TitledColumn[] {
  const titles = new Set(taken.map((title) => title.toLowerCase()));
  return columns
    .filter(({ name }) => !written.includes(name))
    .map((column) => {
      let title = column.name === "" ? "(unnamed)" : column.name;
      for (let number = 2; titles.has(title.toLowerCase()); number++)
        title = `${column.name} (${number})`;
      titles.add(title.toLowerCase());
      if (title !== column.name) {
        log.note(
          "renamed",
          of,
          `the column is called ${JSON.stringify(title)}`,
          undefined,
          column.name,
        );
      }
      return { ...column, title };
    });
}

const neo4jTypes: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean",
  integer: "int",
  long: "long",
  double: "double",
  string: "string",
  booleans: "boolean[]",
  integers: "int[]",
  longs: "long[]",
  doubles: "double[]",
  strings: "string[]",
  json: "string",
  mixed: "string",
};

function neo4jTables(source: GraphSource, log: LossLog): Tables {
  const columns = columnsOf(source);
  const header = (of: "node" | "edge", all: readonly Column[]) =>
    nameProperties(all, of, log, headerName).map(
      (name, index) => `${name}:${neo4jTypes[all[index]!.type]}`,
    );
  const value = (attributes: AttributeBag, column: Column, of: "node" | "edge", id: string) => {
    const { name, type } = column;
    const list = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!Array.isArray(list) || type === "json" || type === "mixed")
      return show(attributes, column);
    if (list.length === 0) {
      log.note("dropped", of, "neo4j-admin has no empty list", id, name);
      return undefined;
    }
    if (!list.some((item) => typeof item === "string" && item.includes(";")))
      return show(attributes, column, ";");
    log.note("replaced", of, "a ; in a list item became a comma, for ; parts items", id, name);
    return list.map((item) => (showValue(item) ?? "").replaceAll(";", ",")).join(";");
  };
  return {
    *nodes() {
      yield [`${idProperty}:ID`, ...header("node", columns.nodes), ":LABEL"];
      for (const { id, attributes } of source.nodes()) {
        const label = labelName(showValue(attributes["type"]) ?? "");
        yield [
          id,
          ...columns.nodes.map((column) => value(attributes, column, "node", id)),
          label === "" ? "Entity" : `Entity;${label}`,
        ];
      }
    },
    *edges() {
      yield [
        ":START_ID",
        ":END_ID",
        ":TYPE",
        `${idProperty}:string`,
        ...header("edge", columns.edges),
      ];
      for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
        if (!directed)
          log.note("replaced", "edge", "Neo4j knows no undirected edges: read it both ways", id);
        yield [
          from,
          to,
          relationshipType(edgeKind(attributes)),
          id,
          ...columns.edges.map((column) => value(attributes, column, "edge", id)),
        ];
      }
    },
  };
}

/** A name as a header of neo4j-admin can hold it: without what has a meaning there, and without need for quotes. */
function headerName(name: string): string {
  return name.replace(/[:(){}",\u0000-\u001f]|[\ud800-\udfff]/gu, "_").trim();
}

function plainTables(source: GraphSource): Tables {
  const columns = columnsOf(source);
  const names = new Map<string, string>();
  for (const { id, attributes } of source.nodes())
    names.set(id, showValue(attributes["label"]) ?? id);
  const look = ["label", "x", "y", "z", "size", "color", "labelRank"];
  const nodeColumns = columns.nodes.filter(({ name }) => !look.includes(name));
  const edgeColumns = columns.edges.filter(
    ({ name }) => !look.includes(name) && name !== "predicate",
  );
  return {
    *nodes() {
      yield ["name", ...nodeColumns.map(({ name }) => name)];
      for (const { id, attributes } of source.nodes()) {
        yield [names.get(id), ...nodeColumns.map((column) => show(attributes, column))];
      }
    },
    *edges() {
      yield ["subject", "relation", "object", ...edgeColumns.map(({ name }) => name)];
      for (const { source: from, target: to, attributes } of source.edges()) {
        yield [
          names.get(from) ?? from,
          edgeKind(attributes),
          names.get(to) ?? to,
          ...edgeColumns.map((column) => show(attributes, column)),
        ];
      }
    },
  };
}
