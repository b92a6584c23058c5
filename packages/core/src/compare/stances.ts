import type { Claim } from "../claims/types.ts";
import type { Knowledge } from "../knowledge/types.ts";
import { predicateText } from "../knowledge/predicate-words.ts";
import { factualityOrder } from "../knowledge/relations.ts";
import { hasSides, toFinding, toSequence } from "./finding.ts";
import { divide, type Scene } from "./scenes.ts";
import { isSameTopic } from "./topic.ts";
import type { Finding } from "./types.ts";
import { toStatement, type Target, type Voice } from "./voices.ts";

/** One voice on one target: Ukraine, accept, ceasefire. */
export interface Stance {
  readonly voice: Voice;
  readonly agent: string;
  readonly agentLabel: string;
  readonly target: Target;
}

/** All stances of one agent and action on targets with equal keys, in buckets. */
export function readStances(voices: readonly Voice[]): Stance[][] {
  const buckets = new Map<string, Stance[]>();
  for (const voice of voices) {
    for (const [index, agent] of voice.agents.entries()) {
      for (const target of voice.targets) {
        if (target.key === agent) continue;
        const key = `${agent} ${voice.action} ${target.key}`;
        const stance = { voice, agent, agentLabel: voice.agentLabels[index]!, target };
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [stance]);
        else bucket.push(stance);
      }
    }
  }
  return [...buckets.values()];
}

/**
 * Yes against no, with conditions against without, and what was demanded, possible and done.
 *
 * Only what is told as a fact can contradict; a demand and a deed are a sequence.
 */
export function compareStances(
  knowledge: Knowledge,
  stances: readonly (readonly Stance[])[],
  scene: Scene,
): { conflicts: Finding[]; evolutions: Finding[] } {
  const conflicts: Finding[] = [];
  const evolutions: Finding[] = [];
  for (const bucket of stances) {
    if (bucket.length < 2) continue;
    for (const group of divide(bucket, scene.isSameEvent)) {
      if (!hasSides(group.map(({ voice }) => voice))) continue;
      const polarity = comparePolarity(knowledge, group);
      const condition = compareConditions(knowledge, group);
      conflicts.push(...polarity, ...condition);
      if (polarity.length + condition.length > 0) continue;
      evolutions.push(...compareFactuality(knowledge, group));
    }
  }
  return { conflicts, evolutions };
}

function comparePolarity(knowledge: Knowledge, group: readonly Stance[]): Finding[] {
  const told = group.filter(({ voice }) => isTold(voice.claim));
  const against = told.filter((stance) => told.some((other) => contradicts(stance, other)));
  if (against.length === 0) return [];
  const statements = against.map(({ voice }) =>
    toStatement(knowledge, voice, polarityWords(voice.claim)),
  );
  return [toFinding("polarity", topicOf(against[0]!), statements)];
}

function contradicts(a: Stance, b: Stance): boolean {
  if (a.voice.side === b.voice.side || a.voice.sign === b.voice.sign) return false;
  // Stopped and resumed are stages; resumed and not resumed are not.
  if (a.voice.phase !== b.voice.phase) return false;
  return sameTarget(a.target, b.target);
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.topic === undefined || b.topic === undefined) return a.key === b.key;
  return isSameTopic(a.topic, b.topic) && a.topic.phase === b.topic.phase;
}

/** Told as what is or was: in the document's voice or another's. */
function isTold({ factuality }: Claim): boolean {
  return factuality === "asserted" || factuality === "denied";
}

function polarityWords({ predicate, polarity, factuality }: Claim): string {
  return predicateText(predicate, polarity, factuality);
}

function compareConditions(knowledge: Knowledge, group: readonly Stance[]): Finding[] {
  const spoken = group.filter(({ voice }) => voice.sign === 1);
  const free = spoken.filter(({ voice }) => conditionOf(voice) === "unconditional");
  const bound = spoken.filter(({ voice }) => conditionOf(voice) === "conditional");
  const differ = (a: Stance, b: Stance): boolean =>
    a.voice.side !== b.voice.side && sameTarget(a.target, b.target);
  const statements = [
    ...free.filter((stance) => bound.some((other) => differ(stance, other))),
    ...bound.filter((stance) => free.some((other) => differ(stance, other))),
  ].map(({ voice }) => toStatement(knowledge, voice, conditionOf(voice)!));
  return statements.length === 0 ? [] : [toFinding("condition", topicOf(free[0]!), statements)];
}

const withoutConditions =
  /\b(?:unconditional(?:ly)?|(?:zero|no|without(?: any)?|free of) (?:pre-?)?conditions?|no strings attached)\b/iu;

function conditionOf({ claim, document }: Voice): "conditional" | "unconditional" | undefined {
  // What one side demands of another is not how the other put it.
  if (claim.factuality === "demanded") return undefined;
  const sentence = document.text.slice(...claim.evidence.sentenceSpan);
  if (withoutConditions.test(sentence)) return "unconditional";
  if (claim.factuality === "conditional") return "conditional";
  return claim.qualifiers.some(({ role }) => role === "condition") ? "conditional" : undefined;
}

/** Different factualities of one doing, on two sides or more: from the wish to the deed. */
function compareFactuality(knowledge: Knowledge, group: readonly Stance[]): Finding[] {
  const first = group[0]!;
  const same = group.filter(
    ({ target, voice }) => sameTarget(target, first.target) && voice.sign === first.voice.sign,
  );
  const kinds = new Set(same.map(({ voice }) => voice.claim.factuality));
  if (kinds.size < 2 || !hasSides(same.map(({ voice }) => voice))) return [];
  const statements = inSequence(same.map(({ voice }) => voice)).map((voice) =>
    toStatement(knowledge, voice, voice.claim.factuality),
  );
  return [toSequence("factuality", topicOf(first), statements)];
}

/** By the day of the document, then from the weakest factuality to the strongest. */
export function inSequence(voices: readonly Voice[]): Voice[] {
  const dayOf = ({ document }: Voice): string => document.published?.slice(0, 10) ?? "";
  const rankOf = ({ claim }: Voice): number => -factualityOrder.indexOf(claim.factuality);
  const distinct = [...new Map(voices.map((voice) => [voice.claim.id, voice])).values()];
  return distinct.sort((a, b) =>
    dayOf(a) === dayOf(b) ? rankOf(a) - rankOf(b) : dayOf(a) < dayOf(b) ? -1 : 1,
  );
}

function topicOf({ agentLabel, voice, target }: Stance): string {
  return `${agentLabel} —${voice.action}→ ${target.label}`;
}
