import type { Knowledge } from "../knowledge/types.ts";
import { saysItsNegation } from "../knowledge/predicate-words.ts";
import { hasSides, toSequence } from "./finding.ts";
import { divide, type Scene } from "./scenes.ts";
import { inSequence } from "./stances.ts";
import { isSameTopic, type Topic } from "./topic.ts";
import type { Finding } from "./types.ts";
import { toStatement, type Voice } from "./voices.ts";

interface Turn {
  readonly voice: Voice;
  readonly topic: Topic;
  readonly label: string;
  /** "stop", "stop (demanded)", "resume". */
  readonly value: string;
}

/**
 * What becomes of a thing, whoever acts on it: its stop is demanded, it is stopped, it is resumed.
 * These are stages, not contradictions.
 */
export function comparePhases(
  knowledge: Knowledge,
  voices: readonly Voice[],
  scene: Scene,
): Finding[] {
  const byThing = new Map<string, Turn[]>();
  for (const voice of voices) {
    for (const turn of turnsOf(voice)) {
      const turns = byThing.get(turn.topic.head);
      if (turns === undefined) byThing.set(turn.topic.head, [turn]);
      else turns.push(turn);
    }
  }
  return [...byThing].flatMap(([thing, turns]) =>
    divide(turns, scene.isSameStory).flatMap((group) => {
      const first = group[0]!;
      const same = group.filter(({ topic }) => isSameTopic(topic, first.topic));
      const values = new Set(same.map(({ value }) => value));
      if (values.size < 2 || !hasSides(same.map(({ voice }) => voice))) return [];
      const valueOf = new Map(same.map(({ voice, value }) => [voice, value]));
      const statements = inSequence(same.map(({ voice }) => voice)).map((voice) =>
        toStatement(knowledge, voice, valueOf.get(voice)!),
      );
      return [toSequence("factuality", thing, statements)];
    }),
  );
}

function turnsOf(voice: Voice): Turn[] {
  return voice.targets.flatMap(({ topic, label }) => {
    const phase = topic?.phase ?? voice.phase;
    if (topic === undefined || phase === undefined || phase === "start") return [];
    const { factuality, polarity, predicate } = voice.claim;
    const asked = voice.phase === undefined && topic.phase !== undefined;
    const how = asked && factuality === "asserted" ? predicate.label : factuality;
    const word = polarity === "negative" && !saysItsNegation(predicate) ? `not ${phase}` : phase;
    return [{ voice, topic, label, value: how === "asserted" ? word : `${word} (${how})` }];
  });
}
