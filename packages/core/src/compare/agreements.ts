import { compareCodeUnits } from "../knowledge/order.ts";
import { predicateText } from "../knowledge/predicate-words.ts";
import type { Knowledge, Relation } from "../knowledge/types.ts";
import { hasSides, toFinding } from "./finding.ts";
import { divide, type Scene } from "./scenes.ts";
import { isSameTopic } from "./topic.ts";
import type { Finding, OnlyIn, Statement } from "./types.ts";
import { toStatement, type Target, type Voice } from "./voices.ts";
import type { Stance } from "./stances.ts";

/** The same agent, action and target on two sides or more, with one sign, told as a fact by all. */
export function findAgreements(
  knowledge: Knowledge,
  stances: readonly (readonly Stance[])[],
  scene: Scene,
): Finding[] {
  return stances.flatMap((bucket) => {
    if (bucket.length < 2) return [];
    return divide(bucket, scene.isSameEvent).flatMap((group) => {
      const first = group[0]!;
      const same = group.filter(
        ({ voice, target }) =>
          voice.claim.factuality === first.voice.claim.factuality &&
          voice.sign === first.voice.sign &&
          targetsMatch(target, first.target),
      );
      if (!hasSides(same.map(({ voice }) => voice))) return [];
      const topic = `${first.agentLabel} —${first.voice.claim.predicate.label}→ ${first.target.label}`;
      const statements = same.map(({ voice }) => toStatement(knowledge, voice, valueOf(voice)));
      return [toFinding("relation", topic, statements)];
    });
  });
}

function valueOf({ claim }: Voice): string {
  return predicateText(claim.predicate, claim.polarity, claim.factuality);
}

function targetsMatch(a: Target, b: Target): boolean {
  if (a.topic === undefined || b.topic === undefined) return a.key === b.key;
  return isSameTopic(a.topic, b.topic) && a.topic.phase === b.topic.phase;
}

/** Relations that one side has alone, unless a finding already shows all their claims. */
export function findOnlyIn(
  knowledge: Knowledge,
  sides: readonly string[],
  voices: readonly Voice[],
  shared: ReadonlySet<string>,
): OnlyIn[] {
  const voiceOf = new Map(voices.map((voice) => [voice.claim.id, voice]));
  const bySide = new Map<string, Relation[]>(sides.map((side) => [side, []]));
  for (const relation of knowledge.relations) {
    const told = relation.claims
      .map((claim) => voiceOf.get(claim))
      .filter((voice) => voice !== undefined);
    if (told.length === 0) continue;
    if (hasSides(told) || told.every(({ claim }) => shared.has(claim.id))) continue;
    bySide.get(told[0]!.side)?.push(relation);
  }
  return sides.map((side) => {
    const relations = (bySide.get(side) ?? []).sort(
      (a, b) => b.confidence - a.confidence || compareCodeUnits(a.id, b.id),
    );
    const statements = relations.map((relation): Statement => {
      // Only relations with a voice were taken.
      const source = knowledge.entity(relation.source)!.label;
      const target = knowledge.entity(relation.target)!.label;
      const voice = relation.claims
        .map((claim) => voiceOf.get(claim))
        .find((voice) => voice !== undefined)!;
      return toStatement(knowledge, voice, `${source} —${valueOf(voice)}→ ${target}`);
    });
    return { side, relations: relations.map(({ id }) => id), statements };
  });
}
