import { phraseConjuncts } from "../clauses/phrases.ts";
import { isFor, MEANS } from "../clauses/is-for.ts";
import {
  dependents,
  firstConjunct,
  firstDependent,
  isToInfinitive,
} from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import { nominalVerb } from "../lexicon/deverbal-nouns.ts";
import { intentNouns, isActorNoun } from "../lexicon/noun-classes.ts";
import { verbFamily } from "../lexicon/verb-families.ts";
import { statementNouns } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { isSingledOut } from "./is-singled-out.ts";
import { ownerOf } from "./noun-owner.ts";
import { readArgument } from "./read-argument.ts";
import type { Argument } from "./types.ts";

/** An argument and the token that heads it. */
export interface Found {
  readonly head: number;
  readonly argument: Argument;
  /** Set where the others hold instead of this one: "Kyiv rather than **Moscow**". */
  readonly denied: boolean;
  /** Set where one of several holds, and nobody says which: "Kyiv **or Moscow**". */
  readonly open: boolean;
}

/** Every conjunct of a phrase as an argument of its own. */
export function findArguments(context: SentenceContext, head: number): Found[] {
  const members = phraseConjuncts(context.tree, head)
    .filter((member) => member === head || !isWithinName(context, head, member))
    .flatMap((member) => examplesOf(context, member))
    .flatMap((member) => [member, ...furtherNames(context, member)]);
  const open =
    members.length > 1 &&
    members.some((member) => isAlternative(context, member) && !isRestated(context, member));
  const found: Found[] = [];
  for (const member of members) {
    if (isRestated(context, member)) continue;
    const argument = readArgument(context, member);
    if (!argument) continue;
    const denied = isContrasted(context, member);
    for (const each of membersOf(context, argument))
      found.push({ head: member, argument: each, denied, open });
  }
  return found;
}

/** "the Securities **and Exchange Commission**" is one name. */
function isWithinName({ mentionAt }: SentenceContext, head: number, member: number): boolean {
  const mention = mentionAt.get(head);
  return mention?.kind === "name" && member >= mention.tokens[0] && member < mention.tokens[1];
}

/** "topics **such as ships**": of a noun that says nothing, its examples are told. */
function examplesOf({ tree }: SentenceContext, noun: number): number[] {
  const { lemma } = tree.tokens[noun]!;
  if (!/^(topic|issue|thing|matter|area|item|subject|factor|aspect|question|field)$/.test(lemma))
    return [noun];
  if (
    tree.children[noun]!.some((child) => /^(amod|nmod:poss|acl)/.test(tree.tokens[child]!.relation))
  )
    return [noun];
  const example = dependents(tree, noun, "nmod").find(
    (child) =>
      tree.tokens[child - 1] !== undefined &&
      dependents(tree, child, "case").some((marker) => /^such$/i.test(tree.tokens[marker]!.text)),
  );
  return example === undefined ? [noun] : phraseConjuncts(tree, example);
}

/** "players Ann Lee **and Bo Ek** won", "met champion Ann Lee **or Bo Ek**": who is named first is not the only one. */
function furtherNames({ tree, mentionAt }: SentenceContext, noun: number): number[] {
  const name = firstDependent(tree, noun, "appos");
  if (name === undefined || tree.tokens[noun]!.upos !== "NOUN") return [];
  if (firstDependent(tree, name, "conj") === undefined || mentionAt.get(name)?.kind !== "name")
    return [];
  return phraseConjuncts(tree, name)
    .slice(1)
    .filter((other) => mentionAt.get(other)?.kind === "name");
}

/** "Kyiv **or** Moscow". */
function isAlternative({ tree }: SentenceContext, member: number): boolean {
  return (
    tree.base[member] === "conj" &&
    dependents(tree, member, "cc").some((child) => /^or$/i.test(tree.tokens[child]!.text))
  );
}

/** "$4 million, **or 2 cents a share**": no other sum, the same in other words. */
function isRestated(context: SentenceContext, member: number): boolean {
  const { tree } = context;
  const start = tree.first[member]!;
  // "2 cents **a share**"
  if (
    tree.base[member] === "conj" &&
    /^an?$/i.test(tree.tokens[start]!.text) &&
    firstDependent(tree, tree.tokens[start - 1]?.index ?? 0, "nummod") !== undefined
  )
    return true;
  const comma = [start - 1, start].some((index) => tree.tokens[index]?.text === ",");
  return (
    isAlternative(context, member) &&
    isSum(context, member) &&
    (comma || isShareOfSum(context, member))
  );
}

/** "rose 87 points **or 0.8 percent**" */
function isShareOfSum({ tree }: SentenceContext, member: number): boolean {
  const [sum, again] = [firstConjunct(tree, member), member].map((each) =>
    /^(percent|percentage|%|pct)$/i.test(tree.tokens[each]!.lemma),
  );
  return sum !== again;
}

function isSum({ tree }: SentenceContext, member: number): boolean {
  const first = firstConjunct(tree, member);
  // "trace amounts, or **less than 1 percent**"
  const amount = /^(amount|level|share|fraction|rate|number)$/.test(tree.tokens[first]!.lemma);
  return [...(amount ? [] : [first]), member].every(
    (each) =>
      /^(NUM|SYM)$/.test(tree.tokens[each]!.upos) ||
      firstDependent(tree, each, "nummod") !== undefined,
  );
}

/** "Kyiv **rather than** Moscow", "peace, **not** war". */
export function isContrasted({ tree }: SentenceContext, member: number): boolean {
  if (tree.base[member] !== "conj") return false;
  const between = dependents(tree, member, "cc", "advmod").map((child) =>
    tree.tokens[child]!.text.toLowerCase(),
  );
  return between.some((word) => /^(rather|not|instead)$/.test(word));
}

/** "The leaders agreed" is told of each of them, where we know who they are. */
function membersOf({ membersOf }: SentenceContext, argument: Argument): Argument[] {
  if (argument.kind !== "mention") return [argument];
  const members = membersOf(argument.mention);
  return members.length === 0 ? [argument] : members.map((mention) => ({ ...argument, mention }));
}

/**
 * Subjects of a clause. "a speech **criticising** the West" and "a plan **to leave**": it is the speaker and
 * the planner who does it, not the speech or the plan.
 */
export function findSubjects(context: SentenceContext, clause: Clause): Found[] {
  const head = isOutcome(context, clause) ? undefined : subjectHead(context, clause);
  // "It is better **to wait**": a doing without its doer is no node.
  if (head === undefined || context.tree.base[head] === "csubj") return [];
  // "the jeweler **who made it**, and a friend": the friend did not.
  const relative =
    clause.subject?.source === "antecedent" &&
    (context.tree.tokens[clause.chain[0]!]!.relation === "acl:relcl" || clause.passive);
  return findArguments(context, head).filter(
    ({ argument, head: found }) =>
      argument.kind !== "time" && !(relative && found > clause.chain[0]!),
  );
}

/** "Two guards died, **bringing** the toll to ten": all that came before brings it. */
function isOutcome({ tree }: SentenceContext, { chain, complements }: Clause): boolean {
  const top = chain[0]!;
  const { lemma, xpos, head } = tree.tokens[top]!;
  if (tree.base[top] !== "advcl" || xpos !== "VBG" || head === undefined || head > top)
    return false;
  if (firstDependent(tree, top, "mark") !== undefined) return false;
  if (/^(mark|pave|mean|signal)$/.test(lemma)) return true;
  const object = complements.find(({ role }) => role === "object");
  return (
    /^(bring|take|raise|push|lift)$/.test(lemma) &&
    object !== undefined &&
    /^(number|toll|total|count|tally|share|figure)$/.test(tree.tokens[object.head]!.lemma)
  );
}

function speakerOfParticiple(context: SentenceContext, clause: Clause): number | undefined {
  const { tree, clauseAt } = context;
  if (clause.kind !== "participial" || clause.passive || !clause.subject) return undefined;
  const { head } = clause.subject;
  if (!statementNouns.has(tree.tokens[head]!.lemma.toLowerCase())) return undefined;
  const verb = tree.tokens[head]!.head;
  const governing = verb === undefined ? undefined : clauseAt.get(verb);
  return governing && governing !== clause && tree.base[head] === "obj"
    ? governing.subject?.head
    : undefined;
}

/** Head of who does what a clause tells. */
export function subjectHead(
  context: SentenceContext,
  clause: Clause,
  depth = 0,
): number | undefined {
  if (!clause.subject || depth > 4) return undefined;
  const speaker = speakerOfParticiple(context, clause);
  if (speaker !== undefined) return speaker;
  if (isMuteDoer(context, clause)) return undefined;
  const treatment = treatmentFor(context, clause);
  if (treatment !== undefined) return treatment;
  // "the quake, **the biggest** to hit Oslo": the quake hit it.
  const { head: named, xpos } = context.tree.tokens[clause.subject.head]!;
  if (xpos === "JJS" && context.tree.base[clause.subject.head] === "appos") return named;
  const purposeOf = clauseOfPurpose(context, clause);
  if (purposeOf !== undefined) return subjectHead(context, purposeOf, depth + 1);
  const described = describedBy(context, clause);
  if (described !== undefined) return subjectHead(context, described, depth + 1);
  const first = becomingOf(context, clause);
  if (first !== undefined)
    return typeof first === "number" ? first : subjectHead(context, first, depth + 1);
  return isSpelledOut(context, clause)
    ? planner(context, clause.subject.head, isInfinitive(context, clause), depth)
    : clause.subject.head;
}

/** "became the first woman **to lead** it", "made **Ann** the first": who became it does. */
function becomingOf(
  { tree, clauseAt }: SentenceContext,
  { chain, subject }: Clause,
): Clause | number | undefined {
  const top = firstConjunct(tree, chain[0]!);
  if (tree.tokens[top]!.relation !== "acl" || subject?.source !== "antecedent") return undefined;
  const { head: verb } = tree.tokens[subject.head]!;
  if (tree.base[subject.head] !== "xcomp" || verb === undefined) return undefined;
  if (firstDependent(tree, top, "mark") === undefined || !isSingledOut(tree, subject.head))
    return undefined;
  return firstDependent(tree, verb, "obj", "iobj") ?? clauseAt.get(verb);
}

/** "Acme is a firm **that makes** chips": Acme does; "was the only bus **involved** in it": this bus was. */
function describedBy(
  { tree, clauseAt }: SentenceContext,
  { chain, subject }: Clause,
): Clause | undefined {
  const top = chain[0]!;
  if (subject?.source !== "antecedent" || tree.base[top] !== "acl") return;
  const { relation, xpos } = tree.tokens[top]!;
  if (relation !== "acl:relcl")
    if (xpos !== "VBN" || !isSingledOut(tree, subject.head)) return undefined;
  const copular = clauseAt.get(subject.head);
  const isPlain = copular?.kind === "copular" && copular.head === subject.head && !copular.negated;
  return isPlain &&
    firstDependent(tree, subject.head, "cop") !== undefined &&
    (copular.subject?.source === "own" ||
      (relation !== "acl:relcl" && copular.subject !== undefined))
    ? copular
    : undefined;
}

/** "Strikes will be called after **accusing** employers": a strike accuses nobody. */
function isMuteDoer({ tree, mentionAt }: SentenceContext, { chain, subject }: Clause): boolean {
  if (subject?.source !== "controlled" || tree.base[chain[0]!] !== "advcl") return false;
  const { upos, lemma } = tree.tokens[subject.head]!;
  if (upos !== "NOUN" || isActorNoun(lemma.toLowerCase())) return false;
  const type = mentionAt.get(subject.head)?.type;
  if (type !== undefined && /^(person|organization|geopolitical-entity|group)$/.test(type))
    return false;
  return (
    /^VBG?$/.test(tree.tokens[chain[0]!]!.xpos) && PERSONAL.test(tree.tokens[chain.at(-1)!]!.lemma)
  );
}

/** What only people do. */
const PERSONAL =
  /^(accuse|blame|meet|visit|sign|ask|urge|vow|refuse|swear|plead|admit|deny|interview|arrest|hire|thank|insist|discuss|negotiate|speak|talk|attend|decide|apologize|apologise)$/;

/** "She underwent **surgery** to mend her hip": she mends nothing. */
function treatmentFor({ tree, clauseAt }: SentenceContext, clause: Clause): number | undefined {
  const top = clause.chain[0]!;
  const { head } = tree.tokens[top]!;
  if (clause.subject?.source !== "controlled" || tree.base[top] !== "advcl") return undefined;
  if (head === undefined || !isInfinitive({ tree }, clause)) return undefined;
  const { lemma } = tree.tokens[head]!;
  if (!/^(undergo|receive|require|need|have|get|face)$/.test(lemma)) return undefined;
  const object = clauseAt.get(head)?.complements.find(({ role }) => role === "object");
  if (object === undefined) return undefined;
  return lemma === "undergo" || TREATMENTS.test(tree.tokens[object.head]!.lemma)
    ? object.head
    : undefined;
}

const TREATMENTS = /^(surgery|operation|procedure|treatment|transplant|injection|transfusion)$/;

/** "agreed to a request **to stay** on **to give** them time": who stays gives it. */
function clauseOfPurpose(
  { tree, clauseAt }: SentenceContext,
  { chain, subject }: Clause,
): Clause | undefined {
  const { head, relation } = tree.tokens[firstConjunct(tree, chain[0]!)]!;
  if (relation !== "advcl" || subject?.source !== "controlled" || head === undefined) return;
  const above = clauseAt.get(head);
  return above?.subject?.head === subject.head && above.subject.source !== "own"
    ? above
    : undefined;
}

/** "a plan **to leave**", "the risk **of losing**": the noun is no doer; "a man **to lead** them" is. */
function isSpelledOut({ tree, mentionAt }: SentenceContext, clause: Clause): boolean {
  const top = firstConjunct(tree, clause.chain[0]!);
  // "a plan **to try to leave**"
  const chained = clause.chain.length > 1 && clause.subject?.head === tree.tokens[top]!.head;
  if (tree.tokens[top]!.relation !== "acl" || !clause.subject) return false;
  if (clause.subject.source !== "antecedent" && !chained) return false;
  const marker = firstDependent(tree, top, "mark", "case");
  // "has **difficulty filling** orders"
  if (marker === undefined && ENDEAVOUR.test(tree.tokens[clause.subject.head]!.lemma))
    return tree.tokens[top]!.xpos === "VBG";
  if (marker === undefined || tree.tokens[marker]!.text.toLowerCase() === "as") return false;
  const { head: noun } = clause.subject;
  if (mentionAt.get(noun)?.kind === "name") return false;
  // "Ida was the **last storm to hit** Oslo": she did; "the last storm to hit Oslo" did.
  if (isSingledOut(tree, noun)) return firstDependent(tree, noun, "cop") !== undefined;
  const word = tree.tokens[noun]!.lemma.toLowerCase();
  return !clause.passive && (!isActorNoun(word) || intentNouns.has(word));
}

/** What somebody has in doing something. */
const ENDEAVOUR = /^(difficulty|trouble|success|luck|experience|fun|problem)$/;

function isInfinitive({ tree }: Pick<SentenceContext, "tree">, { chain }: Clause): boolean {
  const top = firstConjunct(tree, chain[0]!);
  return tree.tokens[top]!.xpos !== "VBG" && isToInfinitive(tree, top);
}

/** Who has a plan, hope or need: its owner, who it is by, else the subject of the clause that tells of it. */
function planner(
  context: SentenceContext,
  noun: number,
  infinitive: boolean,
  depth: number,
): number | undefined {
  const { tree, clauseAt } = context;
  // "**It** is in our interest **to wait**": who waits, nobody says.
  if (firstDependent(tree, noun, "expl") !== undefined) return undefined;
  // "produced a package **for fighting** crime": that is what the package is for.
  if (!infinitive && isForPurpose(context, noun)) return noun;
  const named = infinitive ? namedDoer(context, noun) : undefined;
  if (named !== undefined) return named;
  // "Oslo's **call** to free them": who calls for it does not do it.
  const asking = infinitive && ASKING.test(tree.tokens[noun]!.lemma);
  if (asking && (ownerOf(context, noun) ?? sourcePhrase(context, noun)) !== undefined) {
    // "Norway **resisted calls** from Sweden to pump oil": it is for Norway to pump.
    const { head: verb } = tree.tokens[noun]!;
    const called = verb === undefined ? undefined : clauseAt.get(verb);
    return called && tree.base[noun] === "obj" && ANSWERING.test(tree.tokens[verb!]!.lemma)
      ? subjectHead(context, called, depth + 1)
      : undefined;
  }
  for (let at = noun; ;) {
    const owner = ownerOf(context, at) ?? sourcePhrase(context, at);
    if (owner !== undefined) return owner;
    const above = tree.tokens[at]!.head;
    const base = tree.base[at]!;
    // "talked about the deadline **for holding** a vote": who holds it, nobody says.
    const besides =
      base === "obl" && /^(addition|exchange|return|preparation)$/.test(tree.tokens[at]!.lemma);
    if (
      !infinitive &&
      base === "obl" &&
      !besides &&
      !intentNouns.has(tree.tokens[noun]!.lemma.toLowerCase())
    )
      return undefined;
    const instrument = infinitive && !intentNouns.has(tree.tokens[noun]!.lemma.toLowerCase());
    // "is in town **to discuss** a deal"
    const copular = clauseAt.get(at);
    if (copular?.kind === "copular" && copular.head === at)
      return subjectHead(context, copular, depth + 1);
    if (
      above !== undefined &&
      /^(obj|obl|xcomp)$/.test(base) &&
      !(instrument && (base === "obl" || at !== noun))
    ) {
      const governing = clauseAt.get(above);
      // "slogans **against** a push to vote"
      if (
        base === "obl" &&
        dependents(tree, at, "case").some((child) => /^against$/i.test(tree.tokens[child]!.text))
      )
        return undefined;
      // "endorsed **Ann** as the best chance **to win**": she may.
      if (
        base === "obl" &&
        dependents(tree, at, "case").some((child) => tree.tokens[child]!.text === "as")
      )
        return firstDependent(tree, above, "obj");
      // "criticised the move **to form an army**", "voted down a plan to": the critic forms none.
      const { lemma: doing } = tree.tokens[above]!;
      if (isOnlooker(doing)) return undefined;
      if (/^(vote|turn|strike|shoot|knock)$/.test(doing) && isDown(context, above))
        return undefined;
      // "stressed the importance **of waiting**": who says so does not do it.
      if (!infinitive && TALKING.test(tree.tokens[above]!.lemma)) return undefined;
      if (asking && base === "obj" && UTTERING.test(tree.tokens[above]!.lemma)) return undefined;
      // "gave **Ann** the right to vote", "offers a chance to win": the giver does not.
      if (base === "obj" && GIVING.test(tree.tokens[above]!.lemma))
        return firstDependent(tree, above, "iobj");
      if (governing?.subject && !governing.passive) {
        const subject = subjectHead(context, governing, depth + 1);
        return subject === undefined || !needsMind(tree.tokens[noun]!.lemma)
          ? subject
          : minded(context, subject);
      }
    }
    if (instrument) return UNABLE.test(tree.tokens[noun]!.lemma) ? undefined : noun;
    if (
      above === undefined ||
      !/^(nmod|conj)$/.test(base) ||
      /^(conspiracy|plot)$/.test(tree.tokens[noun]!.lemma)
    )
      return undefined;
    at = above;
  }
}

/** Plans and efforts are somebody's: "**Oslo's offers** signal a willingness to talk", "the call was about efforts to …". */
function minded(context: SentenceContext, subject: number): number | undefined {
  const { tree, mentionAt } = context;
  const { upos, lemma } = tree.tokens[subject]!;
  const type = mentionAt.get(subject)?.type;
  if (upos !== "NOUN" || isActorNoun(lemma.toLowerCase())) return subject;
  if (type !== undefined && type !== "event" && type !== "concept") return subject;
  const owner = ownerOf(context, subject);
  if (owner !== undefined) return minded(context, owner);
  return nominalVerb(lemma.toLowerCase()) === undefined && type !== "event" ? subject : undefined;
}

function needsMind(noun: string): boolean {
  return /^(plan|effort|bid|attempt|pledge|willingness|readiness|promise|aim|intention|intent|commitment|decision|desire|drive|campaign|determination|resolve|offer|proposal|hope|wish|ambition|vow|reluctance|refusal)$/.test(
    noun,
  );
}

/** Who praises, condemns or supports a plan need not have it. */
function isOnlooker(verb: string): boolean {
  return verbFamily(verb) === "accuse" || ONLOOKING.test(verb);
}

function isDown({ tree }: SentenceContext, verb: number): boolean {
  return tree.children[verb]!.some((child) => /^down$/i.test(tree.tokens[child]!.text));
}

const TALKING =
  /^(stress|emphasize|emphasise|highlight|underline|underscore|discuss|mention|explain|question|debate|doubt)$/;

const ASKING = /^(call|appeal|order|invitation|pressure|plea)$/;

const ANSWERING =
  /^(resist|reject|heed|ignore|face|defy|answer|rebuff|dismiss|refuse|receive|follow)$/;

const UTTERING =
  /^(issue|make|renew|repeat|reiterate|launch|send|join|echo|sign|back|increase|put|step)$/;

/** Feelings, states and the like: who does what is to be done with them, they do not say. */
const UNABLE =
  /^(support|backing|help|assistance|accordance|way|means|discretion|difficulty|freedom|consent|approval|courage|strength|money|confidence|urgency|impetus|momentum|encouragement|incentive|inclination|eagerness|skill|experience|luxury|mean)$/;

/** A means with an end: "a **fund** for helping farmers". */
function isForPurpose({ tree }: SentenceContext, noun: number): boolean {
  return (
    MEANS.test(tree.tokens[noun]!.lemma) &&
    dependents(tree, noun, "acl").some((clause) => isFor(tree, clause))
  );
}

const GIVING = /^(give|grant|offer|provide|afford|deny|leave|open|create)$/;

const ONLOOKING =
  /^(hear|dismiss|block|halt|stop|oppose|reject|defeat|veto|quash|scrap|shelve|drop|foil|uncover|expose|disrupt|hamper|hinder|thwart|complicate|undermine|derail|welcome|hail|praise|applaud|support|back|endorse|defend|mock|lament|note|describe|cite)$/;

/** "a request **for Norway** to halt aid", "pressure **on** Norway to leave", "faith **in** Norway to help". */
function namedDoer({ tree, mentionAt }: SentenceContext, noun: number): number | undefined {
  const faith = /^(confidence|faith|trust|belief)$/.test(tree.tokens[noun]!.lemma);
  return dependents(tree, noun, "nmod").find((child) => {
    const marker = firstDependent(tree, child, "case");
    const word = marker === undefined ? "" : tree.tokens[marker]!.text.toLowerCase();
    if (!(faith ? /^in$/ : /^(for|on)$/).test(word)) return false;
    const type = mentionAt.get(child)?.type;
    return type !== undefined && /^(person|organization|geopolitical-entity|group)$/.test(type);
  });
}

/** "efforts **by the firm**", "efforts **from both sides**". */
function sourcePhrase({ tree }: SentenceContext, noun: number): number | undefined {
  return dependents(tree, noun, "nmod").find((child) => {
    const marker = firstDependent(tree, child, "case");
    return marker !== undefined && /^(by|from)$/i.test(tree.tokens[marker]!.text);
  });
}

/** Is the noun denied by its determiner: "**no** agreement"? */
export function isDeniedNoun({ tree }: SentenceContext, head: number): boolean {
  const determiner = firstDependent(tree, head, "det");
  const word = determiner === undefined ? tree.tokens[head]!.text : tree.tokens[determiner]!.text;
  if (!/^(no|neither|none|nobody|nothing)$/i.test(word)) return false;
  // "says **no** to a deal"
  const { head: verb, upos } = tree.tokens[head]!;
  return (
    determiner !== undefined ||
    verb === undefined ||
    upos === "DET" ||
    word.toLowerCase() !== "no" ||
    !/^(say|vote)$/.test(tree.tokens[verb]!.lemma)
  );
}
