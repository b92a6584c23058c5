import { argumentsOf } from "../knowledge/concepts.ts";
import type { Knowledge } from "../knowledge/types.ts";

/** How much an entity counts, over all documents. */
export interface Weight {
  readonly mentions: number;
  /** 0–1; the heaviest entity has 1. */
  readonly salience: number;
}

/**
 * Mentions and salience of every entity.
 *
 * A mention in sentence n (from 0) of a document weighs 1/√(1+n), as news says the important first.
 * Salience is the root of the sum, divided by the largest. Concepts are counted by the claims that
 * use them.
 */
export function weighEntities(knowledge: Knowledge): Map<string, Weight> {
  const sums = new Map<string, { mentions: number; weight: number }>();
  const count = (entity: string, sentence: number): void => {
    const sum = sums.get(entity) ?? { mentions: 0, weight: 0 };
    sum.mentions += 1;
    sum.weight += 1 / Math.sqrt(1 + sentence);
    sums.set(entity, sum);
  };
  for (const { id, sentence } of knowledge.mentions) {
    const entity = knowledge.entityOf(id);
    if (entity !== undefined) count(entity, sentence);
  }
  for (const claim of knowledge.claims) {
    for (const argument of argumentsOf(claim)) {
      if (argument.kind === "mention") continue;
      for (const entity of knowledge.entitiesOf(argument)) count(entity, claim.evidence.sentence);
    }
  }
  let heaviest = 0;
  for (const { weight } of sums.values()) heaviest = Math.max(heaviest, weight);
  return new Map(
    [...sums].map(([entity, { mentions, weight }]) => [
      entity,
      { mentions, salience: Math.round(Math.sqrt(weight / heaviest) * 10000) / 10000 },
    ]),
  );
}
