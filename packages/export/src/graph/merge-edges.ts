import { isPresent } from "./columns.ts";
import type { AttributeBag, SourceEdge } from "./graph-source.ts";

/** Which edges say the same: same ends, same kind, same direction. */
export interface EdgeGroups {
  /** How many edges remain when each group is written once. */
  readonly size: number;
  /** The position of a group's first edge → how many edges it has. Only groups of two or more. */
  readonly groups: ReadonlyMap<number, number>;
  /** For a position that is not its group's first: the first one's. */
  readonly firstOf: ReadonlyMap<number, number>;
}

/**
 * Finds equal edges in one walk and in some 20 bytes an edge: a table open to both sides would need a string each.
 * Ends of undirected edges count in either order.
 */
export class EdgeGrouper {
  readonly #nodes = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  #rows: Int32Array;
  #slots: Int32Array;
  #count = 0;
  #position = 0;
  #positions: Int32Array;
  readonly #groups = new Map<number, number>();
  readonly #firstOf = new Map<number, number>();

  constructor(expected: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected) * 1.5));
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#rows = new Int32Array(3 * Math.max(16, expected));
    this.#positions = new Int32Array(Math.max(16, expected));
  }

  add({ source, target, directed }: SourceEdge, kind: string): void {
    let from = indexIn(this.#nodes, source);
    let to = indexIn(this.#nodes, target);
    if (!directed && from > to) [from, to] = [to, from];
    const label = indexIn(this.#kinds, directed ? kind : `${kind}\u0000`);
    const position = this.#position++;
    const found = this.#find(from, to, label);
    const row = this.#slots[found]!;
    if (row < 0) {
      this.#insert(found, from, to, label, position);
      return;
    }
    const first = this.#positions[row]!;
    this.#groups.set(first, (this.#groups.get(first) ?? 1) + 1);
    this.#firstOf.set(position, first);
  }

  /** Counts an edge's position without looking at it. */
  skip(): void {
    this.#position += 1;
  }

  result(): EdgeGroups {
    return { size: this.#count, groups: this.#groups, firstOf: this.#firstOf };
  }

  #find(from: number, to: number, label: number): number {
    const mask = this.#slots.length - 1;
    let hash =
      Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(label, 0xc2b2ae35);
    hash ^= hash >>> 15;
    let slot = Math.imul(hash, 0x2c1b3c6d) & mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0) return slot;
      const at = 3 * row;
      if (this.#rows[at] === from && this.#rows[at + 1] === to && this.#rows[at + 2] === label)
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  #insert(slot: number, from: number, to: number, label: number, position: number): void {
    const row = this.#count++;
    if (3 * row >= this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
      const positions = new Int32Array(this.#positions.length * 2);
      positions.set(this.#positions);
      this.#positions = positions;
    }
    this.#rows[3 * row] = from;
    this.#rows[3 * row + 1] = to;
    this.#rows[3 * row + 2] = label;
    this.#positions[row] = position;
    this.#slots[slot] = row;
    if (this.#count * 4 > this.#slots.length * 3) this.#grow();
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let row = 0; row < this.#count; row++) {
      const at = 3 * row;
      this.#slots[this.#find(this.#rows[at]!, this.#rows[at + 1]!, this.#rows[at + 2]!)] = row;
    }
  }
}

function indexIn(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
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
