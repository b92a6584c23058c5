import { genderOfFirstName, isFirstName } from "../lexicon/first-names.ts";
import type { NameIndex } from "../lexicon/gazetteer.ts";
import { isPersonNoun, organizationNouns, placeNouns } from "../lexicon/noun-classes.ts";
import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { lastWordClass } from "./last-word-class.ts";
import { baseRelation, headOfSpan } from "./phrase.ts";

const labels = ["PER", "ORG", "LOC"] as const;

/** What a name is judged by, in the order of `readNameFeatures`. */
export const nameFeatureNames: readonly string[] = [
  "always",
  ...labels.flatMap((label) => [`is-${label}`, `sure-${label}`, `doubtful-${label}`]),
  "is-other",
  "rule-gazetteer",
  "rule-title",
  "rule-first-name",
  "rule-document",
  "listed-country",
  "listed-city",
  "listed-region",
  "listed-institution",
  "listed-organization",
  "listed-weak",
  "one-word",
  "two-words",
  "many-words",
  "acronym",
  "capitals",
  "lower-case",
  "mixed-case",
  "digit",
  "sentence-start",
  "shouted",
  "ends-organization",
  "ends-facility",
  "ends-place",
  "ends-governed",
  "ends-event",
  "first-name-alone",
  "first-name-and-more",
  "gender-alone",
  "gender-and-more",
  "initial",
  "after-in",
  "after-at",
  "after-from-to",
  "after-of",
  "after-by-with",
  "after-the",
  "after-title",
  "after-name",
  "before-possessive",
  "before-noun",
  "before-person-noun",
  "before-organization-noun",
  "before-number",
  "subject",
  "subject-of-speech",
  "subject-of-person-verb",
  "object",
  "compound",
  "conjunct",
  "apposition",
  "described-as-person",
  "described-as-organization",
  "described-as-place",
  "in-brackets",
  "quoted",
  ...labels.map((label) => `elsewhere-${label}`),
  "elsewhere-other",
  "told-once",
  "surname-of-full-name",
  "part-of-organization",
  ...labels.map((label) => `acronym-of-${label}`),
  ...labels.map((label) => `joined-to-${label}`),
  "common-word-here",
  "of-person",
  "acronym-of-person",
  "acronym-subject",
  "acronym-before-noun",
];

const SPEECH =
  /^(?:say|tell|add|write|state|think|note|believe|ask|explain|argue|insist|reply|warn|recall|know|feel|want|hope|like|love)$/;
const PERSONAL =
  /^(?:marry|die|retire|resign|graduate|study|smile|laugh|walk|sit|live|perform|sing|act|star|coach|appoint|born|bear|run|play|speak|talk|meet|work|teach|win|score|lead|join|return|leave|realize|decide|discover|reveal)$/;

/** What the names of a document tell of each other. */
export interface NameContext {
  readonly index: NameIndex;
  /** Weights of the labels that a written form has in the document, and how often it stands there. */
  readonly forms: ReadonlyMap<
    string,
    { readonly weights: ReadonlyMap<string, number>; readonly count: number }
  >;
  readonly surnames: ReadonlySet<string>;
  readonly organizationWords: ReadonlySet<string>;
  /** Labels of longer names by their initials. */
  readonly initials: ReadonlyMap<string, string>;
  readonly lowerCase: ReadonlySet<string>;
}

export function readNameContext(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
  index: NameIndex,
): NameContext {
  const forms = new Map<string, { weights: Map<string, number>; count: number }>();
  const surnames = new Set<string>();
  const organizationWords = new Set<string>();
  const initials = new Map<string, string>();
  const lowerCase = new Set<string>();
  for (const [at, names] of found.entries()) {
    const sentence = sentences[at]!;
    for (const { text } of sentence.tokens) if (/^\p{Ll}{3,}$/u.test(text)) lowerCase.add(text);
    for (const name of names) {
      const text = formOf(sentence, name);
      const known = forms.get(text) ?? { weights: new Map<string, number>(), count: 0 };
      known.weights.set(name.label, (known.weights.get(name.label) ?? 0) + name.confidence);
      known.count++;
      forms.set(text, known);
      const words = text.split(" ");
      if (words.length < 2) continue;
      if (name.label === "PER") surnames.add(words.at(-1)!);
      if (name.label === "ORG") for (const word of words) organizationWords.add(word);
      for (const letters of initialsOf(words)) initials.set(letters, name.label);
    }
  }
  return {
    index,
    forms,
    surnames,
    organizationWords,
    initials,
    lowerCase,
  };
}

export function readNameFeatures(
  sentence: Sentence,
  name: Name,
  names: readonly Name[],
  context: NameContext,
): number[] {
  const { tokens } = sentence;
  const { start, end, label, confidence, rule } = name;
  const words = tokens.slice(start, end).map(({ text }) => text);
  const text = words.join(" ");
  const [first, last] = [words[0]!, words.at(-1)!];
  const before = tokens[start - 1];
  const after = tokens[end];
  const head = tokens[headOfSpan(sentence, start, end)]!;
  const governor = head.head === undefined ? undefined : tokens[head.head];
  const relation = baseRelation(head);
  const subject = relation === "nsubj";
  const known = context.index.names.get(writtenForm(sentence, name));
  const listed = known?.form === "name" ? known : undefined;
  const weak = listed?.strength === "weak";
  const kind = lastWordClass(last);
  const alone = words.length === 1;
  const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
  const elsewhere = context.forms.get(text);
  const others = (wanted: string): number => {
    if (elsewhere === undefined || elsewhere.count < 2) return 0;
    const own = wanted === label ? confidence : 0;
    const all = [...elsewhere.weights.values()].reduce((sum, weight) => sum + weight, -confidence);
    return all <= 0 ? 0 : ((elsewhere.weights.get(wanted) ?? 0) - own) / all;
  };
  const acronym = /^[A-Z][A-Z.&]{1,6}s?$/.test(text);
  const spelled = acronym ? context.initials.get(text.replace(/[.&]|s$/g, "")) : undefined;
  const described = describe(sentence, head);
  const neighbour = names.find(
    (other) =>
      other !== name &&
      (other.end === start - 1 || other.start === end + 1) &&
      /^(?:,|and|or|&)$/.test((other.end === start - 1 ? before : after)?.text ?? ""),
  );
  const ofPerson = isOfPerson(sentence, name, head, names);
  const nextNoun =
    after?.upos === "NOUN" && after.index === end ? after.lemma.toLowerCase() : undefined;
  const is = (test: boolean): number => (test ? 1 : 0);
  const logit = Math.log(Math.max(confidence, 0.05) / Math.max(1 - confidence, 0.02)) / 3;
  return [
    1,
    ...labels.flatMap((wanted) => [
      is(label === wanted),
      label === wanted ? logit : 0,
      is(label === wanted && confidence < 0.5),
    ]),
    is(label === "MISC"),
    is(rule === "gazetteer"),
    is(rule === "title"),
    is(rule === "first-name"),
    is(rule === "document"),
    is(listed?.list === "countries"),
    is(listed?.list === "cities"),
    is(listed?.list === "regions" || listed?.list === "seats"),
    is(listed?.list === "institutions" || listed?.list === "companies"),
    is(listed?.type === "organization"),
    is(weak),
    is(alone),
    is(words.length === 2),
    is(words.length > 3),
    is(acronym),
    is(!acronym && text === text.toUpperCase()),
    is(text === text.toLowerCase()),
    is(alone && /\p{Ll}\p{Lu}/u.test(text)),
    is(/\d/.test(text)),
    is(start === 0),
    is(isShouted(tokens)),
    is(kind === "organization"),
    is(kind === "facility" && !alone),
    is(kind === "place"),
    is(kind === "governed"),
    is(kind === "event"),
    is(alone && isFirstName(first)),
    is(!alone && isFirstName(first)),
    is(alone && genderOfFirstName(first) !== "unknown"),
    is(!alone && genderOfFirstName(first) !== "unknown"),
    is(words.some((word) => /^\p{Lu}\.$/u.test(word))),
    is(/^(?:in|near|throughout|across|outside|around)$/.test(lower(before))),
    is(lower(before) === "at"),
    is(/^(?:from|to|into|through|via)$/.test(lower(before))),
    is(lower(before) === "of"),
    is(/^(?:by|with|for|against)$/.test(lower(before))),
    is(/^(?:the|a|an)$/.test(lower(before)) || first === "The"),
    is(before !== undefined && isTitle(before, tokens[start])),
    is(before?.upos === "PROPN"),
    is(/^['’]s?$/.test(after?.text ?? "")),
    is(nextNoun !== undefined),
    is(nextNoun !== undefined && isPersonNoun(nextNoun)),
    is(nextNoun !== undefined && organizationNouns.has(nextNoun)),
    is(after?.upos === "NUM"),
    is(subject),
    is(subject && SPEECH.test(governor?.lemma ?? "")),
    is(subject && PERSONAL.test(governor?.lemma ?? "")),
    is(relation === "obj" || relation === "iobj"),
    is(relation === "compound"),
    is(relation === "conj"),
    is(relation === "appos"),
    is(described === "person"),
    is(described === "organization"),
    is(described === "place"),
    is(/^[([]$/.test(before?.text ?? "")),
    is(/^["“'‘]$/.test(before?.text ?? "") && /^["”'’]$/.test(after?.text ?? "")),
    ...labels.map(others),
    others("MISC"),
    is(elsewhere === undefined || elsewhere.count < 2),
    is(alone && context.surnames.has(text)),
    is(alone && context.organizationWords.has(text)),
    ...labels.map((wanted) => is(spelled === wanted)),
    ...labels.map((wanted) => is(neighbour?.label === wanted)),
    is(alone && context.lowerCase.has(text.toLowerCase())),
    is(ofPerson),
    is(ofPerson && acronym),
    is(subject && acronym),
    is(nextNoun !== undefined && acronym),
  ];
}

/** "KCNA" of "Korean Central News Agency": the initials of the capitalised words, and of all. */
function initialsOf(words: readonly string[]): string[] {
  const lettered = words.filter((word) => /^\p{L}/u.test(word));
  const capitals = lettered.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return [capitals.join(""), lettered.map((word) => word[0]!.toUpperCase()).join("")];
}

/** A name as lists write it, with white space only where the text has it: "Rolls-Royce". */
export function writtenForm(
  { tokens }: Sentence,
  { start, end }: Pick<Name, "start" | "end">,
): string {
  let form = tokens[start]!.text;
  for (let at = start + 1; at < end; at++) {
    const { text, span } = tokens[at]!;
    form += (span[0] > tokens[at - 1]!.span[1] ? " " : "") + text;
  }
  return form.replaceAll("’", "'");
}

function formOf({ tokens }: Sentence, { start, end }: Name): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
}

function isShouted(tokens: readonly Token[]): boolean {
  return tokens.every(({ text }) => text === text.toUpperCase());
}

/** "Ann Lee of **the NDP**", "**the NDP**'s Ann Lee" */
function isOfPerson(
  { tokens }: Sentence,
  { start, end }: Name,
  head: Token,
  names: readonly Name[],
): boolean {
  const before = tokens[start - (tokens[start - 1]?.upos === "DET" ? 2 : 1)];
  const marker = head.relation === "nmod:poss" ? tokens[end] : before;
  const governor = head.head;
  return (
    governor !== undefined &&
    baseRelation(head) === "nmod" &&
    /^(?:of|['’]s?)$/.test(marker?.text ?? "") &&
    names.some((other) => other.label === "PER" && other.start <= governor && governor < other.end)
  );
}

/** The kind of thing that an apposition or a predicate says the name is: "Acme, a firm", "she is a lawyer". */
function describe(
  { tokens }: Sentence,
  head: Token,
): "person" | "organization" | "place" | undefined {
  const nouns = tokens.filter(
    (token) =>
      (token.head === head.index && token.relation === "appos") ||
      (head.head === token.index &&
        (head.relation === "appos" || isPredicate(tokens, head, token))),
  );
  for (const { lemma, upos } of nouns) {
    if (upos !== "NOUN") continue;
    const word = lemma.toLowerCase();
    if (isPersonNoun(word)) return "person";
    if (organizationNouns.has(word)) return "organization";
    if (placeNouns.has(word)) return "place";
  }
  return undefined;
}

function isPredicate(tokens: readonly Token[], head: Token, noun: Token): boolean {
  return (
    head.relation.startsWith("nsubj") &&
    tokens.some(({ relation, head: of }) => of === noun.index && relation === "cop")
  );
}
