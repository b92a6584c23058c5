import { isPresent } from "./columns.ts";
import type { EdgeTable } from "./edge-table.ts";
import type { AttributeBag } from "./graph-source.ts";

/** Which edges say the same: same ends, same kind, same direction. Edges are meant by their row in the table. */
export interface EdgeGroups {
  /** How many edges remain when each group is written once. */
  readonly size: number;
  /** How many groups have two edges or more. */
  readonly groups: number;
  /** For each row the one before it in its group, or -1. */
  readonly earlier: Int32Array;
  /** 1 for each row that another of its group follows. */
  readonly isFollowed: Uint8Array;
}

/**
 * Finds equal edges, in some 8 bytes an edge while it looks: a table open to both sides would need a string each.
 * Ends of undirected edges count in either order.
 */
export function groupEdges({ length, sources, targets, kinds }: EdgeTable): EdgeGroups | undefined {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, length) * 1.5)) - 1;
  /** The latest row of a group, by its hash; 1 more, so that 0 is free. */
  const slots = new Int32Array(mask + 1);
  let earlier: Int32Array | undefined;
  let isFollowed: Uint8Array | undefined;
  let size = 0;
  let groups = 0;
  for (let row = 0; row < length; row++) {
    const kind = kinds[row]!;
    const isTurned = (kind & 1) === 0 && sources[row]! > targets[row]!;
    const from = isTurned ? targets[row]! : sources[row]!;
    const to = isTurned ? sources[row]! : targets[row]!;
    let hash =
      Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35);
    hash ^= hash >>> 15;
    let slot = Math.imul(hash, 0x2c1b3c6d) & mask;
    for (;;) {
      const other = slots[slot]! - 1;
      if (other < 0) {
        size += 1;
        break;
      }
      const isSame =
        kinds[other] === kind &&
        ((sources[other] === from && targets[other] === to) ||
          ((kind & 1) === 0 && sources[other] === to && targets[other] === from));
      if (isSame) {
        earlier ??= new Int32Array(length).fill(-1);
        isFollowed ??= new Uint8Array(length);
        if (earlier[other]! < 0) groups += 1;
        earlier[row] = other;
        isFollowed[other] = 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = row + 1;
  }
  return earlier && isFollowed && { size, groups, earlier, isFollowed };
}

/**
 * One bag for equal edges: weights are added up, lists united, differing texts joined by ` | `, of differing
 * numbers the largest stays, and a yes is stronger than a no.
 */
export function mergeAttributes(bags: readonly AttributeBag[]): AttributeBag {
  const merged: Record<string, unknown> = Object.create(null);
  let weight = 0;
  for (const bag of bags) {
    weight += typeof bag["weight"] === "number" && bag["weight"] > 0 ? bag["weight"] : 1;
    for (const name in bag) {
      const value = bag[name];
      if (name === "weight" || !isPresent(value)) continue;
      merged[name] = name in merged ? mergeValues(merged[name], value) : value;
    }
  }
  merged["weight"] = weight;
  return merged;
}

function mergeValues(one: unknown, other: unknown): unknown {
  if (one === other) return one;
  if (Array.isArray(one) || Array.isArray(other)) {
    return [...new Set([one, other].flat())];
  }
  if (typeof one === "number" && typeof other === "number") return Math.max(one, other);
  if (typeof one === "boolean" && typeof other === "boolean") return one || other;
  if (typeof one === "string" && typeof other === "string") {
    return one.split(" | ").includes(other) ? one : `${one} | ${other}`;
  }
  return one;
}
