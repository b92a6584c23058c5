import type { Argument, Claim } from "../claims/types.ts";
import { nominalVerb } from "../lexicon/deverbal-nouns.ts";
import { lightVerbs } from "../lexicon/verbs.ts";
import type { Knowledge, Relation } from "../knowledge/types.ts";
import { claimsOf } from "./relation-edges.ts";

/**
 * The relations that say something between two things. Left out are speech whose content has edges that are drawn,
 * under the speaker's name ("Peskov said → the call lasted 2.5 hours"), verbs with nothing but themselves, an
 * adverb or a time for an object ("the call ended"), and what another edge of the same words says more of:
 * "Lee is → UN chief" beside "is chief of → UN", "the plan is → subject" beside "is subject to → approval", "won →
 * backing" beside "won backing of → council", where nothing else is told of the backing. So are the members of
 * an unnamed group ("nine countries, including Norway") and a deed that nothing is told of ("made an announcement"),
 * and what only another sentence could name ("such a tour", "the others").
 */
export function drawnRelations(knowledge: Knowledge): Relation[] {
  const fuller = fullerClaims(knowledge.claims);
  const degrees = new Map<string, number>();
  for (const { source, target } of knowledge.relations)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return knowledge.relations.filter((relation) => {
    const isLeaf = degrees.get(relation.target) === 1;
    return claimsOf(knowledge, relation).some(
      (claim) =>
        !isToldElsewhere(knowledge, claim) &&
        !isAlone(claim) &&
        !isOfNobody(claim) &&
        !pointsElsewhere(claim.subject) &&
        !pointsElsewhere(claim.object) &&
        !isSaidAgain(knowledge, relation) &&
        !(isLeaf && isDoingAlone(claim)) &&
        !(fuller.get(placeOf(claim)) ?? []).some(
          (other) => saysMore(other, claim) || (isLeaf && takesIn(other, claim)),
        ),
    );
  });
}

/** The inner claim names this very word as its attribution, and is no demand or plan that the outer one makes. */
function isToldElsewhere(knowledge: Knowledge, { object, evidence }: Claim): boolean {
  if (object.kind !== "claim") return false;
  const inner = knowledge.claim(object.claim);
  const [start, end] = evidence.trigger;
  return (
    inner?.factuality === "asserted" &&
    // "said that 56 **died**": nothing else is drawn of them.
    !(isAlone(inner) && /\S\s+\S+\s+\S|\d/.test(object.text)) &&
    inner.attribution.some(({ cueSpan }) => cueSpan[0] < end && cueSpan[1] > start)
  );
}

/** A verb without an object: what stands for one is no second thing. */
function isAlone({ object, predicate, evidence: { rule, trigger } }: Claim): boolean {
  if (object.kind !== "concept") return false;
  if (rule === "intransitive" || rule === "intransitive-time") return true;
  // "produce **more**": of what or than what, it does not say.
  if (/^(?:more|less|much|enough)$/i.test(object.label)) return true;
  // "is in **place**": two words for one state.
  if (/^(copula|preposition)$/.test(rule) && predicate.preposition === "in")
    if (STATES.test(object.text)) return true;
  return object.span[0] >= trigger[0] && object.span[1] <= trigger[1];
}

const STATES = /^(place|effect|force|progress|play|doubt|question|order|common|sight|line)$/i;

/** Some of "nine countries": nobody is named. */
function isOfNobody({ subject, evidence: { rule } }: Claim): boolean {
  return (
    rule === "including" &&
    subject.kind === "concept" &&
    !/\p{Lu}/u.test(subject.text) &&
    (subject.quantity !== undefined || BARE.test(subject.text))
  );
}

/** "**such** a tour", "beyond **that level**", "the **others**": which, another sentence tells. */
function pointsElsewhere(argument: Argument): boolean {
  if (argument.kind === "mention") return /^(?:\p{L}+ )?such /iu.test(argument.text);
  return argument.kind === "concept" && POINTING.test(argument.text);
}

const POINTING =
  /^(?:(?:\p{L}+ )?such .*|(?:the |many |some )?others?|th(?:at|is|ese|ose) (?:move|step|decision|act|result|figure|way|kind|number|point|change|process)s?)$/iu;

/** "the **effort** is the **effort** of the war": a thing is what it is called. */
function isSaidAgain({ entity }: Knowledge, { source, target, predicate }: Relation): boolean {
  if (predicate.lemma !== "be" || predicate.preposition !== undefined) return false;
  const [whole, part] = [entity(source), entity(target)].map(
    (end) => end?.label.toLowerCase() ?? "",
  );
  return (
    whole !== "" &&
    part !== "" &&
    (part!.startsWith(`${whole} `) || whole!.startsWith(`${part} of `))
  );
}

/** "made an announcement", "exchanged views": the noun is the deed, and nothing more is told of it. */
function isDoingAlone({ object, predicate, evidence: { rule } }: Claim): boolean {
  return (
    rule === "object" &&
    object.kind === "concept" &&
    BARE.test(object.text) &&
    lightVerbs.has(predicate.lemma.split(" ").at(-1)!) &&
    nominalVerb(object.label.replace(/s$/, "")) !== undefined
  );
}

/** Claims that take in a plainer one's words, by the place they stand at. */
function fullerClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!FULLER.test(claim.evidence.rule)) continue;
    const known = found.get(placeOf(claim));
    if (known === undefined) found.set(placeOf(claim), [claim]);
    else known.push(claim);
  }
  return found;
}

const FULLER =
  /^(role-of|copula-preposition|preposition|object-preposition|object-noun-preposition)$/;

function placeOf({ evidence: { document, sentence, subject } }: Claim): string {
  return [document, sentence, ...subject].join(" ");
}

function saysMore({ predicate, evidence: fuller }: Claim, { object, evidence }: Claim): boolean {
  const [start, end] = fuller.trigger;
  if (fuller.rule === "role-of")
    return (
      /^(title|apposition)$/.test(evidence.rule) && start >= object.span[0] && end <= object.span[1]
    );
  if (start !== evidence.trigger[0]) return false;
  if (!/^(copula|predicative)$/.test(evidence.rule)) return false;
  const words = object.text.toLowerCase().split(/\s+/);
  const label = predicate.label.split(" ");
  const [head, preposition] = label.slice(-2);
  const whole = words.findIndex((word, at) => word === head && words[at + 1] === preposition);
  return label.includes(words.at(-1)!) || whole >= 0;
}

/** "caused problems **for** → sailors" takes in "caused → problems". */
function takesIn({ predicate, evidence: fuller }: Claim, { object, evidence }: Claim): boolean {
  return (
    /^(object|preposition)$/.test(evidence.rule) &&
    fuller.trigger[0] === evidence.trigger[0] &&
    object.kind === "concept" &&
    BARE.test(object.text) &&
    predicate.label.split(" ").includes(object.text.split(" ").at(-1)!)
  );
}

/** A common noun by itself: "an **agreement**", but not "a 30-day ceasefire". */
const BARE = /^(?:(?:an?|the|any|some|this|that|its|their|his|her|no) )?\p{Ll}+$/iu;
