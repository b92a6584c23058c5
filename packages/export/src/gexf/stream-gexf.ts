import type { ColumnType } from "../graph/columns.ts";
import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  type SourceEdge,
  type SourceNode,
  toGraphSource,
} from "../graph/graph-source.ts";
import { mergeAttributes } from "../graph/merge-edges.ts";
import { type Color, readColor, showColor } from "../graph/read-color.ts";
import { showDate, showJson, showList, showNumber, showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { chunkLength, joinChunks, type TextChunks } from "../text/text-chunks.ts";
import { type DeliveryOptions, type TextSink, writeChunks } from "../text/write-chunks.ts";
import type { LossReport } from "../losses.ts";
import { escapeXml } from "../text/escape-xml.ts";
import {
  type ColumnNotes,
  mergedEdges,
  originalWeight,
  showNotes,
  undirectedMark,
} from "./notes.ts";
import { noTimeline, readTimeline, type Timeline, type TimelineOptions } from "./timeline.ts";
import { type GexfColumn, type Survey, surveyGraph } from "./survey-graph.ts";

/**
 * `portable` is what Gephi, Gephi Lite, networkx and graphology all read alike; `gephi` adds typed lists, which
 * networkx cannot open; `1.2` is for networkx before 3.0, and has no `kind`.
 */
export type GexfProfile = "portable" | "gephi" | "1.2";

export interface GexfOptions {
  readonly profile?: GexfProfile;
  /** The file's description; the graph's own `title` by default. */
  readonly description?: string;
  readonly creator?: string;
  readonly keywords?: string;
  /** `2026-11-24`. There is no default: a file made twice is the same file. */
  readonly date?: string;
  /**
   * Gephi makes one edge of all that share source, target and kind, and keeps the last one's attributes.
   * `merge` does it first and keeps all; `keep` numbers their kinds apart.
   */
  readonly parallel?: "merge" | "keep";
  /** The relation of an edge; by default its `kind`, `predicate`, `relation` or `label`. */
  readonly kind?: (attributes: AttributeBag) => string | undefined;
  /** `true` for dates under the names that `@relata/core` gives. Without, the file has no timeline. */
  readonly timeline?: boolean | TimelineOptions;
}

/** Writes a graph as GEXF into a stream, with backpressure, and closes it. */
export function writeGexf(
  graph: AnyGraph,
  sink: TextSink,
  options: GexfOptions & DeliveryOptions = {},
): Promise<LossReport> {
  return writeChunks(streamGexf(graph, options), sink, options);
}

/** A graph as one GEXF text. Large graphs (from some 800,000 edges) do not fit into a string: stream them. */
export function toGexf(graph: AnyGraph, options: GexfOptions = {}): string {
  return joinChunks(streamGexf(graph, options)).text;
}

/** GEXF piece by piece; walks the graph twice. */
export function* streamGexf(graph: AnyGraph, options: GexfOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const { parallel = "merge", kind } = options;
  const survey = surveyGraph(source, { parallel, kind }, log);
  const { timeline = false, profile } = options;
  const version = profile === "1.2" ? "1.2" : "1.3";
  const times =
    timeline === false
      ? noTimeline
      : readTimeline(source, timeline === true ? {} : timeline, version, log);
  const writer = new GexfWriter(source, survey, times, options, log);
  yield* writer.write();
  return log.report("gexf", survey.nodes, survey.edges);
}

/** The smallest weight that Gephi takes for an edge rather than for none. */
const smallestWeight = "0.000001";

/** Gephi's XML reader refuses the whole file for one attribute of more than 524,288 characters. */
const longestText = 500_000;

class GexfWriter {
  readonly #source: GraphSource;
  readonly #survey: Survey;
  readonly #timeline: Timeline;
  readonly #options: GexfOptions;
  readonly #profile: GexfProfile;
  readonly #log: LossLog;
  readonly #colors = new Map<string, string>();
  readonly #kinds = new Map<string, number>();
  readonly #onReplaced: () => void;
  /** What is being written, for the loss report. */
  #of: "graph" | "node" | "edge" = "graph";
  #element: string | undefined;
  #attribute: string | undefined;

  constructor(
    source: GraphSource,
    survey: Survey,
    timeline: Timeline,
    options: GexfOptions,
    log: LossLog,
  ) {
    this.#source = source;
    this.#survey = survey;
    this.#timeline = timeline;
    this.#options = options;
    this.#profile = options.profile ?? "portable";
    this.#log = log;
    this.#onReplaced = () =>
      log.note(
        "replaced",
        this.#of,
        "characters that XML cannot say became U+FFFD",
        this.#element,
        this.#attribute,
      );
  }

  *write(): Generator<string, void, undefined> {
    const { nodes, edges } = this.#survey;
    let chunk = this.#head();
    chunk += `<nodes count="${nodes}">\n`;
    this.#of = "node";
    for (const node of this.#source.nodes()) {
      chunk += this.#node(node);
      if (chunk.length >= chunkLength) {
        yield chunk;
        chunk = "";
      }
    }
    chunk += `</nodes>\n<edges count="${edges}">\n`;
    this.#of = "edge";
    for (const edge of this.#edges()) {
      chunk += this.#edge(edge);
      if (chunk.length >= chunkLength) {
        yield chunk;
        chunk = "";
      }
    }
    yield `${chunk}</edges>\n</graph>\n</gexf>\n`;
  }

  #head(): string {
    const { creator = "Relata", keywords, date } = this.#options;
    const title = this.#source.attributes["title"];
    const description =
      this.#options.description ?? (typeof title === "string" ? title : undefined);
    const version = this.#profile === "1.2" ? "1.2" : "1.3";
    const namespace = version === "1.2" ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
    const element = (name: string, text: string | undefined) =>
      text === undefined ? "" : `<${name}>${this.#text(text, name)}</${name}>\n`;
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n${showNotes(this.#notes())}\n` +
      `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n` +
      `<meta${date === undefined ? "" : ` lastmodifieddate="${checkDate(date)}"`}>\n` +
      element("creator", creator) +
      element("keywords", keywords) +
      element("description", description) +
      `</meta>\n<graph${this.#graphType()}${this.#timeline.graph}>\n` +
      this.#declare("node", this.#survey.nodeColumns) +
      this.#declare("edge", this.#survey.edgeColumns)
    );
  }

  /** Gephi drops every edge that differs from a declared default, so mixed graphs declare none. */
  #graphType(): string {
    const { direction } = this.#survey;
    return direction === "mixed" ? "" : ` defaultedgetype="${direction}"`;
  }

  #notes() {
    const { survey, source } = { survey: this.#survey, source: this.#source };
    const attributes: Record<string, unknown> = {};
    for (const name of Object.keys(source.attributes)) {
      const value = source.attributes[name];
      if (showJson(value) === undefined) {
        if (value !== undefined)
          this.#log.note("dropped", "graph", "JSON cannot say the value", undefined, name);
        continue;
      }
      attributes[name] = value;
      this.#log.note("encoded", "graph", "kept where only this package reads it", undefined, name);
    }
    const { type, multi } = source;
    const { labels, kind } = survey;
    return {
      type,
      multi,
      kind,
      labels,
      attributes,
      node: this.#columnNotes(survey.nodeColumns),
      edge: this.#columnNotes(survey.edgeColumns),
    };
  }

  #columnNotes(columns: readonly GexfColumn[]): ColumnNotes {
    const notes: Record<string, { name?: string; type?: ColumnType }> = {};
    for (const column of columns) {
      const note = {
        ...(column.title === column.name ? {} : { name: column.name }),
        ...(readsBackAs[this.#type(column)] === column.type ? {} : { type: column.type }),
      };
      if (Object.keys(note).length > 0) notes[column.id] = note;
    }
    return notes;
  }

  #declare(of: "node" | "edge", columns: readonly GexfColumn[]): string {
    if (columns.length === 0) return "";
    let text = `<attributes class="${of}">\n`;
    for (const column of columns) {
      text += `<attribute id="${column.id}" title="${escapeXml(column.title)}" type="${this.#type(column)}"/>\n`;
      if (column.type === "json") {
        this.#log.note(
          "encoded",
          of,
          "objects became JSON text",
          undefined,
          column.name,
          column.count,
        );
      } else if (column.type === "mixed") {
        this.#log.note(
          "encoded",
          of,
          "values of several types became text",
          undefined,
          column.name,
          column.count,
        );
      } else if (isNumericList(column.type) && this.#profile !== "gephi") {
        this.#log.note(
          "encoded",
          of,
          "typed lists became lists of strings",
          undefined,
          column.name,
          column.count,
        );
      }
    }
    return `${text}</attributes>\n`;
  }

  #type({ type }: GexfColumn): string {
    switch (type) {
      case "json":
      case "mixed":
        return "string";
      case "strings":
        return "liststring";
      case "booleans":
      case "integers":
      case "longs":
      case "doubles":
        return this.#profile === "gephi" ? `list${type.slice(0, -1)}` : "liststring";
      default:
        return type;
    }
  }

  #node(node: SourceNode): string {
    const { id, attributes } = node;
    this.#element = id;
    const { lifted, nodeColumns } = this.#survey;
    const label = attributes["label"];
    const text = label === undefined || label === null ? id : (showValue(label) ?? id);
    const inner = this.#values(nodeColumns, attributes) + this.#look(attributes, lifted.node);
    return `<node id="${this.#id(id)}" label="${this.#text(text, "label")}"${this.#timeline.node(node)}${
      inner === "" ? "/>\n" : `>${inner}</node>\n`
    }`;
  }

  #look(attributes: AttributeBag, lifted: ReadonlySet<string>): string {
    let look = "";
    if (lifted.has("size")) look += this.#size(attributes["size"], "viz:size");
    if (lifted.has("x")) look += this.#position(attributes, lifted.has("z"));
    if (lifted.has("color")) look += this.#color(attributes["color"]);
    return look;
  }

  #size(size: unknown, element: string): string {
    if (typeof size === "bigint") size = Number(size);
    if (typeof size !== "number") return "";
    if (!Number.isFinite(size)) {
      this.#note("dropped", "not a finite number", "size");
      return "";
    }
    if (size < 0) this.#note("replaced", "a negative size became 0", "size");
    return `<${element} value="${Math.max(0, size)}"/>`;
  }

  #position({ x, y, z }: AttributeBag, hasDepth: boolean): string {
    if (!isFiniteNumber(x) || !isFiniteNumber(y)) {
      if (x != null || y != null)
        this.#note("dropped", "a position needs x and y, both finite", "x");
      return "";
    }
    const depth = hasDepth && isFiniteNumber(z) ? ` z="${z}"` : "";
    if (depth === "" && z != null && hasDepth) this.#note("dropped", "not a finite number", "z");
    return `<viz:position x="${showNumber(x)}" y="${showNumber(y)}"${depth}/>`;
  }

  #color(value: unknown): string {
    if (typeof value !== "string") return "";
    const known = this.#colors.get(value);
    if (known !== undefined) return known;
    const color = readColor(value);
    if (color === undefined) {
      this.#note("dropped", "not a CSS colour", "color");
      return "";
    }
    const written = writeColor(color);
    if (showColor(color) === value) this.#colors.set(value, written);
    else this.#note("encoded", "the colour became red, green, blue and alpha", "color");
    return written;
  }

  /** Edges in order, equal ones as one. */
  *#edges(): Generator<SourceEdge & { readonly merged?: number }, void, undefined> {
    const { groups, skipped } = this.#survey;
    let position = -1;
    if (groups === undefined || groups.groups.size === 0) {
      for (const edge of this.#source.edges()) {
        position += 1;
        if (!skipped.has(position)) yield edge;
      }
      return;
    }
    // A group is written where its last edge stands; until then only its bags are kept.
    const open = new Map<number, { edge: SourceEdge; bags: AttributeBag[] }>();
    for (const edge of this.#source.edges()) {
      position += 1;
      if (skipped.has(position)) continue;
      const first = groups.firstOf.get(position) ?? position;
      const count = groups.groups.get(first);
      if (count === undefined) {
        yield edge;
        continue;
      }
      const group = open.get(first) ?? { edge, bags: [] };
      open.set(first, group);
      group.bags.push(edge.attributes);
      if (group.bags.length < count) continue;
      open.delete(first);
      this.#log.note(
        "merged",
        "edge",
        "edges of one kind between the same nodes became one",
        group.edge.id,
        undefined,
        count - 1,
      );
      yield { ...group.edge, attributes: mergeAttributes(group.bags), merged: count };
    }
  }

  #edge(edge: SourceEdge & { readonly merged?: number }): string {
    const { id, source, target, directed, attributes } = edge;
    this.#element = id;
    const { lifted, edgeColumns } = this.#survey;
    const label = attributes["label"];
    const weight =
      lifted.edge.has("weight") || edge.merged !== undefined ? attributes["weight"] : undefined;
    let inner = this.#values(edgeColumns, attributes, edge.merged, weight);
    if (lifted.edge.has("size")) inner += this.#size(attributes["size"], "viz:thickness");
    if (lifted.edge.has("color")) inner += this.#color(attributes["color"]);
    return (
      `<edge id="${this.#text(id, "id")}" source="${this.#id(source)}" target="${this.#id(target)}" ` +
      `type="${directed ? "directed" : "undirected"}"` +
      (label === undefined || label === null
        ? ""
        : ` label="${this.#text(showValue(label) ?? "", "label")}"`) +
      this.#kind(edge) +
      this.#weight(weight) +
      this.#timeline.edge(edge) +
      (inner === "" ? "/>\n" : `>${inner}</edge>\n`)
    );
  }

  #kind({ source, target, directed, attributes }: SourceEdge): string {
    if (this.#profile === "1.2") return "";
    let kind = (this.#options.kind ?? edgeKind)(attributes);
    if (!directed && this.#survey.direction === "mixed") kind = `${kind ?? ""}${undirectedMark}`;
    if (this.#options.parallel !== "keep" || !this.#source.multi) {
      return kind === undefined || kind === "" ? "" : ` kind="${this.#text(kind, "kind")}"`;
    }
    const key = JSON.stringify([source, target, kind]);
    const number = (this.#kinds.get(key) ?? 0) + 1;
    this.#kinds.set(key, number);
    if (number > 1) this.#note("renamed", "a number keeps an edge of the same kind apart", "kind");
    const apart = number === 1 ? kind : `${kind ?? ""} #${number}`.trimStart();
    return apart === undefined || apart === "" ? "" : ` kind="${this.#text(apart, "kind")}"`;
  }

  #weight(weight: unknown): string {
    if (typeof weight === "bigint") weight = Number(weight);
    if (typeof weight !== "number") return "";
    if (weight > 0 && weight < Infinity) return ` weight="${weight}"`;
    this.#note("replaced", `Gephi takes only weights above 0: see "${originalWeight}"`, "weight");
    return weight === Infinity ? "" : ` weight="${smallestWeight}"`;
  }

  #values(
    columns: readonly GexfColumn[],
    attributes: AttributeBag,
    merged?: number,
    weight?: unknown,
  ): string {
    let values = "";
    for (const column of columns) {
      let value = attributes[column.name];
      if (column.name === mergedEdges) value = merged ?? value;
      else if (column.name === originalWeight && typeof weight === "number") {
        value = weight > 0 && weight < Infinity ? value : weight;
      }
      if (value === undefined) continue;
      const text = this.#value(value, column, attributes);
      if (text !== undefined) values += `<attvalue for="${column.id}" value="${text}"/>`;
    }
    return values === "" ? "" : `<attvalues>${values}</attvalues>`;
  }

  #value(value: unknown, { name, type }: GexfColumn, attributes: AttributeBag): string | undefined {
    switch (typeof value) {
      case "string":
        return this.#text(value, name);
      case "number":
      case "bigint":
        return showNumber(value);
      case "boolean":
        return value ? "true" : "false";
      case "object":
        break;
      default:
        // A method every object inherits is no attribute; one that somebody set is a loss.
        if (Object.hasOwn(attributes, name))
          this.#note("dropped", `a ${typeof value} is no value`, name);
        return undefined;
    }
    if (value === null || !Object.hasOwn(attributes, name)) {
      if (value === null) this.#note("dropped", "null", name);
      return undefined;
    }
    if (value instanceof Date) {
      this.#note("encoded", "a date became ISO 8601 text", name);
      return showDate(value);
    }
    const text = Array.isArray(value) ? this.#list(value, type) : showJson(value);
    if (text !== undefined && text.length > longestText) {
      // Half a list would read as another list, half an object not at all.
      this.#note("dropped", "longer than Gephi can read", name);
      return undefined;
    }
    if (text === undefined) {
      this.#note("dropped", "JSON cannot say the value", name);
      return undefined;
    }
    return this.#text(text, name);
  }

  #list(items: readonly unknown[], type: ColumnType): string | undefined {
    if (type === "json" || type === "mixed") return showJson(items);
    if (this.#profile === "gephi" && isNumericList(type))
      return `[${items.map(showValue).join(", ")}]`;
    return showList(items);
  }

  #id(id: string): string {
    return this.#text(this.#survey.ids.size === 0 ? id : (this.#survey.ids.get(id) ?? id), "id");
  }

  #text(text: string, attribute: string): string {
    this.#attribute = attribute;
    if (text.length > longestText) {
      this.#note("replaced", "a text longer than Gephi can read was cut", attribute);
      return escapeXml(
        `${text.slice(0, longestText).replace(/[\ud800-\udbff]$/, "")}…`,
        this.#onReplaced,
      );
    }
    return escapeXml(text, this.#onReplaced);
  }

  #note(
    kind: "renamed" | "replaced" | "dropped" | "encoded",
    what: string,
    attribute: string,
  ): void {
    this.#log.note(kind, this.#of, what, this.#element, attribute);
  }
}

/** What our reader makes of a GEXF type when no note says more. */
const readsBackAs: Readonly<Record<string, ColumnType>> = {
  boolean: "boolean",
  integer: "integer",
  long: "long",
  double: "double",
  string: "string",
  liststring: "strings",
  listboolean: "booleans",
  listinteger: "integers",
  listlong: "longs",
  listdouble: "doubles",
};

function isNumericList(type: ColumnType): boolean {
  return type === "booleans" || type === "integers" || type === "longs" || type === "doubles";
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function writeColor({ red, green, blue, alpha }: Color): string {
  return `<viz:color r="${red}" g="${green}" b="${blue}"${alpha < 1 ? ` a="${alpha}"` : ""}/>`;
}

function checkDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  throw new RangeError(`date must be like 2026-11-24, not ${JSON.stringify(date)}`);
}
