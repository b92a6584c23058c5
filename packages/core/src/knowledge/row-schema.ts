import type { RowKind } from "./encode.ts";

/** Path of the first field that is not as it must be, or nothing. */
type Check = (value: unknown, path: string) => string | undefined;

const text: Check = (value, path) => (typeof value === "string" ? undefined : path);
const number: Check = (value, path) => (Number.isFinite(value) ? undefined : path);
const boolean: Check = (value, path) => (typeof value === "boolean" ? undefined : path);
const whole: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : path;

const range: Check = (value, path) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((end) => whole(end, path) === undefined) &&
  value[0] <= value[1]
    ? undefined
    : path;

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

function nullable(check: Check): Check {
  return (value, path) => (value === null ? undefined : check(value, path));
}

function oneOf(...words: readonly string[]): Check {
  return (value, path) => (words.some((word) => word === value) ? undefined : path);
}

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const wrong = check(item, `${path}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** Fields that are not named here are let through: plugins may add their own. */
function record(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return path;
    for (const [name, check] of Object.entries(fields)) {
      const wrong = check(value[name], `${path}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

function byKind(kinds: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return path;
    const check = typeof value["kind"] === "string" ? kinds[value["kind"]] : undefined;
    return check === undefined ? `${path}.kind` : check(value, path);
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const place = { text, span: range };

const argument = byKind({
  mention: record({ ...place, mention: text }),
  concept: record({ ...place, label: text }),
  quantity: record({
    ...place,
    quantity: record({ ...place, unit: text, min: nullable(number), max: nullable(number) }),
  }),
  time: record({ ...place, time: record({ ...place, kind: text, approximate: boolean }) }),
  claim: record({ ...place, claim: text }),
});

const polarity = oneOf("positive", "negative");
const factuality = oneOf("asserted", "planned", "possible", "conditional", "demanded", "denied");

/** What a row of each kind must look like. */
export const rowSchema: Readonly<Record<RowKind, Check>> = {
  document: record({
    id: text,
    text,
    title: optional(text),
    publisher: optional(text),
    published: optional(text),
    url: optional(text),
  }),
  mention: record({
    id: text,
    document: text,
    sentence: whole,
    span: range,
    text,
    tokens: range,
    head: whole,
    kind: oneOf("name", "nominal", "pronoun"),
    type: text,
    reference: text,
    members: optional(listOf(text)),
    attributes: optional(listOf(text)),
    confidence: number,
  }),
  link: record({ anaphor: text, antecedent: text, rule: text, confidence: number }),
  claim: record({
    id: text,
    subject: argument,
    predicate: record({ lemma: text, label: text, preposition: optional(text) }),
    object: argument,
    qualifiers: listOf(record({ role: text, argument })),
    attribution: listOf(record({ speaker: argument, cue: text, cueSpan: range, quoted: text })),
    polarity,
    factuality,
    evidence: record({
      document: text,
      sentence: whole,
      sentenceSpan: range,
      trigger: range,
      subject: range,
      object: range,
      rule: text,
    }),
    confidence: number,
  }),
  message: record({ code: text, severity: text, document: text, span: optional(range), text }),
};
