import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { showJson, showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";

export interface JsonOptions {
  /**
   * `graphology`: what `graph.import` takes. `node-link`: networkx and D3. `cytoscape`: Cytoscape.js and Cytoscape.
   */
  readonly shape?: "graphology" | "node-link" | "cytoscape";
  /** What node-link calls its edges: `links` is D3's word and networkx's before 3.4. */
  readonly edgesKey?: "edges" | "links";
}

/** A graph as one JSON text. */
export function toJson(graph: AnyGraph, options: JsonOptions = {}): string {
  return joinChunks(streamJson(graph, options)).text;
}

/** JSON piece by piece, a line an element. */
export function* streamJson(graph: AnyGraph, options: JsonOptions = {}): TextChunks {
  const { shape = "graphology" } = options;
  const source = toGraphSource(graph);
  const log = new LossLog();
  const pieces =
    shape === "graphology"
      ? graphology(source, log)
      : shape === "node-link"
        ? nodeLink(source, options.edgesKey ?? "edges", log)
        : cytoscape(source, log);
  yield* gather(pieces);
  return log.report(`json (${shape})`, source.order, source.size);
}

function* graphology(source: GraphSource, log: LossLog): Generator<string> {
  const options = { type: source.type, multi: source.multi, allowSelfLoops: true };
  yield `{"options":${JSON.stringify(options)},"attributes":${bag(source.attributes, "graph", undefined, log)},"nodes":[`;
  let comma = "\n";
  for (const { id, attributes } of source.nodes()) {
    yield `${comma}{"key":${JSON.stringify(id)},"attributes":${bag(attributes, "node", id, log)}}`;
    comma = ",\n";
  }
  yield '\n],"edges":[';
  comma = "\n";
  for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
    yield (
      `${comma}{"key":${JSON.stringify(id)},"source":${JSON.stringify(from)},"target":${JSON.stringify(to)},` +
      `"attributes":${bag(attributes, "edge", id, log)}${directed ? "" : ',"undirected":true'}}`
    );
    comma = ",\n";
  }
  yield "\n]}\n";
}

function* nodeLink(source: GraphSource, edgesKey: string, log: LossLog): Generator<string> {
  noteDirections(source, log);
  yield `{"directed":${source.type !== "undirected"},"multigraph":${source.multi},"graph":${bag(source.attributes, "graph", undefined, log)},"nodes":[`;
  let comma = "\n";
  for (const { id, attributes } of source.nodes()) {
    const own = renamed(attributes, ["id"], "node", id, log);
    yield `${comma}${bag({ id, ...own }, "node", id, log)}`;
    comma = ",\n";
  }
  yield `\n],${JSON.stringify(edgesKey)}:[`;
  comma = "\n";
  for (const { id, source: from, target: to, attributes } of source.edges()) {
    const own = renamed(attributes, ["source", "target", "key"], "edge", id, log);
    yield `${comma}${bag({ source: from, target: to, key: id, ...own }, "edge", id, log)}`;
    comma = ",\n";
  }
  yield "\n]}\n";
}

function* cytoscape(source: GraphSource, log: LossLog): Generator<string> {
  noteDirections(source, log);
  yield `{"data":${bag(source.attributes, "graph", undefined, log)},"directed":${source.type !== "undirected"},"multigraph":${source.multi},"elements":{"nodes":[`;
  let comma = "\n";
  for (const { id, attributes } of source.nodes()) {
    const { x, y, ...rest } = renamed(attributes, ["id", "value", "name"], "node", id, log);
    const name = showValue(attributes["label"]) ?? id;
    const placed =
      typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y);
    // Cytoscape's y grows downward.
    const position = placed ? `,"position":{"x":${x},"y":${-y}}` : "";
    yield `${comma}{"data":${bag({ id, value: id, name, ...rest }, "node", id, log)}${position}}`;
    comma = ",\n";
  }
  yield '\n],"edges":[';
  comma = "\n";
  for (const { id, source: from, target: to, attributes } of source.edges()) {
    const own = renamed(attributes, ["id", "source", "target", "key"], "edge", id, log);
    yield `${comma}{"data":${bag({ id, source: from, target: to, key: id, ...own }, "edge", id, log)}}`;
    comma = ",\n";
  }
  yield "\n]}}\n";
}

function noteDirections(source: GraphSource, log: LossLog): void {
  if (source.type !== "mixed") return;
  for (const { id, directed } of source.edges()) {
    if (!directed)
      log.note("replaced", "edge", "an undirected edge among directed ones became directed", id);
  }
}

/** Attributes under names that the shape does not use itself. */
function renamed(
  attributes: AttributeBag,
  taken: readonly string[],
  of: "node" | "edge",
  id: string,
  log: LossLog,
): AttributeBag {
  if (!taken.some((name) => Object.hasOwn(attributes, name))) return attributes;
  const free: Record<string, unknown> = {};
  for (const name of Object.keys(attributes)) {
    const other = taken.includes(name) ? `${name} (attribute)` : name;
    if (other !== name)
      log.note("renamed", of, `the attribute is called ${JSON.stringify(other)}`, id, name);
    free[other] = attributes[name];
  }
  return free;
}

/** A bag as a JSON object. What JSON has no word for is left out or null, and noted. */
function bag(
  attributes: AttributeBag,
  of: "graph" | "node" | "edge",
  id: string | undefined,
  log: LossLog,
): string {
  let text = "";
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === "number" && !Number.isFinite(value)) {
      log.note("replaced", of, "NaN or an infinity became null", id, name);
    } else if (typeof value === "bigint") {
      log.note("encoded", of, "a big integer became text", id, name);
    }
    const json = showJson(value);
    if (json === undefined) {
      if (value !== undefined) log.note("dropped", of, "JSON cannot say the value", id, name);
      continue;
    }
    text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${json}`;
  }
  return `{${text}}`;
}
