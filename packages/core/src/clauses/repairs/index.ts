import { toToken } from "../../reading/to-token.ts";
import type { Token } from "../../reading/types.ts";
import { firstDependent, isUnder, toSyntaxTree, type SyntaxTree } from "../syntax-tree.ts";
import { groupWords } from "../word-groups.ts";
import { activeWithObject } from "./active-with-object.ts";
import { againstBehindAgent } from "./against-behind-agent.ts";
import { agreeingAntecedent } from "./agreeing-antecedent.ts";
import { agreeingApposition } from "./agreeing-apposition.ts";
import { agreeingConjunct } from "./agreeing-conjunct.ts";
import { allBut, allButSome } from "./all-but.ts";
import { antecedentOfBetween } from "./antecedent-of-between.ts";
import { appositionOfDay } from "./apposition-of-day.ts";
import { appositionOfName } from "./apposition-of-name.ts";
import { appositionOfPlace } from "./apposition-of-place.ts";
import { appositionOfSubject } from "./apposition-of-subject.ts";
import { asClause } from "./as-clause.ts";
import { asWellAs } from "./as-well-as.ts";
import { asideBeforeClause } from "./aside-before-clause.ts";
import { askedBeforeInfinitive } from "./asked-before-infinitive.ts";
import { attributiveParticiple } from "./attributive-participle.ts";
import { auxiliaryBeforeQuotation } from "./auxiliary-before-quotation.ts";
import { beTo } from "./be-to.ts";
import { behindQuotation } from "./behind-quotation.ts";
import { borderingNoun } from "./bordering-noun.ts";
import { calledSo } from "./called-so.ts";
import { calledSession } from "./called-session.ts";
import { calledUpon } from "./called-upon.ts";
import { chargeBehindSemicolon } from "./charge-behind-semicolon.ts";
import { commentBehindSpeech } from "./comment-behind-speech.ts";
import { compoundLikeVerb } from "./compound-like-verb.ts";
import { contentBeforeSpeech } from "./content-before-speech.ts";
import { contentInRow } from "./content-in-row.ts";
import { contentOfQuoted } from "./content-of-quoted.ts";
import { contentOfNoun } from "./content-of-noun.ts";
import { contentWithoutThat } from "./content-without-that.ts";
import { contrastOfSpeakers } from "./contrast-of-speakers.ts";
import { dashApposition } from "./dash-apposition.ts";
import { dayBehindParticiple } from "./day-behind-participle.ts";
import { deedOfAccused } from "./deed-of-accused.ts";
import { describedObject } from "./described-object.ts";
import { doerBeforeBareInfinitive } from "./doer-before-bare-infinitive.ts";
import { eachWithOwn } from "./each-with-own.ts";
import { eventBetween } from "./event-between.ts";
import { feat } from "./feat.ts";
import { finiteConjunct } from "./finite-conjunct.ts";
import { frontedParticiple } from "./fronted-participle.ts";
import { gerundSubject } from "./gerund-subject.ts";
import { gerundInList } from "./gerund-in-list.ts";
import { givenNameWill } from "./given-name-will.ts";
import { growingNoun } from "./growing-noun.ts";
import { retagHeadlineVerb } from "./headline-verb.ts";
import { hiddenVerb } from "./hidden-verb.ts";
import { importanceOfDoing } from "./importance-of-doing.ts";
import { infinitiveOfNoun } from "./infinitive-of-noun.ts";
import { infinitiveOfObject } from "./infinitive-of-object.ts";
import { invertedComparison } from "./inverted-comparison.ts";
import { judgedFor } from "./judged-for.ts";
import { kinBesidePerson } from "./kin-beside-person.ts";
import { largestOfWhich } from "./largest-of-which.ts";
import { lifeInPrison } from "./life-in-prison.ts";
import { listedApposition } from "./listed-apposition.ts";
import { listedNames } from "./listed-names.ts";
import { littleBut } from "./little-but.ts";
import { looseParticiple } from "./loose-participle.ts";
import { lostSubject } from "./lost-subject.ts";
import { madePublic } from "./made-public.ts";
import { mainVerbBehindRelative } from "./main-verb-behind-relative.ts";
import { moneyBeforeNoun } from "./money-before-noun.ts";
import { nameBeforeRole } from "./name-before-role.ts";
import { measuredLead } from "./measured-lead.ts";
import { nameBeforeSpeaker } from "./name-before-speaker.ts";
import { nameBehindNaming } from "./name-behind-naming.ts";
import { nameBehindParticiple } from "./name-behind-participle.ts";
import { nameOfRole } from "./name-of-role.ts";
import { namedNearby } from "./named-nearby.ts";
import { namedObjectRelative } from "./named-object-relative.ts";
import { narrationBehindSpeech } from "./narration-behind-speech.ts";
import { nearestAntecedent } from "./nearest-antecedent.ts";
import { nounBehindAcronym } from "./noun-behind-acronym.ts";
import { nounBesideNoun } from "./noun-beside-noun.ts";
import { nounWithObject } from "./noun-with-object.ts";
import { numberOne } from "./number-one.ts";
import { objectComplement } from "./object-complement.ts";
import { objectOfAdjective } from "./object-of-adjective.ts";
import { objectRelative } from "./object-relative.ts";
import { occasionOfSpeech } from "./occasion-of-speech.ts";
import { oneOfApposition } from "./one-of-apposition.ts";
import { orAlias } from "./or-alias.ts";
import { outcomeOfVictory } from "./outcome-of-victory.ts";
import { ownedList } from "./owned-list.ts";
import { ownerAntecedent } from "./owner-antecedent.ts";
import { participleConjunct } from "./participle-conjunct.ts";
import { participleOfAgent } from "./participle-of-agent.ts";
import { personAntecedent } from "./person-antecedent.ts";
import { phraseOfNearest } from "./phrase-of-nearest.ts";
import { reactionFrom } from "./reaction-from.ts";
import { receiverBeforeGift } from "./receiver-before-gift.ts";
import { reducedRelative } from "./reduced-relative.ts";
import type { Move, Repair } from "./repair.ts";
import { relativeOfNeighbor } from "./relative-of-neighbor.ts";
import { reportedAfterNoun } from "./reported-after-noun.ts";
import { roleBeforeName } from "./role-before-name.ts";
import { roleParticiple } from "./role-participle.ts";
import { runningBack } from "./running-back.ts";
import { saidInRelative } from "./said-in-relative.ts";
import { saidOfThing } from "./said-of-thing.ts";
import { shiftedObject } from "./shifted-object.ts";
import { shownDoing } from "./shown-doing.ts";
import { slashedRoles } from "./slashed-roles.ts";
import { someOfThemDoing } from "./some-of-them-doing.ts";
import { someDoing } from "./some-doing.ts";
import { sourceOfQuotation } from "./source-of-quotation.ts";
import { speakerAtEnd } from "./speaker-at-end.ts";
import { speakerBeforeSpeech } from "./speaker-before-speech.ts";
import { speakerBehindSpeech } from "./speaker-behind-speech.ts";
import { speakerInApposition } from "./speaker-in-apposition.ts";
import { speakersAtEnd } from "./speakers-at-end.ts";
import { speechBehindContent } from "./speech-behind-content.ts";
import { subjectBeforeMark } from "./subject-before-mark.ts";
import { subjectBehindWith } from "./subject-behind-with.ts";
import { subjectOfContent } from "./subject-of-content.ts";
import { subjectOfGerund } from "./subject-of-gerund.ts";
import { subjectOfReport } from "./subject-of-report.ts";
import { subjectOfTimeClause } from "./subject-of-time-clause.ts";
import { superlativeApposition } from "./superlative-apposition.ts";
import { thanksTo } from "./thanks-to.ts";
import { timeOfSpeech } from "./time-of-speech.ts";
import { titleBesideName } from "./title-beside-name.ts";
import { topicOfTalks } from "./topic-of-talks.ts";
import { tryAnd } from "./try-and.ts";
import { twoTitles } from "./two-titles.ts";
import { underwayParticle } from "./underway-particle.ts";
import { withBehindAgent } from "./with-behind-agent.ts";
import { givenThat } from "./given-that.ts";
import { verbBehindAs } from "./verb-behind-as.ts";
import { headlineList } from "./headline-list.ts";
import { stillDoing } from "./still-doing.ts";
import { listedRoles } from "./listed-roles.ts";
import { wordBehindWith } from "./word-behind-with.ts";
import { yetToDo } from "./yet-to-do.ts";

const repairs: readonly Repair[] = [
  givenNameWill,
  compoundLikeVerb,
  subjectBeforeMark,
  mainVerbBehindRelative,
  nounBehindAcronym,
  subjectOfContent,
  titleBesideName,
  largestOfWhich,
  reportedAfterNoun,
  subjectOfReport,
  looseParticiple,
  relativeOfNeighbor,
  shiftedObject,
  agreeingAntecedent,
  nearestAntecedent,
  antecedentOfBetween,
  attributiveParticiple,
  hiddenVerb,
  finiteConjunct,
  agreeingApposition,
  agreeingConjunct,
  infinitiveOfNoun,
  infinitiveOfObject,
  doerBeforeBareInfinitive,
  behindQuotation,
  timeOfSpeech,
  occasionOfSpeech,
  speakerBehindSpeech,
  speakerBeforeSpeech,
  speakerAtEnd,
  speechBehindContent,
  contentBeforeSpeech,
  listedApposition,
  listedNames,
  objectOfAdjective,
  objectRelative,
  roleBeforeName,
  nameOfRole,
  subjectOfGerund,
  subjectOfTimeClause,
  appositionOfPlace,
  appositionOfName,
  nameBehindNaming,
  nounBesideNoun,
  reducedRelative,
  participleOfAgent,
  lostSubject,
  invertedComparison,
  subjectBehindWith,
  auxiliaryBeforeQuotation,
  personAntecedent,
  appositionOfSubject,
  nameBeforeRole,
  nameBeforeSpeaker,
  againstBehindAgent,
  oneOfApposition,
  participleConjunct,
  eventBetween,
  contrastOfSpeakers,
  contentOfNoun,
  contentWithoutThat,
  dayBehindParticiple,
  namedNearby,
  nounWithObject,
  roleParticiple,
  topicOfTalks,
  chargeBehindSemicolon,
  receiverBeforeGift,
  twoTitles,
  commentBehindSpeech,
  growingNoun,
  borderingNoun,
  reactionFrom,
  appositionOfDay,
  deedOfAccused,
  beTo,
  sourceOfQuotation,
  underwayParticle,
  phraseOfNearest,
  calledUpon,
  askedBeforeInfinitive,
  saidOfThing,
  judgedFor,
  someDoing,
  speakersAtEnd,
  nameBehindParticiple,
  narrationBehindSpeech,
  ownedList,
  ownerAntecedent,
  objectComplement,
  asideBeforeClause,
  numberOne,
  frontedParticiple,
  activeWithObject,
  madePublic,
  moneyBeforeNoun,
  dashApposition,
  eachWithOwn,
  yetToDo,
  thanksTo,
  contentInRow,
  namedObjectRelative,
  calledSo,
  shownDoing,
  outcomeOfVictory,
  feat,
  wordBehindWith,
  listedRoles,
  stillDoing,
  headlineList,
  verbBehindAs,
  givenThat,
  measuredLead,
  runningBack,
  slashedRoles,
  tryAnd,
  describedObject,
  superlativeApposition,
  asClause,
  speakerInApposition,
  gerundSubject,
  allBut,
  allButSome,
  withBehindAgent,
  contentOfQuoted,
  kinBesidePerson,
  asWellAs,
  someOfThemDoing,
  calledSession,
  orAlias,
  saidInRelative,
  importanceOfDoing,
  littleBut,
  lifeInPrison,
  gerundInList,
];

/** The tree with each repair made, unless a move would close a circle. */
export function repairTree(tree: SyntaxTree): SyntaxTree {
  let current = retagHeadlineVerb(retagVerbs(retagAcronyms(tree)));
  let groups = groupWords(current);
  for (const repair of repairs) {
    const moves = repair(current, groups);
    if (moves.length === 0) continue;
    current = withMoves(current, moves);
    groups = groupWords(current);
  }
  return current;
}

/** One after the other: the first move may make a circle of the second. */
function withMoves(tree: SyntaxTree, moves: readonly Move[]): SyntaxTree {
  const tokens = tree.tokens.slice();
  for (const { token, head, relation, xpos, upos } of moves) {
    if (head !== undefined && isUnder({ tokens }, head, token)) continue;
    const word = tokens[token]!;
    const tags = { xpos: xpos ?? word.xpos, upos: upos ?? word.upos };
    tokens[token] = toToken({ ...word, relation, ...tags }, head);
  }
  return toSyntaxTree({ tokens });
}

/** "**WHO** needs time": the health organization, where the other words are not in capitals. */
function retagAcronyms(tree: SyntaxTree): SyntaxTree {
  const isAcronym = ({ text, upos }: Token): boolean => text === "WHO" && upos === "PRON";
  if (!tree.tokens.some(isAcronym) || !tree.tokens.some(({ text }) => /^\p{Ll}/u.test(text)))
    return tree;
  const tokens = tree.tokens.map((token) =>
    isAcronym(token)
      ? toToken({ ...token, upos: "PROPN", xpos: "NNP", feats: "_" }, token.head)
      : token,
  );
  return toSyntaxTree({ tokens });
}

/** "US **cuts** funding": what has a subject and an object is a verb, whatever its tag. */
function retagVerbs(tree: SyntaxTree): SyntaxTree {
  const verbs = tree.tokens.filter(
    ({ index, upos }) =>
      upos === "NOUN" &&
      firstDependent(tree, index, "nsubj") !== undefined &&
      firstDependent(tree, index, "obj") !== undefined &&
      firstDependent(tree, index, "cop", "det", "nmod:poss") === undefined,
  );
  if (verbs.length === 0) return tree;
  const tokens = tree.tokens.slice();
  for (const verb of verbs) {
    const xpos = verb.xpos === "NNS" ? "VBZ" : "VBP";
    tokens[verb.index] = toToken({ ...verb, upos: "VERB", xpos }, verb.head);
  }
  return toSyntaxTree({ tokens });
}
