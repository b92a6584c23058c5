import type { AttributeBag } from "./graph-source.ts";

/** What all values of one attribute have in common. */
export type ColumnType =
  | "boolean"
  /** Whole, within 32 bits. */
  | "integer"
  /** Whole, within 64 bits. */
  | "long"
  | "double"
  | "string"
  | "booleans"
  | "integers"
  | "longs"
  | "doubles"
  | "strings"
  /** Objects, and lists of objects or of mixed values. */
  | "json"
  /** Values that differ in type from element to element. */
  | "mixed";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** How many elements have a value. */
  readonly count: number;
}

const isBoolean = 1;
const isInteger = 2;
const isLong = 4;
const isDouble = 8;
const isText = 16;
const isObject = 32;
const isEmptyList = 64;
const isListOf = 7;

/** Learns the columns of a table from its rows, in the order in which their names first appear. */
export class ColumnReader {
  readonly #names: string[] = [];
  readonly #kinds: number[] = [];
  readonly #counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  read(attributes: AttributeBag): void {
    // Rows mostly have the same names in the same order: the next column is the likeliest.
    let number = 0;
    for (const name in attributes) {
      const kinds = kindsOf(attributes[name]);
      if (kinds === 0) continue;
      if (this.#names[number] !== name) number = this.#numberOf(name);
      this.#kinds[number]! |= kinds;
      this.#counts[number]! += 1;
      number += 1;
    }
  }

  columns(): Column[] {
    return this.#names.map((name, number) => ({
      name,
      type: typeOf(this.#kinds[number]!),
      count: this.#counts[number]!,
    }));
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#kinds.push(0);
    this.#counts.push(0);
    this.#numbers.set(name, number);
    return number;
  }
}

/** Whether a value is there to be written: not null, undefined, a function or a symbol. */
export function isPresent(value: unknown): boolean {
  return kindsOf(value) !== 0;
}

/** One test after the other: a `switch` would make the name of the type first, by a call into the engine. */
function kindsOf(value: unknown): number {
  if (typeof value === "string") return isText;
  if (typeof value === "number") return kindOfNumber(value);
  if (typeof value === "boolean") return isBoolean;
  if (typeof value === "object") {
    if (value === null) return 0;
    if (Array.isArray(value)) return kindOfList(value);
    return value instanceof Date ? isText : isObject;
  }
  return typeof value === "bigint" ? kindOfBigInt(value) : 0;
}

function kindOfBigInt(value: bigint): number {
  if (value >= -(2n ** 31n) && value < 2n ** 31n) return isInteger;
  return value >= -(2n ** 63n) && value < 2n ** 63n ? isLong : isText;
}

function kindOfNumber(value: number): number {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return isDouble;
  return value === (value | 0) ? isInteger : isLong;
}

function kindOfList(items: readonly unknown[]): number {
  if (items.length === 0) return isEmptyList;
  let kinds = 0;
  for (const item of items) {
    const kind = typeof item === "object" ? isObject : kindsOf(item);
    if (kind === 0 || kind >= isObject) return isObject;
    kinds |= kind;
  }
  const type = scalarType(kinds);
  if (type === undefined) return isObject;
  return kinds << isListOf;
}

function typeOf(kinds: number): ColumnType {
  if (kinds === isEmptyList) return "strings";
  const lists = kinds >> isListOf;
  const scalars = kinds & ~(lists << isListOf) & ~isEmptyList;
  const hasLists = lists !== 0 || (kinds & isEmptyList) !== 0;
  if (!hasLists)
    return (scalars & isObject) !== 0
      ? scalars === isObject
        ? "json"
        : "mixed"
      : (scalarType(scalars) ?? "mixed");
  if (scalars !== 0) return scalars === isObject ? "json" : "mixed";
  switch (scalarType(lists)) {
    case "boolean":
      return "booleans";
    case "integer":
      return "integers";
    case "long":
      return "longs";
    case "double":
      return "doubles";
    case "string":
      return "strings";
    default:
      return "json";
  }
}

function scalarType(
  kinds: number,
): "boolean" | "integer" | "long" | "double" | "string" | undefined {
  if (kinds === isBoolean) return "boolean";
  if (kinds === isText) return "string";
  if ((kinds & ~(isInteger | isLong | isDouble)) !== 0) return undefined;
  if ((kinds & isDouble) !== 0) return "double";
  return (kinds & isLong) !== 0 ? "long" : "integer";
}
