import { isFirstName } from "../lexicon/first-names.ts";
import { indexNames } from "../lexicon/gazetteer.ts";
import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { lastWordClass } from "./last-word-class.ts";
import { baseRelation } from "./phrase.ts";

/**
 * Names with what belongs to them and was left out: "Hurricane" of "Hurricane Ada", "Rolls" of "Rolls-Royce", "New
 * People's" of "New People's Party", "Avenue" of "Elm Avenue"; and without what follows "Inc.".
 */
export function growNames(
  sentence: Sentence,
  names: readonly Name[],
  others: readonly Name[] = [],
): Name[] {
  const taken = new Set<number>();
  for (const { start, end } of [...names, ...others])
    for (let at = start; at < end; at++) taken.add(at);
  const isFree = (token: Token | undefined): token is Token =>
    token !== undefined && !taken.has(token.index);
  return names.map((name) => {
    if (name.label === "NORP") return name;
    const cut = addNumber(sentence, endAtLegalForm(sentence, name), isFree);
    return (
      namedThing(sentence, cut, isFree) ??
      addRoad(
        sentence,
        addCapitals(
          sentence,
          addOrganization(sentence, addHyphened(sentence, cut, isFree), isFree),
          isFree,
        ),
        isFree,
      )
    );
  });
}

type IsFree = (token: Token | undefined) => token is Token;

const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|GmbH)\.?$/;

/** "… will become Apex Inc. Orion will sell it": the legal form is a company's last word. */
function endAtLegalForm({ tokens }: Sentence, name: Name): Name {
  for (let at = name.start + 1; at < name.end - 1; at++) {
    if (!LEGAL_FORM.test(tokens[at]!.text)) continue;
    const end = tokens[at + 1]!.text === "." ? at + 2 : at + 1;
    return end < name.end && /^\p{Lu}/u.test(tokens[end]!.text) ? { ...name, end } : name;
  }
  return name;
}

/** "Lindal Glacier **No. 1**", "Reactor **No. 4**": a thing that is numbered; nobody is. */
function addNumber({ tokens }: Sentence, name: Name, isFree: IsFree): Name {
  const [word, number] = tokens.slice(name.end, name.end + 2);
  if (name.label === "PER" || name.end - name.start < 2) return name;
  if (!isFree(word) || !isFree(number) || word.text !== "No." || number.upos !== "NUM") return name;
  const { canonical: _, ...plain } = name;
  return { ...plain, end: name.end + 2 };
}

const NAMED_THINGS: readonly (readonly [RegExp, "event" | "product"])[] = [
  [/^(?:Hurricane|Typhoon|Cyclone|Storm)$/, "event"],
  [/^(?:USS|HMS|HMCS|HMAS|RMS|MV|MS)$/, "product"],
];

/** "Hurricane Ada", "the USS John Doe": whose name it was before makes no difference. */
function namedThing({ tokens }: Sentence, name: Name, isFree: IsFree): Name | undefined {
  const before = tokens[name.start - 1];
  if (!isFree(before) || name.label === "ORG") return undefined;
  const type = NAMED_THINGS.find(([word]) => word.test(before.text))?.[1];
  if (type === undefined) return undefined;
  const first = tokens[name.start - 2];
  const start = isFree(first) && first.text === "Tropical" ? name.start - 2 : name.start - 1;
  const { canonical: _, ...plain } = name;
  return { ...plain, start, label: "MISC", type, rule: "named-thing" };
}

const PREFIX =
  /^(?:pro|anti|non|ex|pre|post|mid|pan|neo|co|sub|inter|trans|semi|former|then|vice|self|all|half)$/i;

/** "Rolls-Royce", "Kwok-kin" of "Wong Kwok-kin": words of one name, tied by hyphens. */
function addHyphened(sentence: Sentence, name: Name, isFree: IsFree): Name {
  const { tokens } = sentence;
  let { start, end } = name;
  const tied = (first: Token | undefined, hyphen: Token | undefined, last: Token | undefined) =>
    hyphen?.text === "-" && first?.span[1] === hyphen.span[0] && last?.span[0] === hyphen.span[1];
  const isPart = (token: Token | undefined): boolean =>
    isFree(token) &&
    isCapital(token) &&
    (token.upos === "PROPN" || (token.upos === "NOUN" && token.index > 0)) &&
    !PREFIX.test(token.text);
  if (tied(tokens[start - 2], tokens[start - 1], tokens[start]) && isPart(tokens[start - 2]))
    start -= 2;
  if (tied(tokens[end - 1], tokens[end], tokens[end + 1]) && isPart(tokens[end + 1])) end += 2;
  if (start === name.start && end === name.end) return name;
  if (name.canonical !== undefined) return name;
  if (name.label === "PER" && start < name.start && !isFirstName(tokens[start]!.text)) {
    return { ...name, start, end, confidence: Math.min(name.confidence, 0.5) };
  }
  return { ...name, start, end };
}

/** "New People's Party": capitals that describe the noun for a body, up to whose it is. */
function addOrganization({ tokens }: Sentence, name: Name, isFree: IsFree): Name {
  const last = tokens[name.end - 1]!;
  if (name.label !== "ORG" || lastWordClass(last.text) !== "organization") return name;
  let { start } = name;
  for (let at = start - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (!isFree(token) || !isUnder(tokens, token, last.index)) break;
    if (/^['’]s?$/.test(token.text)) continue;
    if (!isCapital(token) || !/^(?:PROPN|NOUN|ADJ)$/.test(token.upos) || isTitle(token)) break;
    if (baseRelation(token) === "nmod" && token.relation !== "nmod:poss") break;
    start = at;
  }
  // "Ada's Party" is Ada's, "the People's Party" nobody's.
  if (
    start < name.start &&
    /^['’]s?$/.test(tokens[start + 1]!.text) &&
    tokens[start]!.upos === "PROPN" &&
    isFirstName(tokens[start]!.text)
  )
    return name;
  return start === name.start ? name : { ...name, start };
}

/** "the Great Barrier Reef", "the Information Commissioner's Office", "DS Smith": one word is not all of the name. */
function addCapitals({ tokens }: Sentence, name: Name, isFree: IsFree): Name {
  if (name.end - name.start !== 1 || name.canonical !== undefined) return name;
  const last = tokens[name.start]!;
  if (last.upos !== "PROPN") return name;
  const before = tokens[name.start - 1];
  if (name.label === "PER") {
    const initials =
      isFree(before) &&
      before.upos === "PROPN" &&
      /^[A-Z]{2}$/.test(before.text) &&
      !isTitle(before);
    return initials && !STANDING.test(before.text) ? { ...name, start: name.start - 1 } : name;
  }
  let { start } = name;
  for (let at = start - 1; at > 0; at--) {
    const token = tokens[at]!;
    if (!isFree(token) || !isUnder(tokens, token, last.index)) break;
    if (/^['’]s?$/.test(token.text) && /^the$/i.test(tokens[at - 3]?.text ?? "")) continue;
    if (!isCapital(token) || !/^(?:PROPN|NOUN|ADJ)$/.test(token.upos) || isTitle(token)) {
      // "the Information Commissioner**'s**"
      if (!/^['’]s?$/.test(tokens[at + 1]!.text) || !isCapital(token)) break;
    }
    if (/^(?:nmod|acl|appos|conj)$/.test(baseRelation(token)) && token.relation !== "nmod:poss")
      break;
    start = at;
  }
  if (start === name.start || !/^the$/i.test(tokens[start - 1]?.text ?? "")) return name;
  return { ...name, start };
}

/** Short for a state or an office, and no one's initials. */
const STANDING = /^(?:US|UN|UK|EU|PM|VP|MP|TV|AP|FM|MD|DC|ST|UP)$/;

const ROADS =
  /^(?:Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Square|Ave\.?|St\.?|Rd\.?|Blvd\.?)$/;

/** "Elm Avenue" after "Elm" was read as a town. */
function addRoad({ tokens }: Sentence, name: Name, isFree: IsFree): Name {
  const next = tokens[name.end];
  if (name.label === "ORG" || !isFree(next) || !ROADS.test(next.text) || next.upos !== "PROPN")
    return name;
  if (!isUnder(tokens, tokens[name.end - 1]!, next.index) && !isUnder(tokens, next, name.start))
    return name;
  const { canonical: _, ...plain } = name;
  return { ...plain, end: name.end + 1, label: "LOC", type: "place", rule: "run" };
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}\p{M}.&]*$/u.test(text);
}

function isUnder(tokens: readonly Token[], token: Token, top: number): boolean {
  let at = token;
  for (let steps = 0; steps < 4 && at.head !== undefined; steps++) {
    if (at.head === top) return true;
    at = tokens[at.head]!;
  }
  return false;
}

/** "Ada" after "Hurricane Ada" is the storm, unless somebody in the text is called so. */
export function followNamedThings(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
): Name[][] {
  const things = new Map<string, Name>();
  const people = new Set<string>();
  const wordsOf = (at: number, { start, end }: Name): string[] =>
    sentences[at]!.tokens.slice(start, end).map(({ text }) => text);
  for (const [at, names] of found.entries()) {
    for (const name of names) {
      const words = wordsOf(at, name);
      if (name.rule === "named-thing") things.set(words.at(-1)!, name);
      else if (name.label === "PER" && words.length > 1) for (const word of words) people.add(word);
    }
  }
  return found.map((names, at) =>
    names.map((name) => {
      const [word, more] = wordsOf(at, name);
      const thing = more === undefined ? things.get(word!) : undefined;
      if (thing === undefined || people.has(word!) || name.label === "NORP") return name;
      const { canonical: _, ...plain } = name;
      return { ...plain, label: thing.label, type: thing.type, rule: "named-thing" };
    }),
  );
}

const COMPANY_FORM =
  /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|GmbH|Co|Corporation|Incorporated|Limited)\.?$/;

/**
 * A name that ends with a legal form is a company's; so is, in the same text, its first word alone: "Apex" after "Apex
 * Pipeline Co.", unless a list or another name of the text has that word.
 */
export function followCompanies(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
): Name[][] {
  const companies = new Map<string, Set<string>>();
  const others = new Set<string>();
  const whole = found.map((names, at) =>
    addCompanies(sentences[at]!, names).map((name): Name => {
      const words = sentences[at]!.tokens.slice(name.start, name.end).map(({ text }) => text);
      const [first] = words as [string, ...string[]];
      if (words.length < 2 || !COMPANY_FORM.test(words.at(-1)!) || name.label === "NORP") {
        if (words.length > 1 || name.canonical !== undefined)
          for (const word of words) others.add(word);
        return name;
      }
      const forms = companies.get(first) ?? new Set();
      companies.set(first, forms.add(words.slice(0, 2).join(" ")));
      if (name.label === "ORG") return name;
      const { canonical: _, ...plain } = name;
      return { ...plain, ...company };
    }),
  );
  for (const [first, forms] of companies)
    if (forms.size > 1 || others.has(first) || isListed(first)) companies.delete(first);
  if (companies.size === 0) return whole;
  return whole.map((names, at) => {
    const { tokens } = sentences[at]!;
    const taken = takenBy(names);
    const typed = names.map((name): Name => {
      const isFirst = name.end - name.start === 1 && companies.has(tokens[name.start]!.text);
      return isFirst && name.label !== "NORP" ? { ...name, ...company } : name;
    });
    const missed = tokens.filter(
      (token) => !taken.has(token.index) && companies.has(token.text) && standsAlone(token),
    );
    return addNames(
      typed,
      missed.map(({ index }) => ({ start: index, end: index + 1 })),
    );
  });
}

const company = { label: "ORG", type: "organization", rule: "legal-form" } as const;

/** "Colonial said": a noun, although its form may be an adjective's, and no part of another phrase. */
function standsAlone({ upos, relation }: Token): boolean {
  return /^(?:PROPN|NOUN|ADJ)$/.test(upos) && !/^(?:amod|compound|flat)/.test(relation);
}

function takenBy(names: readonly Name[]): Set<number> {
  const taken = new Set<number>();
  for (const { start, end } of names) for (let at = start; at < end; at++) taken.add(at);
  return taken;
}

function addNames(
  names: readonly Name[],
  missed: readonly { readonly start: number; readonly end: number }[],
): Name[] {
  if (missed.length === 0) return [...names];
  return [...names, ...missed.map((span): Name => ({ ...span, ...company, confidence: 0.7 }))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** "Colonial Pipeline Co.", where only "Pipeline" or no part of it was read as a name. */
function addCompanies({ tokens }: Sentence, names: readonly Name[]): Name[] {
  const legal = tokens.filter(({ text, index }) => index > 0 && SURE_FORM.test(text));
  if (legal.length === 0) return [...names];
  const taken = takenBy(names);
  const cut: Name[] = [];
  const missed = legal.flatMap(({ index }) => {
    if (taken.has(index)) return [];
    const before = names.find(({ end, label }) => end === index && label !== "NORP");
    let start = before?.start ?? index;
    while (start > 0 && isNameWord(tokens[start - 1]!) && !taken.has(start - 1)) start--;
    if (start === index || taken.has(start - 1)) return [];
    if (before !== undefined) cut.push(before);
    return [{ start, end: index + 1 }];
  });
  return addNames(
    names.filter((name) => !cut.includes(name)),
    missed,
  );
}

const SURE_FORM = /^(?:Inc\.?|Corp\.?|Ltd\.?|LLC|PLC|GmbH|Co\.)$/;

function isNameWord(token: Token): boolean {
  return isCapital(token) && /^(?:PROPN|NOUN|ADJ)$/.test(token.upos);
}

function isListed(word: string): boolean {
  return isFirstName(word) || indexNames().names.has(word);
}
