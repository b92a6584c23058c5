import type { Knowledge } from "@relata/core";

/** Relations as lines, the most often claimed first: `Ada —meet→ Charles  2 claims, denied  (Courier, Post)`. */
export function* relationLines(knowledge: Knowledge): Generator<string> {
  const relations = [...knowledge.relations].sort(
    (a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1),
  );
  for (const { source, target, predicate, polarity, factuality, claims, carriers } of relations) {
    const [from, to] = [source, target].map((id) => knowledge.entity(id)?.label ?? id);
    const notes = [
      ...(claims.length > 1 ? [`${claims.length} claims`] : []),
      ...(polarity === "negative" ? ["not so"] : []),
      ...(factuality === "asserted" ? [] : [factuality]),
    ].join(", ");
    const said = `${from} —${predicate.label}→ ${to}`;
    yield `${said}${notes === "" ? "" : `  ${notes}`}  (${carriers.join(", ")})\n`;
  }
}
