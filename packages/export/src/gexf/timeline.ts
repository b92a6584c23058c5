import { type AttributeBag, eachEdge, eachNode, type GraphSource } from "../graph/graph-source.ts";
import type { LossLog } from "../losses.ts";

export interface TimelineOptions {
  /**
   * `interval`: an element appears at its first date and stays, or goes at its `end`: the graph grows.
   * `timestamp`: an element shows on its own dates alone.
   * Gephi's timeline takes one or the other for a whole file.
   */
  readonly by?: "interval" | "timestamp";
  /** The attribute with a node's first date. */
  readonly nodeStart?: string;
  readonly nodeEnd?: string;
  /** The attribute with an edge's date; several dates may be joined by ` | `. */
  readonly edgeStart?: string;
  readonly edgeEnd?: string;
}

/** When the elements of a graph are there, in the words of GEXF. */
export interface Timeline {
  /** ` mode="dynamic" timeformat="date" …` for the graph element. */
  readonly graph: string;
  /** ` start="1843-07-02"` for a node; empty where it has no date. */
  node(id: string, attributes: AttributeBag): string;
  edge(id: string, attributes: AttributeBag): string;
}

/** A file without dates. */
export const noTimeline: Timeline = { graph: ' mode="static"', node: () => "", edge: () => "" };

/**
 * Reads dates such as `1843`, `1843-07`, `1843-07-02`, `1843-07-02T10:00:00Z`, or numbers.
 * A node is there whenever one of its edges is, or Gephi would hide the edge.
 */
export function readTimeline(
  source: GraphSource,
  {
    by = "interval",
    nodeStart = "firstDate",
    nodeEnd = "end",
    edgeStart = "time",
    edgeEnd = "end",
  }: TimelineOptions,
  version: "1.2" | "1.3",
  log: LossLog,
): Timeline {
  const times = new Map<string, Set<string>>();
  let isNumeric: boolean | undefined;
  let hasClock = false;
  const read = (
    of: "node" | "edge",
    id: string,
    attributes: AttributeBag,
    name: string,
    quiet: boolean,
  ): string[] => {
    const found: string[] = [];
    for (const value of listTimes(attributes[name])) {
      const time = normalise(value);
      const fits =
        time !== undefined &&
        (isNumeric ?? typeof value === "number") === (typeof value === "number");
      if (!fits) {
        if (!quiet) log.note("dropped", of, "no date that the timeline can take", id, name);
        continue;
      }
      isNumeric ??= typeof value === "number";
      hasClock ||= time.includes("T");
      found.push(time);
    }
    return found.sort(isNumeric ? (a, b) => Number(a) - Number(b) : byCodeUnit);
  };
  const add = (node: string, found: readonly string[]) => {
    const known = times.get(node) ?? new Set<string>();
    for (const time of found) known.add(time);
    if (known.size > 0) times.set(node, known);
  };
  eachNode(source, (id, attributes) => add(id, read("node", id, attributes, nodeStart, false)));
  eachEdge(source, (id, from, to, _directed, attributes) => {
    const found = read("edge", id, attributes, edgeStart, false);
    add(from, found);
    add(to, found);
  });
  if (times.size === 0) return noTimeline;

  const format = isNumeric ? "double" : hasClock ? "dateTime" : "date";
  // One format for the whole file: a day among moments begins at midnight.
  const show = (time: string) => (hasClock && !time.includes("T") ? `${time}T00:00:00Z` : time);
  const span = (found: readonly string[], end: readonly string[]) => {
    if (found.length === 0) return "";
    if (by === "timestamp") {
      return found.length === 1
        ? ` timestamp="${show(found[0]!)}"`
        : ` timestamps="&lt;[${found.map(show).join(", ")}]&gt;"`;
    }
    const last = end.at(-1);
    return ` start="${show(found[0]!)}"${last === undefined || last < found[0]! ? "" : ` end="${show(last)}"`}`;
  };
  const order = isNumeric ? (a: string, b: string) => Number(a) - Number(b) : byCodeUnit;
  return {
    graph:
      ` mode="dynamic" timeformat="${format}"` +
      (version === "1.3" ? ` timerepresentation="${by}"` : ""),
    node: (id, attributes) =>
      span([...(times.get(id) ?? [])].sort(order), read("node", id, attributes, nodeEnd, true)),
    edge: (id, attributes) =>
      span(
        [...new Set(read("edge", id, attributes, edgeStart, true))],
        read("edge", id, attributes, edgeEnd, true),
      ),
  };
}

function listTimes(value: unknown): (string | number)[] {
  if (typeof value === "number") return [value];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : listTimes(item)));
  if (typeof value !== "string" || value === "") return [];
  return value.split(" | ");
}

/** A number, or an ISO date made whole: `1843` → `1843-01-01`. */
function normalise(value: string | number): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  const parts =
    /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(
      value.trim(),
    );
  if (!parts) return undefined;
  const [, year, month = "01", day = "01", clock = ""] = parts;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  if (date.getUTCMonth() + 1 !== Number(month) || (month === "02" && day === "29" && !isLeap))
    return undefined;
  if (clock === "") return `${year}-${month}-${day}`;
  const whole = /^T\d\d:\d\d(?!:)/.test(clock) ? `${clock.slice(0, 6)}:00${clock.slice(6)}` : clock;
  const moment = new Date(
    `${year}-${month}-${day}${whole}${/[Z+]|-\d\d:\d\d$/.test(whole) ? "" : "Z"}`,
  );
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
