import type { AttributeBag } from "./graph-source.ts";

/** Where an edge's relation is looked for, best first. */
const carriers = ["kind", "predicate", "relation", "label"] as const;

/**
 * The relation an edge stands for, by which parallel edges are told apart: `speak with`, `not call`,
 * `send (planned)`. A denied or merely planned relation is another relation than the asserted one.
 */
export function edgeKind(attributes: AttributeBag): string | undefined {
  for (const carrier of carriers) {
    const relation = attributes[carrier];
    if (typeof relation !== "string" || relation === "") continue;
    if (carrier === "kind") return relation;
    return mark(relation, attributes);
  }
  return undefined;
}

function mark(relation: string, { polarity, factuality }: AttributeBag): string {
  const signed = polarity === "negative" ? `not ${relation}` : relation;
  const plain =
    factuality === "asserted" ||
    factuality === undefined ||
    (polarity === "negative" && factuality === "denied");
  return plain ? signed : `${signed} (${String(factuality)})`;
}
