import type { Argument, Claim, Predicate } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import { isWithoutObject } from "../knowledge/claim-ends.ts";
import { predicateKey } from "../knowledge/predicate-words.ts";
import type { Entity, Knowledge } from "../knowledge/types.ts";
import {
  eventClass,
  isEventWord,
  phaseOfWord,
  stanceOfWord,
  type Phase,
} from "../lexicon/event-words.ts";
import { aspectVerbs, lightVerbs, planVerbs } from "../lexicon/verbs.ts";
import { readTopic, type Topic } from "./topic.ts";
import type { SideOf, Statement } from "./types.ts";

/** A claim made ready for comparison. */
export interface Voice {
  readonly claim: Claim;
  readonly document: SourceDocument;
  readonly side: string;
  /** Entity ids of those who act: the Kremlin is Russia, and "we" is the speaker. */
  readonly agents: readonly string[];
  /** Names of the agents. */
  readonly agentLabels: readonly string[];
  /** What is done: `accept`, `conversation`, or the predicate itself. */
  readonly action: string;
  /** −1 for a refusal or a denial, 1 otherwise. */
  readonly sign: 1 | -1;
  /** What is done to it: stopped, resumed. */
  readonly phase?: Phase;
  readonly targets: readonly Target[];
}

/** What an act is about: a named entity, or a topic. */
export interface Target {
  /** Equal keys may be one thing: the entity's id, or the class of the topic's main noun. */
  readonly key: string;
  readonly label: string;
  /** Absent for named entities. */
  readonly topic?: Topic;
}

const namedTypes: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "geopolitical-entity",
  "place",
  "facility",
]);

export function readVoices(knowledge: Knowledge, sideOf: SideOf): Voice[] {
  const agentOf = createAgentReader(knowledge);
  return knowledge.claims.map((claim): Voice => {
    // A claim's document is of the same knowledge: decode and merge see to it.
    const document = knowledge.document(claim.evidence.document)!;
    const agents = agentsOf(knowledge, claim, agentOf);
    const verb = mainWord(claim.predicate);
    const stance = stanceOf(claim.predicate.family, verb);
    const negated = claim.polarity === "negative" || claim.factuality === "denied";
    const phase = phaseIn(claim.predicate);
    return {
      claim,
      document,
      side: sideOf(claim, document),
      agents,
      agentLabels: agents.map((id) => knowledge.entity(id)?.label ?? id),
      action: stance === undefined ? actionOf(claim, verb) : "accept",
      sign: negated === (stance === "reject") ? 1 : -1,
      ...(phase === undefined ? {} : { phase }),
      targets: isWithoutObject(claim) ? [] : targetsOf(knowledge, claim.object),
    };
  });
}

/** Verbs that only lead to the next one: "**wants to** accept", "**held** a call". */
const leadingVerbs: ReadonlySet<string> = new Set([
  ...planVerbs,
  ...aspectVerbs,
  ...lightVerbs,
  ...["be", "must", "need"],
]);

/** The word of a predicate that says what is done: `agree stop fight` → `fight`, `hold call` → `call`. */
export function mainWord({ lemma }: Predicate): string {
  const words = lemma.split(" ");
  while (words.length > 1 && leadingVerbs.has(words[0]!)) words.shift();
  return words[0]!;
}

function phaseIn({ lemma }: Predicate): Phase | undefined {
  return lemma
    .split(" ")
    .map(phaseOfWord)
    .find((phase) => phase !== undefined);
}

function stanceOf(family: string | undefined, verb: string): "accept" | "reject" | undefined {
  if (family === "accept" || family === "support" || family === "agree") return "accept";
  if (family === "reject" || family === "oppose") return "reject";
  return stanceOfWord(verb);
}

/** "Had a conversation with" and "spoke with" are one; "discussed **the dynamics** in" is about something else. */
function actionOf({ predicate }: Claim, verb: string): string {
  const isWhole = predicate.lemma.split(" ").at(-1) === verb;
  return isWhole && isEventWord(verb) ? eventClass(verb) : predicateKey(predicate);
}

function agentsOf(
  knowledge: Knowledge,
  { subject, attribution }: Claim,
  agentOf: (entity: string) => string,
): string[] {
  const subjects = knowledge.entitiesOf(subject);
  const first = attribution[0];
  const speaks = first !== undefined && /^(?:i|we|us|me)$/iu.test(subject.text);
  const ids = subjects.length === 0 && speaks ? knowledge.entitiesOf(first.speaker) : subjects;
  return [...new Set(ids.map(agentOf))];
}

/** The Kremlin acts for Russia, and so do "Russian officials" and "a Russian government source". */
function createAgentReader(knowledge: Knowledge): (entity: string) => string {
  const states = new Map<string, string>();
  for (const { id, type, label, aliases } of knowledge.entities) {
    if (type !== "geopolitical-entity") continue;
    for (const name of [label, ...aliases.map(({ text }) => text)]) {
      states.set(name.toLowerCase(), id);
    }
  }
  return (entity) => {
    let agent = entity;
    for (let step = 0; step < 3; step++) {
      agent = knowledge.entity(agent)?.actsFor ?? agent;
    }
    if (agent !== entity) return agent;
    const known = knowledge.entity(entity);
    return known === undefined ? entity : (stateNamedBy(known, states) ?? entity);
  };
}

/** The state that a role's wording names: "a Ukrainian government source" → Ukraine,
 * "the government of Chile" → Chile. Names name themselves. */
function stateNamedBy(
  { type, label }: Entity,
  states: ReadonlyMap<string, string>,
): string | undefined {
  if (type === "geopolitical-entity" || type === "place") return undefined;
  const words = label.split(/\s+/u);
  const end = words.findIndex((word) => word === "of" || word === "in" || word === "for");
  const head = words.at(end > 0 ? end - 1 : -1);
  if (!/^\p{Ll}/u.test(head ?? "")) return undefined;
  return words.map((word) => states.get(word.toLowerCase())).find((state) => state !== undefined);
}

function targetsOf(knowledge: Knowledge, argument: Argument): Target[] {
  if (argument.kind === "claim") return [];
  return knowledge.entitiesOf(argument).flatMap((id): Target[] => {
    const entity = knowledge.entity(id);
    if (entity === undefined) return [];
    const { label, type } = entity;
    if (namedTypes.has(type) && /^\p{Lu}|\s\p{Lu}/u.test(label)) return [{ key: id, label }];
    const wording = wordingOf(argument) ?? label;
    const topic = readTopic(wording);
    return topic === undefined ? [] : [{ key: topic.head, label: wording, topic }];
  });
}

/** "The ceasefire" says less than the entity it refers to, and no more may be compared. */
function wordingOf({ kind, text }: Argument): string | undefined {
  if (kind !== "mention" || /^(?:it|they|them|this|that|these|those)$/iu.test(text))
    return undefined;
  return text.replace(/^(?:the|an?)\s+/iu, "");
}

export function toStatement(knowledge: Knowledge, voice: Voice, value: string): Statement {
  const { claim, document, side } = voice;
  const { sentenceSpan } = claim.evidence;
  return {
    side,
    value,
    document: document.id,
    quote: document.text.slice(...sentenceSpan),
    span: sentenceSpan,
    speakers: knowledge.speakersOf(claim),
    claim: claim.id,
  };
}
