import type { ColumnType } from "../graph/columns.ts";
import type { AttributeBag, GraphSource } from "../graph/graph-source.ts";
import { mergeAttributes } from "../graph/merge-edges.ts";
import { RowReader } from "../graph/row-reader.ts";
import { type Color, readColor, showColor } from "../graph/read-color.ts";
import { showDate, showJson, showList, showValue } from "../graph/show-value.ts";
import type { LossLog } from "../losses.ts";
import { escapeXml, listItemEscapes, xmlEscapes } from "../text/escape-xml.ts";
import { byteChunkLength } from "../text/text-chunks.ts";
import { ByteTable } from "../text/byte-table.ts";
import { encode, lengthOf, Utf8Writer } from "../text/utf8-writer.ts";
import {
  type ColumnNotes,
  mergedEdges,
  originalWeight,
  showNotes,
  undirectedMark,
} from "./notes.ts";
import type { GexfOptions, GexfProfile } from "./stream-gexf.ts";
import type { GexfColumn, Survey } from "./survey-graph.ts";
import type { Timeline } from "./timeline.ts";

/** The smallest weight that Gephi takes for an edge rather than for none. */
const smallestWeight = "0.000001";

/** Gephi's XML reader refuses the whole file for one attribute of more than 524,288 characters. */
const longestText = 500_000;

/** What stands between values, ready to be put. */
const words = {
  nodeId: encode('<node id="'),
  label: encode('" label="'),
  edgeId: encode('<edge id="'),
  source: encode('" source="'),
  target: encode('" target="'),
  directed: encode('" type="directed'),
  undirected: encode('" type="undirected'),
  weight: encode('" weight="'),
  quote: encode('"'),
  open: encode(">"),
  empty: encode("/>\n"),
  endNode: encode("</node>\n"),
  endEdge: encode("</edge>\n"),
  endValues: encode('"/></attvalues>'),
  endValue: encode('"/>'),
  true: encode("true"),
  false: encode("false"),
  size: encode('<viz:size value="'),
  thickness: encode('<viz:thickness value="'),
  x: encode('<viz:position x="'),
  y: encode('" y="'),
  z: encode('" z="'),
  firstItem: encode("[&quot;"),
  nextItem: encode("&quot;, &quot;"),
  lastItem: encode("&quot;]"),
  noItem: encode("[]"),
};

/** A column with what stands before its values: where it is an element's first, and after another one. */
interface WrittenColumn extends GexfColumn {
  readonly first: Uint8Array;
  readonly next: Uint8Array;
}

/** Writes a surveyed graph. */
export class GexfWriter {
  readonly #source: GraphSource;
  readonly #survey: Survey;
  readonly #timeline: Timeline;
  readonly #options: GexfOptions;
  readonly #profile: GexfProfile;
  readonly #log: LossLog;
  readonly #out = new Utf8Writer();
  readonly #colors = new Map<string, Uint8Array>();
  readonly #nodeColumns: readonly WrittenColumn[];
  readonly #edgeColumns: readonly WrittenColumn[];
  readonly #nodeRow: RowReader;
  readonly #edgeRow: RowReader;
  /** The nodes' ids as they were written, for the edges. */
  readonly #ids = new ByteTable();
  /** ` kind="speak with` by the number of the kind; nothing where it is written anew each time. */
  readonly #kinds: (Uint8Array | undefined)[] = [];
  readonly #kindCounts = new Map<string, number>();
  /** What is being written, for the loss report. */
  #of: "graph" | "node" | "edge" = "graph";
  #element: string | undefined;

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
    this.#nodeColumns = openColumns(survey.nodePlan.columns);
    this.#edgeColumns = openColumns(survey.edgePlan.columns);
    this.#nodeRow = new RowReader(survey.nodePlan.names);
    this.#edgeRow = new RowReader(survey.edgePlan.names);
  }

  *write(): Generator<Uint8Array, void, undefined> {
    const { ids, edges, groups } = this.#survey;
    const out = this.#out;
    out.put(encode(`${this.#head()}<nodes count="${ids.length}">\n`));
    this.#of = "node";
    for (let number = 0; number < ids.length;) {
      number = this.#nodes(number);
      if (out.length >= byteChunkLength) yield out.take();
    }
    out.put(encode(`</nodes>\n<edges count="${groups?.size ?? edges.length}">\n`));
    this.#of = "edge";
    for (let row = 0; row < edges.length;) {
      row = this.#edges(row);
      if (out.length >= byteChunkLength) yield out.take();
    }
    out.put(encode("</edges>\n</graph>\n</gexf>\n"));
    yield out.take();
  }

  /** Writes nodes from this one on until a piece is full, and says which is next. */
  #nodes(from: number): number {
    const { ids, legalIds, bags } = this.#survey;
    let number = from;
    while (number < ids.length && this.#out.length < byteChunkLength) {
      this.#node(ids[number]!, legalIds[number]!, bags[number]!);
      number += 1;
    }
    return number;
  }

  /** The same for edges. */
  #edges(from: number): number {
    const { edges, groups } = this.#survey;
    const { weight } = this.#survey.edgePlan.slots;
    let row = from;
    for (; row < edges.length && this.#out.length < byteChunkLength; row++) {
      // A group is written where its last edge stands.
      if (groups !== undefined && groups.isFollowed[row] === 1) continue;
      if (groups !== undefined && groups.earlier[row]! >= 0) this.#group(row);
      else {
        const attributes = edges.bags[row]!;
        this.#edgeRow.read(attributes);
        this.#edge(row, attributes, this.#edgeRow.values[weight]);
      }
    }
    return row;
  }

  #head(): string {
    const { creator = "Relata", keywords, date } = this.#options;
    const title = this.#source.attributes["title"];
    const description =
      this.#options.description ?? (typeof title === "string" ? title : undefined);
    const version = this.#profile === "1.2" ? "1.2" : "1.3";
    const namespace = version === "1.2" ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
    const element = (name: string, text: string | undefined) =>
      text === undefined ? "" : `<${name}>${this.#escape(text, name)}</${name}>\n`;
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n${showNotes(this.#notes())}\n` +
      `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n` +
      `<meta${date === undefined ? "" : ` lastmodifieddate="${checkDate(date)}"`}>\n` +
      element("creator", creator) +
      element("keywords", keywords) +
      element("description", description) +
      `</meta>\n<graph${this.#graphType()}${this.#timeline.graph}>\n` +
      this.#declare("node", this.#survey.nodePlan.columns) +
      this.#declare("edge", this.#survey.edgePlan.columns)
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
      node: this.#columnNotes(survey.nodePlan.columns),
      edge: this.#columnNotes(survey.edgePlan.columns),
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

  #node(id: string, legalId: string, attributes: AttributeBag): void {
    const out = this.#out;
    const { slots } = this.#survey.nodePlan;
    const { values } = this.#nodeRow;
    this.#nodeRow.read(attributes);
    this.#element = id;
    out.put(words.nodeId);
    const start = out.length;
    this.#text(legalId, "id");
    this.#ids.keep(out.since(start));
    out.put(words.label);
    const label = values[slots.label];
    this.#text(typeof label === "string" ? label : (showLabel(label) ?? id), "label");
    out.put(words.quote);
    out.ascii(this.#timeline.node(id, attributes));
    const end = out.length;
    out.put(words.open);
    const begin = out.length;
    this.#values(this.#nodeColumns, values);
    this.#size(values[slots.size], words.size);
    this.#position(values[slots.x], values[slots.y], values[slots.z]);
    this.#color(values[slots.color]);
    if (out.length > begin) out.put(words.endNode);
    else {
      out.cut(end);
      out.put(words.empty);
    }
  }

  #size(size: unknown, opening: Uint8Array): void {
    if (typeof size === "bigint") size = Number(size);
    if (typeof size !== "number") return;
    if (!Number.isFinite(size)) {
      this.#note("dropped", "not a finite number", "size");
      return;
    }
    if (size < 0) this.#note("replaced", "a negative size became 0", "size");
    this.#out.put(opening);
    this.#out.number(Math.max(0, size));
    this.#out.put(words.endValue);
  }

  #position(x: unknown, y: unknown, z: unknown): void {
    if (!isFiniteNumber(x) || !isFiniteNumber(y)) {
      if (x != null || y != null)
        this.#note("dropped", "a position needs x and y, both finite", "x");
      return;
    }
    const out = this.#out;
    out.put(words.x);
    out.number(x);
    out.put(words.y);
    out.number(y);
    if (isFiniteNumber(z)) {
      out.put(words.z);
      out.number(z);
    } else if (z != null) this.#note("dropped", "not a finite number", "z");
    out.put(words.endValue);
  }

  #color(value: unknown): void {
    if (typeof value !== "string") return;
    const known = this.#colors.get(value);
    if (known !== undefined) {
      this.#out.put(known);
      return;
    }
    const color = readColor(value);
    if (color === undefined) {
      this.#note("dropped", "not a CSS colour", "color");
      return;
    }
    const written = encode(writeColor(color));
    if (showColor(color) === value) this.#colors.set(value, written);
    else this.#note("encoded", "the colour became red, green, blue and alpha", "color");
    this.#out.put(written);
  }

  /** Equal edges as one. */
  #group(last: number): void {
    const { edges, groups } = this.#survey;
    const rows: number[] = [];
    for (let row = last; row >= 0; row = groups!.earlier[row]!) rows.unshift(row);
    const first = rows[0]!;
    const count = rows.length;
    this.#log.note(
      "merged",
      "edge",
      "edges of one kind between the same nodes became one",
      edges.ids[first],
      undefined,
      count - 1,
    );
    const merged = mergeAttributes(rows.map((row) => edges.bags[row]!));
    this.#edgeRow.read(merged);
    this.#edgeRow.values[this.#survey.edgePlan.slots[mergedEdges]] = count;
    this.#edge(first, merged, merged["weight"]);
  }

  /** An edge whose attributes have just been read. */
  #edge(row: number, attributes: AttributeBag, weight: unknown): void {
    const out = this.#out;
    const { edges } = this.#survey;
    const { slots } = this.#survey.edgePlan;
    const { values } = this.#edgeRow;
    const id = edges.ids[row]!;
    this.#element = id;
    out.put(words.edgeId);
    this.#text(id, "id");
    out.put(words.source);
    this.#ids.put(out, edges.sources[row]!);
    out.put(words.target);
    this.#ids.put(out, edges.targets[row]!);
    out.put((edges.kinds[row]! & 1) === 1 ? words.directed : words.undirected);
    const label = values[slots.label];
    if (label !== undefined && label !== null) {
      out.put(words.label);
      this.#text(typeof label === "string" ? label : (showLabel(label) ?? ""), "label");
    }
    if (this.#profile !== "1.2") this.#kind(row);
    this.#weight(weight);
    out.put(words.quote);
    out.ascii(this.#timeline.edge(id, attributes));
    const end = out.length;
    out.put(words.open);
    const begin = out.length;
    this.#values(this.#edgeColumns, values);
    this.#size(values[slots.size], words.thickness);
    this.#color(values[slots.color]);
    if (out.length > begin) out.put(words.endEdge);
    else {
      out.cut(end);
      out.put(words.empty);
    }
  }

  #kind(row: number): void {
    const number = this.#survey.edges.kinds[row]!;
    const known = this.#kinds[number];
    if (known !== undefined) {
      this.#out.put(known);
      return;
    }
    const kind = this.#kindOf(row);
    if (kind === "") return;
    const start = this.#out.length;
    this.#out.ascii('" kind="');
    const isWhole = this.#text(kind, "kind");
    if (isWhole && !this.#isNumbered) this.#kinds[number] = this.#out.since(start).slice();
  }

  #kindOf(row: number): string {
    const { edges, direction } = this.#survey;
    const { kinds, kindNames, sources, targets } = edges;
    const isDirected = (kinds[row]! & 1) === 1;
    const name = kindNames[kinds[row]! >> 1]!;
    const kind = !isDirected && direction === "mixed" ? `${name}${undirectedMark}` : name;
    if (!this.#isNumbered) return kind;
    const ends = [sources[row]!, targets[row]!];
    if (!isDirected) ends.sort((a, b) => a - b);
    const key = `${ends.join(" ")} ${kind}`;
    const number = (this.#kindCounts.get(key) ?? 0) + 1;
    this.#kindCounts.set(key, number);
    if (number === 1) return kind;
    this.#note("renamed", "a number keeps an edge of the same kind apart", "kind");
    return `${kind} #${number}`.trimStart();
  }

  /** Whether edges of one kind are told apart by numbers. */
  get #isNumbered(): boolean {
    return this.#options.parallel === "keep" && this.#source.multi;
  }

  #weight(weight: unknown): void {
    if (typeof weight === "bigint") weight = Number(weight);
    if (typeof weight !== "number") return;
    const isTaken = weight > 0 && weight < Infinity;
    if (!isTaken) {
      this.#note("replaced", `Gephi takes only weights above 0: see "${originalWeight}"`, "weight");
      const { names, slots } = this.#survey.edgePlan;
      if (slots[originalWeight] < names.length)
        this.#edgeRow.values[slots[originalWeight]] = weight;
      if (weight === Infinity) return;
    }
    const out = this.#out;
    out.put(words.weight);
    if (isTaken) out.number(weight);
    else out.ascii(smallestWeight);
  }

  #values(columns: readonly WrittenColumn[], values: readonly unknown[]): void {
    let isFirst = true;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const value = values[column.slot];
      if (value === undefined) continue;
      if (this.#value(value, column, isFirst ? column.first : column.next)) isFirst = false;
    }
    if (!isFirst) this.#out.put(words.endValues);
  }

  /** Writes a value, unless there is no word for it. */
  #value(value: unknown, column: WrittenColumn, opening: Uint8Array): boolean {
    const out = this.#out;
    if (typeof value === "string") {
      out.put(opening);
      this.#text(value, column.name);
      return true;
    }
    if (typeof value === "number") {
      out.put(opening);
      out.number(value);
      return true;
    }
    if (typeof value === "boolean") {
      out.put(opening);
      out.put(value ? words.true : words.false);
      return true;
    }
    if (typeof value === "bigint") {
      out.put(opening);
      out.ascii(String(value));
      return true;
    }
    if (Array.isArray(value) && this.#isQuoted(column.type) && isShortList(value)) {
      out.put(opening);
      this.#quoted(value, column.name);
      return true;
    }
    const text = this.#show(value, column);
    if (text === undefined) return false;
    out.put(opening);
    this.#text(text, column.name);
    return true;
  }

  /** Writes what `showList` gives, without the text in between. */
  #quoted(items: readonly unknown[], attribute: string): void {
    const out = this.#out;
    for (let index = 0; index < items.length; index++) {
      out.put(index === 0 ? words.firstItem : words.nextItem);
      const text = showValue(items[index]) ?? "";
      if (out.text(text, listItemEscapes)) this.#noteReplaced(attribute);
    }
    out.put(items.length === 0 ? words.noItem : words.lastItem);
  }

  /** Whether a list of this type is written as strings in quotes. */
  #isQuoted(type: ColumnType): boolean {
    return type === "strings" || (isNumericList(type) && this.#profile !== "gephi");
  }

  /** What is no scalar as text, or nothing. */
  #show(value: unknown, { name, type }: GexfColumn): string | undefined {
    if (typeof value !== "object" || value === null) {
      this.#note("dropped", value === null ? "null" : `a ${typeof value} is no value`, name);
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
    if (text === undefined) this.#note("dropped", "JSON cannot say the value", name);
    return text;
  }

  #list(items: readonly unknown[], type: ColumnType): string | undefined {
    if (type === "json" || type === "mixed") return showJson(items);
    return this.#isQuoted(type) ? showList(items) : `[${items.map(showValue).join(", ")}]`;
  }

  /** Writes text, and says whether it stands there as it was. */
  #text(text: string, attribute: string): boolean {
    if (lengthOf(text) <= longestText) {
      if (!this.#out.text(text, xmlEscapes)) return true;
    } else if (!this.#out.text(this.#short(text, attribute), xmlEscapes)) return false;
    this.#noteReplaced(attribute);
    return false;
  }

  #escape(text: string, attribute: string): string {
    return escapeXml(this.#short(text, attribute), () => this.#noteReplaced(attribute));
  }

  #short(text: string, attribute: string): string {
    if (text.length <= longestText) return text;
    this.#note("replaced", "a text longer than Gephi can read was cut", attribute);
    return `${text.slice(0, longestText).replace(/[\ud800-\udbff]$/, "")}…`;
  }

  #noteReplaced(attribute: string): void {
    this.#note("replaced", "characters that XML cannot say became U+FFFD", attribute);
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

function showLabel(label: unknown): string | undefined {
  return label === null ? undefined : showValue(label);
}

/** Whether a list is sure to be shorter than Gephi's limit, however it is escaped. */
function isShortList(items: readonly unknown[]): boolean {
  let length = 0;
  for (const item of items) length += 4 + (typeof item === "string" ? 2 * lengthOf(item) : 400);
  return length < longestText;
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

function openColumns(columns: readonly GexfColumn[]): WrittenColumn[] {
  return columns.map((column) => ({
    ...column,
    first: encode(`<attvalues><attvalue for="${column.id}" value="`),
    next: encode(`"/><attvalue for="${column.id}" value="`),
  }));
}
