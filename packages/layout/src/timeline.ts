import type { AbstractGraph } from "graphology-types";
import { arrange } from "./engine/arrange.ts";
import { footprintsOf, type Footprints } from "./engine/footprint.ts";
import type { Network } from "./engine/network.ts";
import { LayoutError } from "./layout-error.ts";
import { readPicture, writePlaces, type PictureOptions } from "./picture.ts";

export interface TimelineOptions extends PictureOptions {
  /** Node attribute with an ISO date: `2025`, `2025-03`, `2025-03-18`, or a full time stamp. */
  readonly date?: string;
  /** From the first date to the last, in units of the picture; by default as wide as the labels need. */
  readonly width?: number;
}

/** A date and where it is on the x axis. */
export interface Tick {
  readonly date: string;
  readonly x: number;
}

/**
 * Puts every node at its date on the x axis and, up and down, on the nearest free line to its place among its
 * neighbours. A node without a date takes the mean of its dated neighbours; where there is none, it goes before the
 * first. Gives the dates of the axis, first to last.
 * @throws LayoutError naming a node whose date cannot be read.
 */
export function timeline(
  graph: AbstractGraph,
  { date = "firstDate", width, ...options }: TimelineOptions = {},
): readonly Tick[] {
  const { network, nodes, importantFirst } = readPicture(graph, options);
  const dates = nodes.map((node) => readDate(node, graph.getNodeAttribute(node, date)));
  const days = Float64Array.from(dates, (value) => value?.day ?? NaN);
  const footprints = footprintsOf(network, 2);
  const known = [...days].filter((day) => !Number.isNaN(day));
  const first = Math.min(...known);
  const span = Math.max(...known) - first;
  let roomX = 0;
  for (let i = 0; i < nodes.length; i++) roomX += footprints.left[i]! + footprints.right[i]!;
  // Wide enough for about two times as many columns as lines.
  const wide = width ?? Math.max(800, Math.sqrt(2 * roomX * network.labelHeight * 2));
  const scale = span > 0 ? wide / span : 0;
  spreadDates(network, days);
  const x = Float64Array.from(days, (day) =>
    Number.isNaN(day) ? -120 : known.length === 0 ? 0 : (day - first) * scale,
  );
  const { positions } = arrange(network, {
    goal: "overview",
    engine: "relata",
    start: "fresh",
    seed: 1,
    iterations: 500,
    bare: true,
  });
  const y = chooseLines(x, positions.y, footprints, importantFirst);
  writePlaces(graph, nodes, { x, y });
  const ticks = new Map<string, number>();
  dates.forEach((value, i) => {
    if (value !== undefined) ticks.set(value.text, Math.round(x[i]! * 100) / 100 + 0);
  });
  return [...ticks]
    .map(([text, at]) => ({ date: text, x: at }))
    .sort((a, b) => a.x - b.x || (a.date < b.date ? -1 : 1));
}

const isoDate = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;

/** Days since 1970-01-01 in the Gregorian calendar; a year or month alone counts from its first day. */
function readDate(node: string, value: unknown): { day: number; text: string } | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const parts = typeof value === "string" ? isoDate.exec(value) : null;
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2] ?? 1), Number(parts?.[3] ?? 1)];
  if (parts === null || month < 1 || month > 12 || day < 1 || day > 31) {
    throw new LayoutError(
      "bad-date",
      `the date of node "${node}" must be an ISO date such as 2025-03-18, not ${JSON.stringify(value)}`,
      { node },
    );
  }
  // Years from March on, so that the leap day comes last (Hinnant, “chrono-compatible low-level date algorithms”).
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const yearOfEra = from - 400 * era;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return { day: 146097 * era + dayOfEra - 719468, text: parts[0].slice(0, 10) };
}

/** Gives undated nodes the mean of their dated neighbours, wave after wave. */
function spreadDates({ order, offsets, targets }: Network, days: Float64Array): void {
  for (;;) {
    const found: [node: number, day: number][] = [];
    for (let i = 0; i < order; i++) {
      if (!Number.isNaN(days[i]!)) continue;
      let sum = 0;
      let count = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const day = days[targets[k]!]!;
        if (Number.isNaN(day)) continue;
        sum += day;
        count++;
      }
      if (count > 0) found.push([i, sum / count]);
    }
    if (found.length === 0) return;
    for (const [node, day] of found) days[node] = day;
  }
}

/** The y of the free line nearest to where each node wants to be; the important ones choose first. */
function chooseLines(
  x: Float64Array,
  wishes: Float64Array,
  { left, right, half }: Footprints,
  importantFirst: readonly number[],
): Float64Array {
  let height = 1;
  let spread = 0;
  let room = 0;
  let [minX, maxX] = [Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    height = Math.max(height, 2 * half[i]!);
    spread = Math.max(spread, Math.abs(wishes[i]!));
    room += left[i]! + right[i]!;
    minX = Math.min(minX, x[i]! - left[i]!);
    maxX = Math.max(maxX, x[i]! + right[i]!);
  }
  const lines = Math.ceil((1.6 * room) / Math.max(1, maxX - minX));
  const taken = new Map<number, [from: number, to: number][]>();
  const y = new Float64Array(x.length);
  for (const i of importantFirst) {
    const from = x[i]! - left[i]!;
    const to = x[i]! + right[i]!;
    const wish = spread > 0 ? Math.round(((wishes[i]! / spread) * lines) / 2) : 0;
    for (let away = 0; ; away++) {
      const line = wish + (away % 2 === 0 ? away / 2 : -(away + 1) / 2);
      const spans = taken.get(line) ?? [];
      if (spans.some(([start, end]) => start < to && from < end)) continue;
      spans.push([from, to]);
      taken.set(line, spans);
      y[i] = line * height;
      break;
    }
  }
  return y;
}
