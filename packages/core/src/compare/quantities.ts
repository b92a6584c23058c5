import type { Argument, Claim } from "../claims/types.ts";
import type { Quantity } from "../mentions/types.ts";
import type { Knowledge } from "../knowledge/types.ts";
import { eventClass } from "../lexicon/event-words.ts";
import { lightVerbs } from "../lexicon/verbs.ts";
import { hasSides, toFinding, toSequence } from "./finding.ts";
import { fits, toInterval, type Interval } from "./interval.ts";
import { divide, type Scene } from "./scenes.ts";
import { readTopic, stemNoun } from "./topic.ts";
import type { Finding } from "./types.ts";
import { mainWord, toStatement, type Voice } from "./voices.ts";

interface Measure {
  readonly voice: Voice;
  readonly quantity: Quantity;
  readonly interval: Interval;
}

/** Verbs between a thing and its measure. */
const measureVerbs = new Set(
  "amount average be become comprise contain cost cover equal exceed go have hit hold include last measure number reach remain run stand stay stretch surpass take total weigh".split(
    " ",
  ),
);
/** Kinds of event whose victims are counted in people, whatever they are called. */
const countsPeople = new Set(["death", "injury", "arrest"]);
const measuredUnits = new Set(["second", "metre", "square metre", "kilogram", "litre", "percent"]);

/**
 * How much, side against side. Amounts of the same thing in the same unit are compared as intervals:
 * "over 90 minutes" and "at least 90 minutes" fit "approximately 2.5 hours", "almost two hours" does
 * not, and that is one conflict. When the later document gives the other amount, it is an evolution.
 */
export function compareQuantities(
  knowledge: Knowledge,
  voices: readonly Voice[],
  scene: Scene,
): { agreements: Finding[]; conflicts: Finding[]; evolutions: Finding[] } {
  const found = {
    agreements: [] as Finding[],
    conflicts: [] as Finding[],
    evolutions: [] as Finding[],
  };
  for (const [topic, measures] of measuresByTopic(knowledge, voices)) {
    for (const group of divide(measures, scene.isSameEvent)) {
      if (!hasSides(group.map(({ voice }) => voice))) continue;
      const apart = group.filter((measure) => group.some((other) => differ(measure, other)));
      const told = (apart.length === 0 ? group : apart).map(({ voice, quantity }) =>
        toStatement(knowledge, voice, quantity.text),
      );
      if (apart.length === 0) found.agreements.push(toFinding("quantity", topic, told));
      else if (isSuccession(apart)) {
        const order = [...apart].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
        const sequence = order.map(({ voice, quantity }) =>
          toStatement(knowledge, voice, quantity.text),
        );
        found.evolutions.push(toSequence("quantity", topic, sequence));
      } else {
        const fitting = group.filter((measure) => !apart.includes(measure));
        const others = fitting.map(({ voice, quantity }) =>
          toStatement(knowledge, voice, quantity.text),
        );
        found.conflicts.push(toFinding("quantity", topic, told, others));
      }
    }
  }
  return found;
}

function measuresByTopic(knowledge: Knowledge, voices: readonly Voice[]): Map<string, Measure[]> {
  const byTopic = new Map<string, Measure[]>();
  for (const voice of voices) {
    for (const { quantity, of } of measuresOf(knowledge, voice.claim)) {
      const topic = topicOf(quantity, of);
      const measure = { voice, quantity, interval: toInterval(quantity) };
      const known = byTopic.get(topic);
      if (known === undefined) byTopic.set(topic, [measure]);
      else known.push(measure);
    }
  }
  return byTopic;
}

/** "conversation, how long", "death, how many people": amounts with one topic can be compared. */
function topicOf({ unit }: Quantity, of: string): string {
  if (unit === "second") return `${of}, how long`;
  if (measuredUnits.has(unit) || /^[A-Z]{3}$/u.test(unit)) return `${of}, how much in ${unit}`;
  return `${of}, how many ${countsPeople.has(of) ? "people" : stemNoun(unit)}`;
}

/** The amounts of a claim, and of what they are. */
function measuresOf(knowledge: Knowledge, claim: Claim): { quantity: Quantity; of: string }[] {
  if (claim.polarity === "negative") return [];
  const { subject, predicate, object, qualifiers } = claim;
  const verb = mainWord(predicate);
  const action = eventClass(verb);
  const headOf = (argument: Argument | undefined): string =>
    (argument && readTopic(labelOf(knowledge, argument))?.head) ?? action;
  const measures: { quantity: Quantity; of: string }[] = [];
  if (object.kind === "quantity") {
    measures.push({
      quantity: object.quantity,
      of: measureVerbs.has(verb) ? headOf(subject) : action,
    });
  }
  for (const argument of [subject, object]) {
    const quantity =
      "quantity" in argument && argument.kind !== "quantity" ? argument.quantity : undefined;
    if (quantity === undefined) continue;
    // "a two-hour call" measures the call, "killed 400 Palestinians" counts the killing.
    if (measuredUnits.has(quantity.unit)) measures.push({ quantity, of: headOf(argument) });
    else if (!isKnown(argument)) measures.push({ quantity, of: action });
  }
  for (const { argument } of qualifiers) {
    if (argument.kind !== "quantity") continue;
    measures.push({ quantity: argument.quantity, of: headOf(measured(claim, verb)) });
  }
  return measures;
}

/** What an amount beside the verb measures, if not what is done: "the **call** lasted", "held a **call** of". */
function measured({ subject, object }: Claim, verb: string): Argument | undefined {
  if (measureVerbs.has(verb)) return subject;
  const carried = object.kind === "concept" || object.kind === "mention";
  return lightVerbs.has(verb) && carried ? object : undefined;
}

/** "The two leaders" says who, not how many. */
function isKnown({ text }: Argument): boolean {
  return /^(?:the|these|those|both|his|her|its|their|our|my|your)\b/iu.test(text);
}

function labelOf(knowledge: Knowledge, argument: Argument): string {
  if (argument.kind === "concept") return argument.label;
  const [entity] = knowledge.entitiesOf(argument);
  return entity === undefined ? argument.text : knowledge.entity(entity)!.label;
}

function differ(a: Measure, b: Measure): boolean {
  return a.voice.side !== b.voice.side && !fits(a.interval, b.interval);
}

/** All documents have a date, and no two that differ have the same. */
function isSuccession(measures: readonly Measure[]): boolean {
  if (measures.some((measure) => dayOf(measure) === "")) return false;
  return measures.every((measure) =>
    measures.every((other) => !differ(measure, other) || dayOf(measure) !== dayOf(other)),
  );
}

function dayOf({ voice }: Measure): string {
  return voice.document.published?.slice(0, 10) ?? "";
}
