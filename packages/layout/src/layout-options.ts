import type {
  Arrangement,
  ArrangeSettings,
  Engine,
  Goal,
  Progress,
  Start,
} from "./engine/arrange.ts";
import { LayoutError } from "./layout-error.ts";
import type { ReadNetworkOptions } from "./read-network.ts";

export interface LayoutOptions {
  /**
   * What the picture should show best: an `overview` (ForceAtlas2), `clusters` (ForceAtlas2, then LinLog, from 700
   * nodes on; below that it is an overview), or the `distances` between nodes (stress).
   */
  readonly goal?: Goal;
  /** Another seed gives another picture of the same graph; the same seed gives the same picture, to the byte. */
  readonly seed?: number;
  /**
   * Who moves the nodes: `graphology` is graphology-layout-forceatlas2 with exact forces, `relata` our own engine, and
   * `auto` the first for at most 300 nodes a component and the second for more.
   */
  readonly engine?: Engine;
  /** `current` starts from the `x` and `y` that nodes have, to follow a graph that grew; `fresh` forgets them. */
  readonly start?: Start;
  /** Upper limit of force iterations; most graphs come to rest much sooner. */
  readonly iterations?: number;
  /** Edge attribute that says how strongly an edge pulls. */
  readonly weight?: string;
  /** 0: every edge pulls alike; 1: as its weight says; 0.5: as the root of its weight. */
  readonly weightInfluence?: 0 | 0.5 | 1;
  /** Node attribute with a node's community; where nodes have it, the result says how pure the picture is. */
  readonly community?: string;
  /** How many of the most important labels get room of their own, to the right of their node. */
  readonly labels?: number;
  /** Height of a label's letters, in units of the picture. */
  readonly fontSize?: number;
  /** Looked at between iterations; an aborted layout throws a LayoutError and leaves the graph as it was. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Iterations, whether the nodes came to rest, and how good the picture is. */
export type LayoutResult = Omit<Arrangement, "positions">;

const goals: readonly string[] = ["overview", "clusters", "distances"];
const engines: readonly string[] = ["auto", "graphology", "relata"];
const starts: readonly string[] = ["fresh", "current"];
const influences: readonly number[] = [0, 0.5, 1];

/** All options with their defaults, checked. */
export function settingsFrom({
  goal = "overview",
  seed = 1,
  engine = "auto",
  start = "fresh",
  iterations = 500,
  weight = "weight",
  weightInfluence = 0.5,
  community = "community",
  labels = 200,
  fontSize = 12,
}: LayoutOptions): Omit<ArrangeSettings, "communities"> & {
  readonly reading: ReadNetworkOptions;
} {
  oneOf("goal", goal, goals);
  oneOf("engine", engine, engines);
  oneOf("start", start, starts);
  oneOf("weightInfluence", weightInfluence, influences);
  wholeNumber("seed", seed, -Infinity);
  wholeNumber("iterations", iterations, 1);
  if (labels !== Infinity) wholeNumber("labels", labels, 0);
  if (!(fontSize > 0 && fontSize < Infinity)) {
    throw new LayoutError("bad-option", `fontSize must be a number above 0, not ${fontSize}`);
  }
  return {
    goal,
    seed,
    engine,
    start,
    iterations,
    reading: { weight, weightInfluence, community, labels, fontSize },
  };
}

function oneOf(name: string, value: string | number, allowed: readonly (string | number)[]): void {
  if (allowed.includes(value)) return;
  const words = allowed.map((word) => JSON.stringify(word)).join(", ");
  throw new LayoutError(
    "bad-option",
    `${name} must be one of ${words}, not ${JSON.stringify(value)}`,
  );
}

function wholeNumber(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  const bound = least === -Infinity ? "" : ` from ${least}`;
  throw new LayoutError("bad-option", `${name} must be a whole number${bound}, not ${value}`);
}
