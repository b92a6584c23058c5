import type { LossLog } from "../losses.ts";
import type { Column } from "./columns.ts";

// What things are called in Neo4j, alike in a Cypher script and in the tables of neo4j-admin.

/** The property by which nodes and relationships are found again. */
export const idProperty = "id";

/** `geopolitical-entity` → `GeopoliticalEntity`. */
export function labelName(type: string): string {
  return type
    .replace(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\p{N})/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** `speak with (planned)` → `SPEAK_WITH_PLANNED`. */
export function relationshipType(kind: string | undefined): string {
  const type = (kind ?? "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  return type === "" ? "RELATED" : type;
}

/** The properties that attributes become, by name: unlike each other, and none called as our own. */
export function nameProperties(
  columns: readonly Column[],
  of: "node" | "edge",
  log: LossLog,
  clean: (name: string) => string = (name) => name,
): string[] {
  // An attribute called `id` would change what MERGE finds a row by.
  const taken = new Set([idProperty]);
  return columns.map(({ name, count }) => {
    const plain = clean(name === idProperty ? `attribute_${name}` : name);
    let property = plain === "" ? "unnamed" : plain;
    for (let number = 2; taken.has(property); number++) property = `${plain}_${number}`;
    taken.add(property);
    if (property !== name) {
      const what = `the property is called ${JSON.stringify(property)}`;
      log.note("renamed", of, what, undefined, name, count);
    }
    return property;
  });
}
