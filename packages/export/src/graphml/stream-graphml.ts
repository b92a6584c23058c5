import { type Column, ColumnReader, type ColumnType } from "../graph/columns.ts";
import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { legalIds, makeUnique } from "../graph/legal-ids.ts";
import { readColor, showColor } from "../graph/read-color.ts";
import { showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";

export interface GraphmlOptions {
  /** Adds labels, colours and places in yEd's own elements; other readers skip them. */
  readonly yed?: boolean;
}

/** A graph as one GraphML text. */
export function toGraphml(graph: AnyGraph, options: GraphmlOptions = {}): string {
  return joinChunks(streamGraphml(graph, options)).text;
}

/**
 * GraphML piece by piece. Lists and objects are JSON text.
 * Gephi makes one edge of parallel ones when it reads GraphML: give it GEXF.
 */
export function* streamGraphml(graph: AnyGraph, { yed = false }: GraphmlOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  yield* gather(pieces(source, yed, log));
  return log.report("graphml", source.order, source.size);
}

interface Key extends Column {
  readonly id: string;
  /** The name as XML can say it, unlike all other titles. */
  readonly title: string;
}

function* pieces(source: GraphSource, yed: boolean, log: LossLog): Generator<string> {
  const { nodes, edges, ids, direction } = survey(source, log);
  const graphColumns = new ColumnReader();
  graphColumns.read(source.attributes);
  const own = placeKeys(graphColumns.columns(), "graph", log);
  const namespace = yed ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : "";
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${namespace}>\n`;
  for (const [of, keys] of [
    ["graph", own],
    ["node", nodes],
    ["edge", edges],
  ] as const) {
    for (const { id, title, type } of keys) {
      yield `<key id="${id}" for="${of}" attr.name="${escapeXml(title)}" attr.type="${typeNames[type]}"/>\n`;
    }
  }
  if (yed) {
    yield '<key id="yn" for="node" yfiles.type="nodegraphics"/>\n<key id="ye" for="edge" yfiles.type="edgegraphics"/>\n';
  }
  yield `<graph edgedefault="${direction === "undirected" ? "undirected" : "directed"}">\n`;
  yield data(own, source.attributes, "graph", undefined, log);
  for (const { id, attributes } of source.nodes()) {
    const inner = data(nodes, attributes, "node", id, log) + (yed ? yedNode(id, attributes) : "");
    yield `<node id="${escapeXml(ids.get(id) ?? id)}">${inner}</node>\n`;
  }
  for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
    const inner =
      data(edges, attributes, "edge", id, log) + (yed ? yedEdge(attributes, directed) : "");
    const own = direction === "mixed" ? ` directed="${directed}"` : "";
    yield `<edge id="${text(id, "edge", id, "id", log)}" source="${escapeXml(ids.get(from) ?? from)}" target="${escapeXml(ids.get(to) ?? to)}"${own}>${inner}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function survey(source: GraphSource, log: LossLog) {
  const nodes = new ColumnReader();
  const edges = new ColumnReader();
  let directed = 0;
  let count = 0;
  const given: string[] = [];
  for (const { id, attributes } of source.nodes()) {
    nodes.read(attributes);
    given.push(id);
  }
  const legal = legalIds(given, log);
  /** Only those that change. */
  const ids = new Map<string, string>();
  if (legal !== given) {
    given.forEach((id, number) => {
      if (legal[number] !== id) ids.set(id, legal[number]!);
    });
  }
  for (const edge of source.edges()) {
    edges.read(edge.attributes);
    count += 1;
    if (edge.directed) directed += 1;
  }
  const direction =
    count === 0
      ? source.type
      : directed === count
        ? "directed"
        : directed === 0
          ? "undirected"
          : "mixed";
  const keys = {
    nodes: placeKeys(nodes.columns(), "node", log),
    edges: placeKeys(edges.columns(), "edge", log),
    ids,
    direction,
  };
  for (const [of, columns] of [
    ["node", keys.nodes],
    ["edge", keys.edges],
  ] as const) {
    for (const { name, type, count } of columns) {
      if (!isPlain(type))
        log.note(
          "encoded",
          of,
          "lists, objects and mixed values became text",
          undefined,
          name,
          count,
        );
    }
  }
  return keys;
}

function placeKeys(columns: readonly Column[], of: "graph" | "node" | "edge", log: LossLog): Key[] {
  const titles = new Set<string>();
  return columns.map((column, index) => {
    const clean = column.name.replace(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, "\ufffd");
    const title = makeUnique(clean === "" ? "(unnamed)" : clean, titles);
    if (title !== column.name) {
      const what = `the attribute is called ${JSON.stringify(title)}`;
      log.note("renamed", of, what, undefined, column.name);
    }
    return { ...column, id: `${of[0]}${index}`, title };
  });
}

const typeNames: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean",
  integer: "int",
  long: "long",
  double: "double",
  string: "string",
  booleans: "string",
  integers: "string",
  longs: "string",
  doubles: "string",
  strings: "string",
  json: "string",
  mixed: "string",
};

function isPlain(type: ColumnType): boolean {
  return type === "string" || typeNames[type] !== "string";
}

function data(
  keys: readonly Key[],
  attributes: AttributeBag,
  of: "graph" | "node" | "edge",
  element: string | undefined,
  log: LossLog,
): string {
  let inner = "";
  for (const { id, name } of keys) {
    if (!Object.hasOwn(attributes, name)) continue;
    const value = attributes[name];
    if (value === undefined || value === null) continue;
    const shown = showValue(value);
    if (shown === undefined)
      log.note("dropped", of, "neither text nor JSON can say the value", element, name);
    else inner += `<data key="${id}">${text(shown, of, element, name, log)}</data>`;
  }
  return inner;
}

function text(
  value: string,
  of: "graph" | "node" | "edge",
  element: string | undefined,
  attribute: string,
  log: LossLog,
): string {
  return escapeXml(value, () =>
    log.note("replaced", of, "characters that XML cannot say became U+FFFD", element, attribute),
  );
}

function yedNode(id: string, { label, color, x, y, size }: AttributeBag): string {
  const fill = readColor(color);
  const side = typeof size === "number" && size > 0 ? 2 * size : 20;
  const place =
    typeof x === "number" && typeof y === "number"
      ? ` x="${x - side / 2}" y="${-y - side / 2}"`
      : "";
  return (
    `<data key="yn"><y:ShapeNode><y:Geometry width="${side}" height="${side}"${place}/>` +
    (fill ? `<y:Fill color="${showColor({ ...fill, alpha: 1 })}" transparent="false"/>` : "") +
    `<y:NodeLabel>${escapeXml(showValue(label) ?? id)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`
  );
}

function yedEdge(attributes: AttributeBag, directed: boolean): string {
  const label = edgeKind(attributes);
  return (
    `<data key="ye"><y:PolyLineEdge><y:Arrows source="none" target="${directed ? "standard" : "none"}"/>` +
    (label === undefined ? "" : `<y:EdgeLabel>${escapeXml(label)}</y:EdgeLabel>`) +
    `</y:PolyLineEdge></data>`
  );
}
