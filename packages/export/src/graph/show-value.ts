/** A number that every reader reads back: `NaN`, `Infinity` and `-0.0` included. */
export function showNumber(value: number | bigint): string {
  return value === 0 && Object.is(value, -0) ? "-0.0" : String(value);
}

/** A scalar as plain text; a date in ISO 8601; anything else as JSON, or `undefined` where JSON cannot say it. */
export function showValue(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
      return showNumber(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value instanceof Date ? showDate(value) : showJson(value);
    default:
      return undefined;
  }
}

/** ISO 8601, or `undefined` for a date that is none. */
export function showDate(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** JSON, or `undefined` for a value that has none: a circle, a function. Big integers become strings. */
export function showJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "bigint" ? String(inner) : inner,
    );
  } catch {
    return undefined;
  }
}

/** `["a, b", "c"]`: every item in quotes, with `\"` and `\\`, as Gephi reads lists. */
export function showList(items: readonly unknown[]): string {
  return `[${items.map((item) => `"${(showValue(item) ?? "").replace(/["\\]/g, "\\$&")}"`).join(", ")}]`;
}
