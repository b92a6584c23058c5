import { RelataError } from "../document/errors.ts";
import { createGroups } from "../knowledge/groups.ts";
import type { ResolutionOptions } from "./resolve-entities.ts";

/**
 * Names given by a user must not contradict each other.
 *
 * Throws a `RelataError` that names the field: `options-invalid` for a wrong shape, `alias-cycle`
 * when a name is at last its own other name, `alias-contradiction` when two names are one thing by
 * `aliases` and never one thing by `never`.
 */
export function checkNames({ aliases = {}, never = [] }: ResolutionOptions): void {
  refuseOtherShapes(aliases, never);
  for (const label of Object.keys(aliases)) refuseCycle(aliases, [label]);
  const groups = createGroups();
  for (const [label, names] of Object.entries(aliases)) {
    for (const name of names) groups.join(label, name);
  }
  for (const [index, [a, b]] of never.entries()) {
    if (groups.rootOf(a) !== groups.rootOf(b)) continue;
    throw new RelataError(
      "alias-contradiction",
      `never[${index}] says that ${JSON.stringify(a)} and ${JSON.stringify(b)} are never one thing, but by aliases they are; take one of them out`,
    );
  }
}

function refuseOtherShapes(aliases: unknown, never: unknown): void {
  const isNames = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((name) => typeof name === "string");
  if (typeof aliases !== "object" || aliases === null || Array.isArray(aliases)) {
    throw new RelataError(
      "options-invalid",
      `aliases must be an object such as {"Ukraine": ["Kyiv"]}, not ${JSON.stringify(aliases)}`,
    );
  }
  for (const [label, names] of Object.entries(aliases)) {
    if (isNames(names)) continue;
    throw new RelataError(
      "options-invalid",
      `aliases[${JSON.stringify(label)}] must be a list of names, not ${JSON.stringify(names)}`,
    );
  }
  if (!Array.isArray(never)) {
    throw new RelataError("options-invalid", `never must be a list of pairs of names`);
  }
  for (const [index, pair] of never.entries()) {
    if (isNames(pair) && pair.length === 2) continue;
    throw new RelataError(
      "options-invalid",
      `never[${index}] must be a pair of names, not ${JSON.stringify(pair)}`,
    );
  }
}

/** `path` leads from a label over its other names; a name that stands in it already closes a cycle. */
function refuseCycle(
  aliases: Readonly<Record<string, readonly string[]>>,
  path: readonly string[],
): void {
  const last = path.at(-1)!;
  const names = Object.hasOwn(aliases, last) ? aliases[last]! : [];
  for (const name of names) {
    // A label among its own names says nothing and harms nothing.
    if (name === last) continue;
    if (!path.includes(name)) refuseCycle(aliases, [...path, name]);
    else {
      const cycle = [...path, name].map((step) => JSON.stringify(step)).join(" → ");
      throw new RelataError(
        "alias-cycle",
        `aliases lead in a circle: ${cycle}; name one of them the label and list the others under it`,
      );
    }
  }
}
