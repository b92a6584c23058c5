/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Distinct values in code unit order. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareCodeUnits);
}
