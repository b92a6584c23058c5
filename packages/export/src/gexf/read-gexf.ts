import type { AbstractGraph } from "graphology-types";
import { SaxesParser } from "saxes";
import { ExportError } from "../errors.ts";
import type { ColumnType } from "../graph/columns.ts";
import { createGraph } from "../graph/create-graph.ts";
import { showColor } from "../graph/read-color.ts";
import { ownText, shareTexts } from "../text/own-text.ts";
import { type GexfNotes, originalWeight, readNotes, undirectedMark } from "./notes.ts";
import { readList } from "./read-list.ts";

/**
 * Reads GEXF 1.1 to 1.3, from us or from elsewhere, into a graphology graph: a piece at a time, so that the text is
 * never in memory whole. Files that `streamGexf` wrote come back as they were; in others, nested nodes are laid flat and
 * nodes that only edges name are made, as Gephi does.
 * Throws an `ExportError` "malformed" with line and column.
 */
export async function readGexf(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<AbstractGraph> {
  const reader = new GexfReader();
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of chunks) {
    reader.write(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
  }
  reader.write(decoder.decode());
  return reader.close();
}

/** Reads one GEXF text. */
export function parseGexf(text: string): AbstractGraph {
  const reader = new GexfReader();
  reader.write(text);
  return reader.close();
}

type Attributes = Record<string, string>;

interface ReadColumn {
  readonly name: string;
  readonly read: (text: string) => unknown;
  default?: unknown;
}

interface OpenElement {
  readonly of: "node" | "edge";
  readonly head: Attributes;
  readonly attributes: Record<string, unknown>;
  /** The columns it has values of; kept only where some column has a default. */
  readonly given: Set<ReadColumn> | undefined;
}

class GexfReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #notes: GexfNotes | undefined;
  #graph: AbstractGraph | undefined;
  #direction = "undirected";
  #class: "node" | "edge" = "node";
  readonly #columns = { node: new Map<string, ReadColumn>(), edge: new Map<string, ReadColumn>() };
  #hasDefaults = false;
  readonly #shareLabel = shareTexts();
  readonly #shareKind = shareTexts();
  #column: ReadColumn | undefined;
  /** Open nodes and edges, innermost last: GEXF 1.2 nests nodes. */
  readonly #open: OpenElement[] = [];
  /** Edges that nest in nodes come before all nodes are known. */
  readonly #nested: OpenElement[] = [];
  #text: string | undefined;
  #description: string | undefined;

  constructor() {
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw new ExportError("malformed", `GEXF is not well-formed at ${error.message}`, {
        cause: error,
      });
    });
    parser.on("processinginstruction", ({ target, body }) => {
      if (target === "relata") this.#notes ??= readNotes(body);
    });
    parser.on("opentag", ({ name, attributes }) => this.#start(localName(name), attributes));
    parser.on("closetag", ({ name }) => this.#end(localName(name)));
    parser.on("text", (text) => {
      if (this.#text !== undefined) this.#text += text;
    });
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  close(): AbstractGraph {
    this.#parser.close();
    if (this.#graph === undefined)
      throw new ExportError("malformed", "GEXF has no <graph> element");
    for (const edge of this.#nested) this.#addEdge(this.#graph, edge);
    return this.#graph;
  }

  #start(name: string, attributes: Attributes): void {
    switch (name) {
      case "graph":
        this.#startGraph(attributes);
        return;
      case "attributes":
        this.#class = attributes["class"] === "edge" ? "edge" : "node";
        return;
      case "attribute":
        this.#startColumn(attributes);
        return;
      case "default":
      case "description":
        this.#text = "";
        return;
      case "node":
      case "edge":
        this.#open.push({
          of: name,
          head: attributes,
          attributes: {},
          given: this.#hasDefaults ? new Set() : undefined,
        });
        return;
    }
    const element = this.#open.at(-1);
    if (element !== undefined) this.#startDetail(name, attributes, element);
  }

  #startGraph(attributes: Attributes): void {
    this.#direction = attributes["defaultedgetype"] ?? "undirected";
    this.#graph = createGraph(this.#notes?.type ?? "mixed", this.#notes?.multi ?? true);
    if (this.#notes) this.#graph.replaceAttributes({ ...this.#notes.attributes });
    else if (this.#description) this.#graph.setAttribute("title", this.#description);
  }

  #startColumn(attributes: Attributes): void {
    const id = attributes["id"] ?? "";
    const note = this.#notes?.[this.#class][id];
    const column: ReadColumn = {
      name: note?.name ?? attributes["title"] ?? id,
      read: valueReader(note?.type ?? attributes["type"] ?? "string"),
    };
    this.#columns[this.#class].set(id, column);
    this.#column = column;
  }

  #startDetail(name: string, attributes: Attributes, element: OpenElement): void {
    const own = element.attributes;
    switch (name) {
      case "attvalue": {
        // GEXF 1.0 said "id" for "for".
        const column = this.#columns[element.of].get(attributes["for"] ?? attributes["id"] ?? "");
        const value = attributes["value"];
        if (column === undefined || value === undefined) return;
        element.given?.add(column);
        setOwn(own, column.name, column.read(value));
        return;
      }
      case "size":
      case "thickness":
        own["size"] = Number(attributes["value"]);
        return;
      case "position":
        own["x"] = Number(attributes["x"]);
        own["y"] = Number(attributes["y"]);
        if (
          attributes["z"] !== undefined &&
          (this.#notes === undefined || attributes["z"] !== "")
        ) {
          own["z"] = Number(attributes["z"]);
        }
        return;
      case "color":
        own["color"] = readChannels(attributes);
        return;
      case "shape":
        if (attributes["value"] !== undefined) own["shape"] = attributes["value"];
        return;
    }
  }

  #end(name: string): void {
    switch (name) {
      case "default":
        if (this.#column !== undefined) {
          this.#column.default = this.#column.read(this.#text ?? "");
          this.#hasDefaults = true;
        }
        this.#text = undefined;
        return;
      case "description":
        this.#description = this.#text;
        this.#text = undefined;
        return;
      case "node":
      case "edge": {
        const element = this.#open.pop();
        const graph = this.#graph;
        if (element === undefined || graph === undefined) return;
        if (element.given !== undefined) this.#addDefaults(element, element.given);
        if (name === "node") this.#addNode(graph, element);
        else if (this.#open.length > 0) this.#nested.push(element);
        else this.#addEdge(graph, element);
      }
    }
  }

  #addDefaults({ of, attributes }: OpenElement, given: ReadonlySet<ReadColumn>): void {
    for (const column of this.#columns[of].values()) {
      if (column.default !== undefined && !given.has(column)) {
        setOwn(attributes, column.name, column.default);
      }
    }
  }

  #addNode(graph: AbstractGraph, { head, attributes }: OpenElement): void {
    const id = head["id"];
    if (id === undefined) throw this.#malformed("a node without an id");
    const label = head["label"];
    if (label !== undefined && !(this.#notes?.labels === "as-id" && label === id)) {
      attributes["label"] = ownText(label);
    }
    if (this.#notes === undefined) keepTimes(head, attributes);
    if (graph.hasNode(id)) graph.mergeNode(id, attributes);
    else graph.addNode(ownText(id), attributes);
  }

  #addEdge(graph: AbstractGraph, { head, attributes }: OpenElement): void {
    const { id, source, target, label, weight, type } = head;
    if (source === undefined || target === undefined) {
      throw this.#malformed(`edge ${JSON.stringify(id ?? "")} without a source or a target`);
    }
    if (label !== undefined) attributes["label"] = this.#shareLabel(label);
    if (weight !== undefined) attributes["weight"] = Number(weight);
    if (this.#notes !== undefined && Object.hasOwn(attributes, originalWeight)) {
      attributes["weight"] = attributes[originalWeight];
      delete attributes[originalWeight];
    }
    const kind = head["kind"];
    if (kind !== undefined && this.#notes?.kind !== "derived") {
      const isMarked = this.#notes !== undefined && (type ?? this.#direction) === "undirected";
      const own =
        isMarked && kind.endsWith(undirectedMark) ? kind.slice(0, -undirectedMark.length) : kind;
      if (own !== "") attributes["kind"] = this.#shareKind(own);
    }
    if (this.#notes === undefined) keepTimes(head, attributes);
    if (!graph.hasNode(source)) graph.addNode(ownText(source));
    if (!graph.hasNode(target)) graph.addNode(ownText(target));
    const isDirected = (type ?? this.#direction) === "directed" && graph.type !== "undirected";
    const directed = isDirected || graph.type === "directed";
    if (id === undefined || id === "" || graph.hasEdge(id)) {
      if (directed) graph.addDirectedEdge(source, target, attributes);
      else graph.addUndirectedEdge(source, target, attributes);
    } else if (directed) graph.addDirectedEdgeWithKey(ownText(id), source, target, attributes);
    else graph.addUndirectedEdgeWithKey(ownText(id), source, target, attributes);
  }

  #malformed(what: string): ExportError {
    const { line, column } = this.#parser;
    return new ExportError("malformed", `GEXF has ${what} at ${line}:${column}`);
  }
}

/** `viz:size` → `size`. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An own property even for a name like `__proto__`. */
function setOwn(bag: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") bag[name] = value;
  else
    Object.defineProperty(bag, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function keepTimes(head: Attributes, attributes: Record<string, unknown>): void {
  for (const name of ["start", "end", "timestamp"]) {
    const time = head[name];
    if (time !== undefined) attributes[name] = ownText(time);
  }
}

function readChannels({ r, g, b, a, hex }: Attributes): string {
  if (hex !== undefined) return hex.startsWith("#") ? hex : `#${hex}`;
  return showColor({
    red: Number(r),
    green: Number(g),
    blue: Number(b),
    alpha: a === undefined ? 1 : Number(a),
  });
}

function valueReader(type: ColumnType | string): (text: string) => unknown {
  switch (type) {
    case "boolean":
      return readBoolean;
    case "integer":
    case "long":
    case "short":
    case "byte":
    case "biginteger":
      return readInteger;
    case "double":
    case "float":
    case "bigdecimal":
      return Number;
    case "liststring":
    case "strings":
    case "listchar":
      return readList;
    case "booleans":
    case "listboolean":
      return (text) => readList(text).map(readBoolean);
    case "integers":
    case "listinteger":
    case "listshort":
    case "listbyte":
    case "longs":
    case "listlong":
    case "listbiginteger":
      return (text) => readList(text).map(readInteger);
    case "doubles":
    case "listdouble":
    case "listfloat":
    case "listbigdecimal":
      return (text) => readList(text).map(Number);
    case "json":
      return readJson;
    default:
      return shareTexts();
  }
}

function readBoolean(text: string): boolean {
  return text === "true" || text === "1";
}

/** A number, or a big integer where a number would round. */
function readInteger(text: string): number | bigint {
  const value = Number(text);
  if (Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(text)) return value;
  return BigInt(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
