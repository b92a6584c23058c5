import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { readColor, showColor } from "../graph/read-color.ts";
import { showValue } from "../graph/show-value.ts";
import { LossLog, type LossReport } from "../losses.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { chunkLength, joinChunks, type TextChunks } from "../text/text-chunks.ts";
import { type DeliveryOptions, type TextSink, writeChunks } from "../text/write-chunks.ts";
import { type Disc, edgePath, tenth } from "./edge-path.ts";
import { LabelPlacer, type PlacedLabel, textWidth } from "./place-labels.ts";

export interface SvgOptions {
  /** Stands above the picture and is read out first; the graph's own `title` by default. */
  readonly title?: string;
  readonly background?: string;
  readonly textColor?: string;
  /** Height of letters, in pixels. */
  readonly fontSize?: number;
  /** How many nodes may show a label, most important first; those without room show none. */
  readonly labels?: number;
  /** Whether relations are written on their edges, where there is room; by default up to 600 edges. */
  readonly edgeLabels?: boolean;
  /** The node attribute whose values the colours stand for; `false` leaves the legend out. */
  readonly legend?: string | false;
  /**
   * Pixels per unit of `x` and `y`. By default 1 where the graph looks laid out in pixels, else what makes the
   * picture 1,000 pixels wide or high.
   */
  readonly scale?: number;
}

/** Writes a graph as an SVG picture into a stream, and closes it. */
export function writeSvg(
  graph: AnyGraph,
  sink: TextSink,
  options: SvgOptions & DeliveryOptions = {},
): Promise<LossReport> {
  return writeChunks(streamSvg(graph, options), sink, options);
}

/** A graph as one SVG picture: discs, arrows, labels that do not overlap, a legend, and words for a screen reader. */
export function toSvg(graph: AnyGraph, options: SvgOptions = {}): string {
  return joinChunks(streamSvg(graph, options)).text;
}

/** SVG piece by piece. Needs positions (`x`, `y`); `y` grows upward, as in Gephi and sigma. */
export function* streamSvg(graph: AnyGraph, options: SvgOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const { background = "#ffffff", textColor = "#1a1a1a", fontSize = 12 } = options;
  const scene = readScene(source, options, log);
  const legend = options.legend === false ? [] : readLegend(scene.nodes, options.legend ?? "type");
  const title = options.title ?? showValue(source.attributes["title"]);
  const frame = measure(scene, title, legend, fontSize);
  const escape = (text: string) => escapeXml(text);
  const relations = source.size === 1 ? "1 relation" : `${source.size} relations`;
  const things = source.order === 1 ? "1 entity" : `${source.order} entities`;

  let chunk =
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ` +
    `width="${frame.width}" height="${frame.height}" viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}" ` +
    `role="img" aria-labelledby="title desc" font-family="Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif" font-size="${fontSize}">\n` +
    `<title id="title">${escape(title ?? "Graph")}</title>\n` +
    `<desc id="desc">${escape(describe(scene, things, relations))}</desc>\n` +
    `<rect x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${frame.height}" fill="${escape(background)}"/>\n` +
    `<g fill="none" stroke="#b4bac4" stroke-opacity="0.75">\n`;
  const edgeLabels: string[] = [];
  const showEdgeLabels = options.edgeLabels ?? source.size <= 600;
  const edgeFontSize = fontSize * 0.75;
  const bends = countBends(source);
  for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
    const tail = scene.discs.get(from);
    const tip = scene.discs.get(to);
    if (tail === undefined || tip === undefined) {
      log.note("dropped", "edge", "an end is not a node of the graph", id);
      continue;
    }
    const width = edgeWidth(attributes);
    const { path, head, middle } = edgePath(tail, tip, bends(from, to), width, directed);
    const color = colorOf(attributes, "edge", id, log);
    const stroke = color === undefined ? "" : ` stroke="${color}"`;
    const kind = edgeKind(attributes);
    chunk +=
      `<g${stroke}><title>${escape(tell(tail.label, kind, tip.label, attributes))}</title>` +
      `<path d="${path}" stroke-width="${width}"${isAsserted(attributes) ? "" : ' stroke-dasharray="5 4"'}/>` +
      (head === ""
        ? ""
        : `<polygon points="${head}" stroke="none" fill="${color ?? "#b4bac4"}"/>`) +
      `</g>\n`;
    if (showEdgeLabels && kind !== undefined) {
      const text = shorten(kind, 28);
      const y = middle.y + edgeFontSize * 0.3;
      if (scene.placer.placeAt(middle.x, y, text, edgeFontSize)) {
        edgeLabels.push(`<text x="${tenth(middle.x)}" y="${tenth(y)}">${escape(text)}</text>\n`);
      } else {
        log.note("dropped", "edge", "no room for the label; it shows on hovering", id, "label");
      }
    }
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  chunk += `</g>\n<g fill="#5b6270" font-size="${tenth(edgeFontSize)}" text-anchor="middle" ${halo(background)}>\n${edgeLabels.join("")}</g>\n`;
  chunk += `<g stroke="${escape(background)}" fill="#8a8f98">\n`;
  for (const { disc, color } of scene.nodes) {
    chunk +=
      `<circle cx="${tenth(disc.x)}" cy="${tenth(disc.y)}" r="${tenth(disc.radius)}"` +
      `${color === undefined ? "" : ` fill="${color}"`}><title>${escape(disc.label)}</title></circle>\n`;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  chunk += `</g>\n<g fill="${escape(textColor)}" ${halo(background)}>\n`;
  for (const { text, place } of scene.labels) {
    const anchor = place.anchor === "start" ? "" : ` text-anchor="${place.anchor}"`;
    chunk += `<text x="${tenth(place.x)}" y="${tenth(place.y)}"${anchor}>${escape(text)}</text>\n`;
  }
  chunk += `</g>\n${showLegend(legend, frame, fontSize, textColor)}</svg>\n`;
  yield chunk;
  return log.report("svg", source.order, source.size);
}

interface LabelledDisc extends Disc {
  readonly label: string;
}

interface SceneNode {
  readonly disc: LabelledDisc;
  readonly color: string | undefined;
  readonly attributes: AttributeBag;
}

interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly discs: ReadonlyMap<string, LabelledDisc>;
  /** Most important first. */
  readonly ranked: readonly SceneNode[];
  readonly labels: readonly { readonly text: string; readonly place: PlacedLabel }[];
  /** Knows the room that discs and labels leave. */
  readonly placer: LabelPlacer;
}

const longestLabel = 48;

function readScene(
  source: GraphSource,
  { scale, labels = 200, fontSize = 12 }: SvgOptions,
  log: LossLog,
): Scene {
  const unit = scale ?? chooseScale(source);
  const discs = new Map<string, LabelledDisc>();
  const nodes: SceneNode[] = [];
  let index = 0;
  for (const { id, attributes } of source.nodes()) {
    const { x, y } = attributes;
    const isPlaced = isFiniteNumber(x) && isFiniteNumber(y);
    if (!isPlaced) log.note("replaced", "node", "no position: it stands on a circle", id, "x");
    const place = isPlaced ? { x: x * unit, y: -y * unit } : onCircle(index, source.order);
    const disc = {
      ...place,
      radius: radiusOf(attributes, id, log),
      label: showValue(attributes["label"]) ?? id,
    };
    discs.set(id, disc);
    nodes.push({ disc, attributes, color: colorOf(attributes, "node", id, log) });
    index += 1;
  }
  const ranked = [...nodes].sort((a, b) => rankOf(a) - rankOf(b));
  const wishes = ranked
    .slice(0, labels)
    .map(({ disc }) => ({ ...disc, text: shorten(disc.label, longestLabel) }));
  const placer = new LabelPlacer(discs.values());
  const shown: { text: string; place: PlacedLabel }[] = [];
  for (const wish of wishes) {
    const place = placer.place(wish, fontSize);
    if (place) shown.push({ text: wish.text, place });
    else
      log.note(
        "dropped",
        "node",
        "no room for the label; it shows on hovering",
        wish.label,
        "label",
      );
  }
  if (ranked.length > labels) {
    log.note(
      "dropped",
      "node",
      "only the most important labels are drawn",
      undefined,
      "label",
      ranked.length - labels,
    );
  }
  return { nodes, discs, ranked, labels: shown, placer };
}

/** 1 where discs are small against the picture, so that it was laid out in pixels. */
function chooseScale(source: GraphSource): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { attributes } of source.nodes()) {
    const { x, y } = attributes;
    if (!isFiniteNumber(x) || !isFiniteNumber(y)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const extent = Math.max(right - left, top - bottom);
  if (!(extent > 0) || !Number.isFinite(extent)) return 1;
  return extent >= 100 && extent <= 20_000 ? 1 : 1000 / extent;
}

function onCircle(index: number, order: number): { x: number; y: number } {
  const radius = 40 + 6 * order;
  const angle = (2 * Math.PI * index) / Math.max(1, order);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function radiusOf({ size }: AttributeBag, id: string, log: LossLog): number {
  if (size === undefined) return 5;
  if (isFiniteNumber(size) && size >= 0) return Math.min(size, 200);
  log.note("replaced", "node", "not a size: 5 stands in", id, "size");
  return 5;
}

/** `labelRank` where a style gave one, else salience, else size. */
function rankOf({ attributes, disc }: SceneNode): number {
  const { labelRank, salience } = attributes;
  if (isFiniteNumber(labelRank)) return labelRank;
  if (isFiniteNumber(salience)) return -salience;
  return -disc.radius;
}

function colorOf(
  { color }: AttributeBag,
  of: "node" | "edge",
  id: string,
  log: LossLog,
): string | undefined {
  if (color === undefined) return undefined;
  const read = readColor(color);
  if (read) return showColor(read);
  log.note("dropped", of, "not a CSS colour", id, "color");
  return undefined;
}

function edgeWidth({ size, weight }: AttributeBag): number {
  if (isFiniteNumber(size) && size > 0) return tenth(Math.min(size, 12)) || 0.1;
  if (isFiniteNumber(weight) && weight > 0)
    return tenth(Math.min(6, 0.8 + 0.4 * Math.sqrt(weight)));
  return 1.2;
}

function isAsserted({ polarity, factuality }: AttributeBag): boolean {
  return polarity !== "negative" && (factuality === undefined || factuality === "asserted");
}

/** Edges between the same two nodes fan out: 0, then a bend to one side and to the other, ever further. */
function countBends(source: GraphSource): (from: string, to: string) => number {
  const totals = new Map<string, number>();
  const keyOf = (from: string, to: string) => JSON.stringify(from < to ? [from, to] : [to, from]);
  for (const { source: from, target: to } of source.edges()) {
    const key = keyOf(from, to);
    totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  const drawn = new Map<string, number>();
  return (from, to) => {
    const key = keyOf(from, to);
    const total = totals.get(key) ?? 1;
    if (total === 1) return 0;
    const number = drawn.get(key) ?? 0;
    drawn.set(key, number + 1);
    const bend = (number - (total - 1) / 2) * Math.min(0.12, 0.6 / total);
    // Bends are to the left of an edge's own way: turn those that go back.
    return from < to ? bend : -bend;
  };
}

/** `Ada Lovelace — write to → Charles Babbage: “Ada wrote to Charles.”` */
function tell(from: string, kind: string | undefined, to: string, { quote }: AttributeBag): string {
  const said = typeof quote === "string" && quote !== "" ? `: “${shorten(quote, 300)}”` : "";
  return `${from} — ${kind ?? ""} → ${to}${said}`;
}

function describe({ ranked }: Scene, things: string, relations: string): string {
  const names = ranked.slice(0, 5).map(({ disc }) => disc.label);
  const most = names.length === 0 ? "" : ` The most prominent: ${names.join(", ")}.`;
  return `${things} and ${relations}.${most}`;
}

interface LegendEntry {
  /** What the colour stands for. */
  readonly value: string;
  readonly color: string;
}

/**
 * Colours with the values they stand for, most frequent first; nothing where a value has several. Values of one colour
 * share a line: two dots alike would promise a difference.
 */
function readLegend(nodes: readonly SceneNode[], attribute: string): LegendEntry[] {
  const entries = new Map<string, { color: string; count: number }>();
  for (const { attributes, color } of nodes) {
    const value = showValue(attributes[attribute]);
    if (value === undefined || color === undefined) continue;
    const entry = entries.get(value);
    if (entry === undefined) entries.set(value, { color, count: 1 });
    else if (entry.color !== color) return [];
    else entry.count += 1;
  }
  const byColor = new Map<string, { values: string[]; count: number }>();
  for (const [value, { color, count }] of [...entries].sort(([, a], [, b]) => b.count - a.count)) {
    const line = byColor.get(color) ?? { values: [], count: 0 };
    line.values.push(shorten(value, 30));
    line.count += count;
    byColor.set(color, line);
  }
  if (byColor.size < 2) return [];
  return [...byColor]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, 12)
    .map(([color, { values }]) => ({ value: shorten(values.join(", "), 60), color }));
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string | undefined;
}

const padding = 24;

function measure(
  { nodes, labels }: Scene,
  title: string | undefined,
  legend: readonly LegendEntry[],
  fontSize: number,
): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x0: number, y0: number, x1: number, y1: number) => {
    left = Math.min(left, x0);
    top = Math.min(top, y0);
    right = Math.max(right, x1);
    bottom = Math.max(bottom, y1);
  };
  for (const { disc } of nodes) {
    const { x, y, radius } = disc;
    include(x - radius, y - radius, x + radius, y + radius);
  }
  for (const { text, place } of labels) {
    const width = textWidth(text, fontSize);
    const start = place.anchor === "start" ? 0 : place.anchor === "end" ? width : width / 2;
    include(place.x - start, place.y - fontSize, place.x - start + width, place.y + fontSize * 0.3);
  }
  if (!Number.isFinite(left)) include(0, 0, 0, 0);
  const heading = title === undefined ? 0 : fontSize * 3;
  const footing = legend.length * fontSize * 1.6;
  const width = Math.max(
    right - left,
    240,
    title === undefined ? 0 : textWidth(title, fontSize * 1.5),
  );
  return {
    left: tenth(left - padding),
    top: tenth(top - padding - heading),
    width: Math.ceil(width + 2 * padding),
    height: Math.ceil(Math.max(bottom - top, 20) + heading + footing + 2.5 * padding),
    title,
  };
}

function showLegend(
  legend: readonly LegendEntry[],
  { left, top, height, title }: Frame,
  fontSize: number,
  textColor: string,
): string {
  let text = `<g fill="${escapeXml(textColor)}">\n`;
  if (title !== undefined) {
    text += `<text x="${tenth(left + padding)}" y="${tenth(top + padding + fontSize)}" font-size="${tenth(fontSize * 1.5)}" font-weight="600">${escapeXml(title)}</text>\n`;
  }
  const x = left + padding;
  legend.forEach(({ value, color }, index) => {
    const y =
      top + height - padding / 2 - (legend.length - 1 - index) * fontSize * 1.6 - fontSize * 0.4;
    text +=
      `<circle cx="${tenth(x + 5)}" cy="${tenth(y - fontSize * 0.35)}" r="5" fill="${color}"/>` +
      `<text x="${tenth(x + 16)}" y="${tenth(y)}">${escapeXml(value)}</text>\n`;
  });
  return `${text}</g>\n`;
}

/** Letters with a rim of the ground's colour, to be read over lines. */
function halo(background: string): string {
  return `stroke="${escapeXml(background)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
}

function shorten(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join("")}…`;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
