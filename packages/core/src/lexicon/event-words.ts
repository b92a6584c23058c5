/**
 * Verbs and nouns that name the same kind of doing, so that "they talked", "the call" and "a phone
 * conversation" are compared with each other. Written for Relata.
 */
const eventWords: Readonly<Record<string, string>> = {
  conversation:
    "call chat conversation converse dialogue discuss discussion phone speak talk telephone videoconference",
  meeting: "meet meeting summit gathering convene encounter audience",
  negotiation: "negotiate negotiation bargain bargaining",
  truce: "armistice ceasefire cease-fire truce",
  deal: "accord agreement compact deal pact settlement treaty",
  war: "conflict fighting hostility invasion war warfare combat",
  attack: "assault attack bomb bombard bombardment bombing raid shell shelling strike airstrike",
  aid: "aid assistance help support relief backing",
  weapon: "arm weapon weaponry armament munition ammunition",
  sanction: "sanction embargo",
  death: "casualty dead death die fatality kill killing murder slay toll",
  injury: "hurt injure injury wound wounded",
  arrest: "arrest detain detention custody apprehend",
  vote: "ballot elect election poll vote referendum",
  march: "demonstrate demonstration march protest rally",
  fire: "blaze fire wildfire inferno",
  crash: "collide collision crash derail derailment",
  storm: "cyclone hurricane storm tempest typhoon",
  quake: "earthquake quake tremor",
  cost: "cost price expense",
  growth: "grow growth rise increase climb",
  decline: "decline decrease drop fall slump",
  stay: "stay visit trip tour",
  trial: "case hearing lawsuit suit trial",
  statement: "announcement communique readout statement summary",
};

/** Doing that has a beginning and an end: what is stopped can be resumed. */
const phaseWords: Readonly<Record<string, string>> = {
  stop: "abandon abolish bar block cancel cease cessation cut discontinue end freeze halt interrupt lift pause stop stoppage suspend suspension terminate termination withdraw withdrawal",
  resume:
    "reinstate reinstatement renew renewal restart restore restoration resume resumption revive",
  start: "begin beginning launch open start",
  continue: "continue continuation keep maintain remain",
};

/** Consent and refusal. A verb of consent under a negation is a refusal, and the other way round. */
const stanceWords: Readonly<Record<"accept" | "reject", string>> = {
  accept:
    "accept acceptance agree agreement approve approval back commit embrace endorse favor favour ratify support welcome",
  reject: "decline dismiss oppose refuse refusal reject rejection veto",
};

const eventOf = invert(eventWords);
const phaseOf = invert(phaseWords);
const stanceOf = invert(stanceWords);

/** The kind of doing a lemma names: `call` → `conversation`; the lemma itself when it is not listed. */
export function eventClass(lemma: string): string {
  return eventOf.get(lemma) ?? lemma;
}

/** Kinds of doing that happen once, at a time, among parties or in a place. */
const occurrences: ReadonlySet<string> = new Set(
  "conversation meeting negotiation attack vote march fire crash storm quake stay trial".split(" "),
);
/** Plurals that name one event. */
const pluralNames: ReadonlySet<string> = new Set(["talks", "negotiations", "elections"]);

/** The kind of happening a noun phrase names by its last word: "a phone conversation"; none for "strikes". */
export function occurrenceClass(phrase: string): string | undefined {
  const last = /[\p{L}-]+$/u.exec(phrase.toLowerCase())?.[0];
  if (last === undefined) return undefined;
  const kind = eventClass(pluralNames.has(last) ? last.slice(0, -1) : last);
  return occurrences.has(kind) ? kind : undefined;
}

export function isEventWord(lemma: string): boolean {
  return eventOf.has(lemma);
}

export type Phase = "stop" | "resume" | "start" | "continue";

export function phaseOfWord(lemma: string): Phase | undefined {
  // The values are the keys of `phaseWords`.
  return phaseOf.get(lemma) as Phase | undefined;
}

export function stanceOfWord(lemma: string): "accept" | "reject" | undefined {
  // The values are the keys of `stanceWords`.
  return stanceOf.get(lemma) as "accept" | "reject" | undefined;
}

function invert(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, list]) =>
      list.split(" ").map((word) => [word, name] as const),
    ),
  );
}
