import type { AbstractGraph } from "graphology-types";
import { footprintsOf } from "./engine/footprint.ts";
import { boundsOf } from "./engine/pack-components.ts";
import type { Positions } from "./engine/pivot-mds.ts";
import { removeOverlaps } from "./engine/remove-overlaps.ts";
import { unitVector } from "./engine/unit-vector.ts";
import { readPicture, writePlaces, type PictureOptions } from "./picture.ts";

export interface CirclePackOptions extends PictureOptions {
  /** Node attribute that says which nodes belong together, for instance `type`. */
  readonly by?: string;
}

/** A group of nodes and the circle it fills. */
export interface PackedCircle {
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly nodes: number;
}

/** A turn of this share places seeds in a sunflower: no two lie behind each other. */
const goldenTurn = 0.3819660112501051;

/**
 * Puts the nodes of each group into a circle of their own, the most important ones in its middle, and the largest group
 * in the middle of the picture. Edges have no say. Nodes without a group share one.
 * @throws LayoutError naming the node, edge or option that is wrong.
 */
export function circlePack(
  graph: AbstractGraph,
  { by = "community", ...options }: CirclePackOptions = {},
): readonly PackedCircle[] {
  const picture = readPicture(graph, options);
  const groups = new Map<string, number[]>();
  for (const i of picture.importantFirst) {
    const value: unknown = graph.getNodeAttribute(picture.nodes[i]!, by);
    const name = value === undefined || value === null ? "" : String(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [i]);
    else group.push(i);
  }
  const footprints = footprintsOf(picture.network, 2);
  const circles = [...groups].map(([value, members]) => {
    const pick = (values: Float64Array): Float64Array =>
      Float64Array.from(members, (i) => values[i]!);
    const rooms = {
      left: pick(footprints.left),
      right: pick(footprints.right),
      half: pick(footprints.half),
      round: Uint8Array.from(members, (i) => footprints.round[i]!),
    };
    const areas = members.map((_, m) => (rooms.left[m]! + rooms.right[m]!) * 2 * rooms.half[m]!);
    const places = sunflower(areas, 0.6);
    removeOverlaps(places, rooms, { fixed: new Uint8Array(members.length), mayGrow: false });
    return { value, members, places, radius: enclose(places, rooms) };
  });
  circles.sort((a, b) => b.radius - a.radius || (a.value < b.value ? -1 : 1));
  const radii = Float64Array.from(circles, ({ radius }) => radius + 12);
  const centres = sunflower(
    [...radii].map((radius) => 4 * radius * radius),
    1.5,
  );
  removeOverlaps(
    centres,
    { left: radii, right: radii, half: radii, round: new Uint8Array(radii.length).fill(1) },
    { fixed: new Uint8Array(radii.length), mayGrow: false },
  );
  const x = new Float64Array(picture.nodes.length);
  const y = new Float64Array(picture.nodes.length);
  circles.forEach(({ members, places }, c) => {
    members.forEach((i, m) => {
      x[i] = centres.x[c]! + places.x[m]!;
      y[i] = centres.y[c]! + places.y[m]!;
    });
  });
  writePlaces(graph, picture.nodes, { x, y });
  const round = (value: number): number => Math.round(value * 100) / 100 + 0;
  return circles.map(({ value, members, radius }, c) => ({
    value,
    x: round(centres.x[c]!),
    y: round(centres.y[c]!),
    radius: round(radius),
    nodes: members.length,
  }));
}

/** Places from the middle outwards, so dense that the areas would fill a `share` of the disc. */
function sunflower(areas: readonly number[], share: number): Positions {
  const x = new Float64Array(areas.length);
  const y = new Float64Array(areas.length);
  let sum = 0;
  areas.forEach((area, k) => {
    const radius = k === 0 ? 0 : Math.sqrt((sum + area / 2) / share / Math.PI);
    const direction = unitVector(k * goldenTurn);
    x[k] = radius * direction.x;
    y[k] = radius * direction.y;
    sum += area;
  });
  return { x, y };
}

/** Centres the places on the box around them and gives the radius that holds all rooms. */
function enclose(
  { x, y }: Positions,
  { left, right, half }: { left: Float64Array; right: Float64Array; half: Float64Array },
): number {
  const { minX, maxX, minY, maxY } = boundsOf({ x, y }, { left, right, half });
  let radius = 0;
  for (let i = 0; i < x.length; i++) {
    x[i]! -= (minX + maxX) / 2;
    y[i]! -= (minY + maxY) / 2;
    const reachX = Math.max(Math.abs(x[i]! - left[i]!), Math.abs(x[i]! + right[i]!));
    const reachY = Math.abs(y[i]!) + half[i]!;
    radius = Math.max(radius, Math.sqrt(reachX * reachX + reachY * reachY));
  }
  return radius;
}
