import {
  dependents,
  firstConjunct,
  firstDependent,
  isToInfinitive,
  type SyntaxTree,
} from "../clauses/syntax-tree.ts";
import { isFor, MEANS } from "../clauses/is-for.ts";
import { isWarnedOf } from "../clauses/find-subject.ts";
import { isOutstanding } from "../clauses/is-outstanding.ts";
import { isActorNoun } from "../lexicon/noun-classes.ts";
import { isEnough } from "./is-enough.ts";
import { isNotActed } from "./is-not-acted.ts";
import type { Clause, Complement } from "../clauses/types.ts";
import {
  aheadVerbs,
  appealVerbs,
  chanceNouns,
  clauseDemandVerbs,
  demandNouns,
  demandVerbs,
  doubtVerbs,
  expectationVerbs,
  failureNouns,
  negativeVerbs,
  obligationVerbs,
  openVerbs,
  planHeads,
  planNouns,
  planVerbs,
  plannedAdjectives,
  possibilityVerbs,
  sayingNouns,
  preventingVerbs,
  speechVerbs,
  statementNouns,
  statingVerbs,
  taskVerbs,
  possibleAdjectives,
  seemingHeads,
  waitingVerbs,
  wantedVerbs,
} from "../lexicon/verbs.ts";
import { timeNouns } from "../lexicon/noun-classes.ts";
import { accuserOf, findAccusation, isAccused } from "./find-accusation.ts";
import { isPolled } from "./find-attribution.ts";
import { findNounSource, isRejected, sayingNoun } from "./find-noun-source.ts";
import { COUNTED, isSingledOut } from "./is-singled-out.ts";
import type { SentenceContext } from "./context.ts";
import type { Factuality } from "./types.ts";

/** How real a clause is: what its own verbs say, then what the clauses and nouns say that it hangs on. */
export function findFactuality(context: SentenceContext, at: number): Factuality {
  const clause = context.clauseAt.get(at);
  if (!clause) return fromAbove(context, at, 0) ?? "asserted";
  return clauseFactuality(context, clause, 0) ?? "asserted";
}

function clauseFactuality(
  context: SentenceContext,
  clause: Clause,
  depth: number,
): Factuality | undefined {
  const own = ownFactuality(context, clause);
  if (own !== undefined && own !== "planned") return own;
  const above = fromAbove(context, clause.chain[0]!, depth);
  // "did not show that it **will** suffer" tells of no plan.
  return own !== undefined && above !== "possible" ? own : above;
}

function ownFactuality(context: SentenceContext, clause: Clause): Factuality | undefined {
  const { tree, sentence } = context;
  const top = clause.chain[0]!;
  // "**denied** that it would fail"
  const { head: above } = tree.tokens[firstConjunct(tree, top)]!;
  if (
    above !== undefined &&
    tree.base[firstConjunct(tree, top)] === "ccomp" &&
    /^(deny|reject|dismiss)$/.test(tree.tokens[above]!.lemma)
  )
    return "denied";
  const marker = dependents(tree, top, "mark").map((index) =>
    tree.tokens[index]!.text.toLowerCase(),
  );
  // "asked **if** it would close" is a question.
  if (marker.includes("whether") || (marker.includes("if") && tree.base[top] === "ccomp"))
    return "possible";
  if (
    marker.some((word) => /^(if|unless|provided|lest)$/.test(word)) &&
    (!isEvenIf(context, top) || isModal(context, above))
  )
    return "conditional";
  if (isInverted(context, clause)) return "conditional";
  if (isAlmost(context, clause)) return "possible";
  const conditioned = clause.complements.some(
    (other) =>
      isIfClause(context, other) && !other.markers.some((marker) => isByTheWay(context, marker)),
  );
  for (const verb of clause.chain.slice(0, -1)) {
    const lemma = tree.tokens[verb]!.lemma;
    if (
      obligationVerbs.has(lemma) &&
      !isImpelled(tree, verb) &&
      !dependents(tree, verb, "advmod").some((adverb) => isOutstanding(tree, adverb))
    )
      return "demanded";
    if (planHeads.has(lemma)) return "planned";
    // "**was able** to sign" has signed.
    if (lemma === "able" && isPast(tree, verb)) continue;
    if (seemingHeads.has(lemma)) return "possible";
  }
  if (clause.kind === "verbal" && isToBe(context, clause)) return "planned";
  // "had **allegedly** stolen it"
  if (clause.chain.some((verb) => isAlleged(tree, verb))) return "possible";
  // "was a **potential** pathway"
  if (clause.kind === "copular" && isOnlyPossible(tree, clause.head)) return "possible";
  for (const index of clause.verb) {
    if (tree.base[index] !== "aux") continue;
    const word = tree.tokens[index]!.text.toLowerCase();
    if (/^(will|shall|'ll|’ll|wo|gonna)$/.test(word))
      return conditioned ? "conditional" : "planned";
    if (/^(would|'d|’d)$/.test(word)) {
      if (word !== "would" && !/VerbForm=Inf|_/.test(tree.tokens[clause.head]!.feats)) continue;
      return conditioned || clause.complements.some((other) => isIfClause(context, other))
        ? "conditional"
        : isReportedInPast(context, clause)
          ? "planned"
          : isProspective(context, clause)
            ? "possible"
            : "conditional";
    }
    if (/^(may|might|could|can|ca)$/.test(word)) return conditioned ? "conditional" : "possible";
    if (word === "should" && isLikely(context, clause)) return "planned";
    if (/^(must|should|ought)$/.test(word)) return "demanded";
  }
  if (conditioned) return "conditional";
  if (isAwaited(context, clause)) return "planned";
  if (clause.negated && clause.complements.some(({ head }) => isNecessarily(tree, head)))
    return "possible";
  if (sentence.tokens.at(-1)?.text === "?" && clause.link === undefined) return "possible";
  return undefined;
}

/** "the train **should** arrive at noon", "the tunnel should lead to a hall": what is expected of a thing. */
function isLikely(
  { tree, mentionAt }: SentenceContext,
  { head, subject, passive }: Clause,
): boolean {
  if (subject === undefined || passive || !HAPPENING.test(tree.tokens[head]!.lemma)) return false;
  const { upos, lemma } = tree.tokens[subject.head]!;
  if (upos !== "NOUN" || isActorNoun(lemma.toLowerCase())) return false;
  const type = mentionAt.get(subject.head)?.type;
  return type === undefined || !/^(person|organization|geopolitical-entity|group)$/.test(type);
}

const HAPPENING =
  /^(arrive|reach|land|dock|lead|last|appear|emerge|happen|occur|subside|clear|recover|suffice|return|arise)$/;

/** "**was** able", "**has been** able", "**having been** able" */
function isPast(tree: SyntaxTree, adjective: number): boolean {
  const words = dependents(tree, adjective, "cop", "aux");
  return (
    words.some((word) => /^(was|were|been)$/i.test(tree.tokens[word]!.text)) &&
    words.every((word) => tree.tokens[word]!.xpos !== "MD")
  );
}

/** "It will not sell **until prices are** higher", "**when** it **opens**, she will leave": as open as what waits for it. */
function isAwaited(context: SentenceContext, { chain, head, verb }: Clause): boolean {
  const { tree, clauseAt } = context;
  const top = chain[0]!;
  const { head: above } = tree.tokens[top]!;
  if (tree.base[top] !== "advcl" || above === undefined) return false;
  const when = dependents(tree, top, "mark", "advmod").some((index) =>
    /^(until|till|when|once|after|before)$/i.test(tree.tokens[index]!.text),
  );
  const first =
    tree.tokens[
      [...verb, head].find((index) => /^VB[DZP]$/.test(tree.tokens[index]!.xpos)) ?? head
    ]!;
  if (!when || !/^VB[ZP]$/.test(first.xpos)) return false;
  const awaiting = clauseAt.get(above);
  return (
    awaiting !== undefined &&
    /^(planned|possible|demanded)$/.test(ownFactuality(context, awaiting) ?? "")
  );
}

/** "did not **necessarily** end it": it may have. */
function isNecessarily(tree: SyntaxTree, token: number): boolean {
  return /^necessarily$/i.test(tree.tokens[token]!.text);
}

/** "are **to travel**"; "the problem is that they travel" is no plan. */
function isToBe({ tree }: SentenceContext, { head }: Clause): boolean {
  const copula = firstDependent(tree, head, "cop");
  return (
    copula !== undefined &&
    dependents(tree, head, "mark").some(
      (mark) => mark > copula && tree.tokens[mark]!.lemma.toLowerCase() === "to",
    )
  );
}

function isAlleged(tree: SyntaxTree, verb: number): boolean {
  return dependents(tree, verb, "advmod").some((child) =>
    /^(allegedly|purportedly|supposedly|reputedly)$/i.test(tree.tokens[child]!.text),
  );
}

/** "**almost** won" did not; "nearly **doubled**" did by and large. */
function isAlmost({ tree }: SentenceContext, { head, kind }: Clause): boolean {
  return (
    kind !== "copular" &&
    !/^(double|triple|treble|quadruple|halve|reach|match|fill|equal|cover|empty|exhaust)$/.test(
      tree.tokens[head]!.lemma,
    ) &&
    dependents(tree, head, "advmod").some(
      (child) => child < head && /^(almost|nearly)$/i.test(tree.tokens[child]!.text),
    )
  );
}

/** "**Had** she gone, …", "**should** it fail, …": turned round, the auxiliary says "if". */
function isInverted({ tree }: SentenceContext, { chain, subject }: Clause): boolean {
  const top = chain[0]!;
  if (tree.base[top] !== "advcl" || subject?.source !== "own") return false;
  if (firstDependent(tree, top, "mark") !== undefined) return false;
  return dependents(tree, top, "aux", "cop").some(
    (auxiliary) =>
      auxiliary < subject.head &&
      /^(had|should|were)$/i.test(tree.tokens[auxiliary]!.text) &&
      !dependents(tree, top, "advmod").some((child) => child < auxiliary),
  );
}

function isIfClause({ tree }: SentenceContext, { role, markers }: Complement): boolean {
  return (
    role === "adverbial-clause" &&
    markers.some((index) => /^(if|unless)$/i.test(tree.tokens[index]!.text))
  );
}

/** "**even if** it failed": it does not depend on that. */
function isEvenIf(context: SentenceContext, top: number): boolean {
  return dependents(context.tree, top, "mark").some((index) => isEven(context, index));
}

/** "even if it failed, they **would** go on" */
function isModal({ tree }: SentenceContext, verb: number | undefined): boolean {
  return (
    verb !== undefined &&
    dependents(tree, verb, "aux").some((aux) => tree.tokens[aux]!.xpos === "MD")
  );
}

/** "**especially if** it fails", "even if it fails": what is told before holds without. */
function isByTheWay({ tree }: SentenceContext, marker: number): boolean {
  return /^(even|especially|particularly)$/i.test(tree.tokens[marker - 1]?.text ?? "");
}

function isEven({ tree }: SentenceContext, marker: number): boolean {
  return tree.tokens[marker - 1]?.text.toLowerCase() === "even";
}

/** "A **potential** ceasefire would be …". */
function isProspective({ tree }: SentenceContext, { subject }: Clause): boolean {
  return subject !== undefined && isOnlyPossible(tree, subject.head);
}

function isOnlyPossible(tree: SyntaxTree, noun: number): boolean {
  return dependents(tree, noun, "amod").some((child) =>
    /^(potential|possible|proposed|prospective|likely)$/i.test(tree.tokens[child]!.text),
  );
}

/** "said they **would** meet and talk", "answered by saying they **would**": a future seen from the past. */
function isReportedInPast(context: SentenceContext, clause: Clause): boolean {
  const { tree, clauseAt } = context;
  let top = firstConjunct(tree, clause.chain[0]!);
  let link = (clauseAt.get(top) ?? clause).link;
  // "said the one would buy **while the other would sell**"
  for (let depth = 0; link?.kind === "adverbial" && depth < 4; depth++) {
    top = firstConjunct(tree, clauseAt.get(link.token)?.chain[0] ?? link.token);
    link = clauseAt.get(top)?.link;
  }
  // "They would meet, **he said**"
  const speech = dependents(tree, top, "parataxis").find((child) =>
    speechVerbs.has(tree.tokens[child]!.lemma),
  );
  let verb: number | undefined = link?.kind === "reported" ? link.token : speech;
  // "its announcement **that it would build** plants"
  if (link?.kind === "participial" && telling(tree.tokens[link.token]!.lemma)) return true;
  // A participle takes its time from the verb it goes with.
  while (verb !== undefined && tree.tokens[verb]!.xpos === "VBG") verb = tree.tokens[verb]!.head;
  if (verb === undefined) return false;
  const auxiliary = firstDependent(tree, verb, "aux") ?? verb;
  return /^VB[DN]$/.test(tree.tokens[auxiliary]!.xpos);
}

function telling(noun: string): boolean {
  return statementNouns.has(noun) || /^(pledge|promise|vow|forecast|prediction|news)$/.test(noun);
}

function fromAbove(context: SentenceContext, token: number, depth: number): Factuality | undefined {
  const { tree, clauseAt } = context;
  const { head, relation } = tree.tokens[token]!;
  if (head === undefined || depth > 12) return undefined;
  const base = tree.base[token]!;
  const governor = tree.tokens[head]!;
  const markers = dependents(tree, token, "mark").map((index) =>
    tree.tokens[index]!.text.toLowerCase(),
  );
  const accusation = findAccusation(tree, token);
  if (accusation !== undefined) return isAccuserNamed(tree, accusation) ? undefined : "possible";
  const saying = sayingNoun(tree, token);
  if (saying !== undefined) {
    if (isRejected(tree, saying)) return "denied";
    if (findNounSource(context, saying) === undefined) return "possible";
  }
  if (base === "xcomp" || base === "ccomp") {
    const lemma = governor.lemma;
    if (lemma === "deny" || lemma === "reject") return "denied";
    const infinitive = markers.includes("to");
    if (
      demandVerbs.has(lemma) &&
      !isImpelled(tree, head) &&
      (infinitive ||
        /VerbForm=Inf|Mood=Sub/.test(tree.tokens[token]!.feats) ||
        clauseDemandVerbs.has(lemma))
    )
      return "demanded";
    if (infinitive && (planVerbs.has(lemma) || taskVerbs.has(lemma))) return "planned";
    if (infinitive && isNotBrought(context, token)) return undefined;
    if (infinitive && possibilityVerbs.has(lemma)) return "possible";
    if (/^(ensure|guarantee)$/.test(lemma)) {
      const clause = clauseAt.get(head);
      return clause && clauseFactuality(context, clause, depth + 1);
    }
    if (expectationVerbs.has(lemma)) return "planned";
    if (doubtVerbs.has(lemma)) return "possible";
    // "do **not believe** that it has a ship"
    if (
      base === "ccomp" &&
      /^(believe|think|feel|suppose|imagine|expect|agree|accept)$/.test(lemma)
    ) {
      if (clauseAt.get(head)?.negated) return "possible";
    }
    // "It is **too simplistic to think that** it will", "would be **wrong to say** that": it need not.
    if (base === "ccomp" && isMisjudged(tree, head)) return "possible";
    // "In order to **be certain that** it is so": it may not be.
    if (base === "ccomp" && /^(certain|sure|confident|convinced)$/.test(governor.lemma)) {
      const sure = clauseAt.get(head);
      const shared = sure && clauseFactuality(context, sure, depth + 1);
      if (shared !== undefined || sure?.negated) return "possible";
    }
    // "insisted that any changes **expand** choice": what was so would have been told in the past.
    if (base === "ccomp" && lemma === "insist" && governor.xpos === "VBD" && isBare(tree, token))
      return "demanded";
  }
  // "in **cases where** evidence shows it": there may be such cases.
  if (relation === "acl:relcl" && isSomeCase(tree, head, token)) return "conditional";
  // "set conditions, **including barring** ships": nothing is barred yet.
  if (base === "acl" && markers.includes("including")) {
    if (/^(condition|demand|requirement|term)$/.test(governor.lemma)) return "demanded";
    if (/^(plan|proposal|goal|option|step|measure|pledge|promise|aim)$/.test(governor.lemma))
      return "planned";
  }
  // "the **importance of** Norway **showing** patience"
  if (base === "acl" && markers.includes("of") && governor.lemma === "importance")
    return "demanded";
  // "**commitments to maintaining** growth", "a role **in furthering** peace": not done yet.
  if (base === "acl" && tree.tokens[token]!.xpos === "VBG") {
    if (markers.includes("to") && COMMITTING.test(governor.lemma)) return "planned";
    const holding = governor.head === undefined ? undefined : clauseAt.get(governor.head);
    if (markers.includes("in") && holding && tree.base[head] === "obj") {
      const shared = clauseFactuality(context, holding, depth + 1);
      if (shared !== undefined && shared !== "denied") return shared;
    }
  }
  if (base === "acl" && isFor(tree, token))
    if (MEANS.test(governor.lemma) || SEARCH.test(governor.lemma)) return "planned";
  // "was **wrong to cut** rates": it has cut them.
  if (
    /^(xcomp|advcl|ccomp|csubj)$/.test(base) &&
    markers.includes("to") &&
    governor.upos === "ADJ" &&
    JUDGED.test(governor.lemma)
  ) {
    const above = clauseAt.get(head);
    return above && clauseFactuality(context, above, depth + 1);
  }
  // "It **would** take years for them **to see** it", "it is **vital** for them to see it"
  if (base === "csubj" && markers.includes("to")) {
    const above = clauseAt.get(head);
    const shared = above && clauseFactuality(context, above, depth + 1);
    if (shared !== undefined) return shared;
    if (governor.upos === "ADJ") return NEEDED.test(governor.lemma) ? "demanded" : "possible";
  }
  if (base === "ccomp" && /^(establish|prove|show|demonstrate)$/.test(governor.lemma)) {
    const above = clauseAt.get(head);
    const shown = above && clauseFactuality(context, above, depth + 1);
    // "**failed** to show that it was so"
    const failed =
      above &&
      (above.negated ||
        above.chain.some((verb) => /^(fail|refuse)$/.test(tree.tokens[verb]!.lemma)));
    if (shown !== undefined || failed) return "possible";
  }
  if (isPolled(tree, head, token)) return "possible";
  if (markers.includes("to") && governor.upos === "ADJ" && POWERLESS.test(governor.lemma))
    return "possible";
  if (base === "advcl" && isWarnedOf(tree, head, token)) return "possible";
  const above = clauseAt.get(head);
  if (base === "advcl" && above && markers.includes("from")) {
    if (negativeVerbs.has(governor.lemma) || preventingVerbs.has(governor.lemma)) {
      const shared = clauseFactuality(context, above, depth + 1);
      // What a law forbids, somebody may do all the same.
      return shared ?? (FORBIDDING.test(governor.lemma) ? "demanded" : undefined);
    }
  }
  // "the **ban** from using force to win": nobody is said to win.
  if (markers.includes("to") && isTooMuch(tree, token)) return "possible";
  // "**used** cranes **to lift** it", "**took** days **to reach** it": so it was done.
  // "was allegedly **involved in** planning it"
  if (base === "advcl" && above && isWayOfDoing(tree, head, token, markers))
    return clauseFactuality(context, above, depth + 1);
  // "edged **closer to winning**"
  if (base === "advcl" && markers.includes("to") && isNear(tree, head, token)) return "possible";
  // "**came back to beat** her": so it ended.
  const before = clauseAt.get(head);
  if (base === "advcl" && markers.includes("to") && before && isOutcome(tree, head, token))
    return clauseFactuality(context, before, depth + 1);
  // "is **not** fast **enough to please** them"
  // … and what was big enough to do it did it.
  if (isEnough(tree, token)) {
    const grown = clauseAt.get(head);
    if (grown?.negated) return undefined;
    const shared = grown && clauseFactuality(context, grown, depth + 1);
    if (shared !== undefined) return shared;
    const past = grown?.verb.some((word) => tree.tokens[word]!.xpos === "VBD");
    return past ? undefined : "possible";
  }
  // "**rallied to win**", "**erupted to spread** over the hills": it did.
  if (base === "advcl" && above && markers.includes("to") && COMING_TO.test(governor.lemma))
    return clauseFactuality(context, above, depth + 1);
  if (base === "advcl" && above && markers.includes("to") && isBroughtAbout(tree, head, token))
    return clauseFactuality(context, above, depth + 1);
  // "is the **latest** in a row of firms **to seek** help": it has sought it.
  if (base === "advcl" && above && markers.includes("to") && COUNTED.test(governor.text))
    return clauseFactuality(context, above, depth + 1);
  if (isNotActed(context, token)) return undefined;
  if (base === "advcl" && markers.includes("to"))
    return appealVerbs.has(governor.lemma)
      ? "demanded"
      : isHindered(tree, head)
        ? "possible"
        : "planned";
  // "a proposal on easing curbs, **including lifting** bans"
  if (base === "advcl" && above && markers.includes("including"))
    return clauseFactuality(context, above, depth + 1);
  if (base === "advcl" && above && isSimultaneous(tree, token)) {
    const shared = clauseFactuality(context, above, depth + 1);
    if (shared !== undefined && shared !== "denied") return shared;
  }
  // "**worry about losing** jobs"
  if (
    base === "advcl" &&
    /^(worry|fret|dream|joke|speculate)$/.test(governor.lemma) &&
    markers.some((word) => /^(about|over|of)$/.test(word))
  )
    return "possible";
  if (
    base === "advcl" &&
    (planVerbs.has(governor.lemma) || /^(hint|focus)$/.test(governor.lemma)) &&
    markers.some((word) => /^(on|for|about|at)$/.test(word))
  )
    return "planned";
  // "In addition **to giving** up the job": no infinitive, and he does.
  if (relation === "acl" && markers.includes("to") && tree.tokens[token]!.xpos !== "VBG") {
    // "produced a fine **performance to win** the title": so it ended.
    const played = governor.head === undefined ? undefined : clauseAt.get(governor.head);
    if (
      PLAYED.test(governor.lemma) &&
      ACHIEVED.test(tree.tokens[token]!.lemma) &&
      played !== undefined &&
      /^VB[DN]$/.test(tree.tokens[played.head]!.xpos)
    )
      return clauseFactuality(context, played, depth + 1);
    // Norway's **failure** to wait is no waiting, and nothing possible.
    if (failureNouns.has(governor.lemma)) return undefined;
    // "the **first** head of government **to visit** China" has been there; who hopes of **becoming** it has not.
    if (isSingledOut(tree, head)) {
      const { head: becoming } = governor;
      const above =
        tree.base[head] === "xcomp" && becoming !== undefined ? clauseAt.get(becoming) : undefined;
      return above && clauseFactuality(context, above, depth + 1);
    }
    // A headline's future: "UN chief **to visit** Oslo".
    if (governor.head === undefined && firstDependent(tree, head, "cop", "det") === undefined)
      return "planned";
    if (planNouns.has(governor.lemma)) return "planned";
    // "are **in town to explore** the ruins"
    if (isWhereabouts(tree, head)) return "planned";
    if (demandNouns.has(governor.lemma)) return "demanded";
    return "possible";
  }
  // "**no evidence** that they had met", "**unrealistic hopes** that it will help": they need not have.
  if (
    relation === "acl" &&
    markers.includes("that") &&
    (isUnproven(context, head) || isMistaken(tree, head))
  )
    return "possible";
  // "a need for a study **led** by Ann": no such study is there.
  // "**would accept** a truce **brokered** by Ann": no such truce is there.
  if (relation === "acl" && governor.xpos === "NN" && tree.tokens[token]!.xpos === "VBN") {
    const taking = governor.head === undefined ? undefined : clauseAt.get(governor.head);
    if (taking && tree.base[head] === "obj" && isIndefinite(tree, head))
      if (clauseFactuality(context, taking, depth + 1) === "conditional") return "conditional";
  }
  if (base === "acl" && !isPastRelative(tree, token) && isNeeded(tree, head)) return "possible";
  if (
    base === "acl" &&
    firstDependent(tree, token, "mark") !== undefined &&
    (chanceNouns.has(governor.lemma) || isShortOf(tree, head, markers))
  )
    return "possible";
  if (
    base === "amod" ||
    base === "obj" ||
    base === "obl" ||
    base === "nmod" ||
    base === "nsubj" ||
    base === "conj"
  ) {
    const clause = clauseAt.get(head);
    if (clause && base !== "conj") return undefined;
  }
  if (above && above.chain[0] !== token) {
    // A reported clause keeps its own word; a subordinate infinitive shares its governor's.
    if (base === "ccomp" || base === "parataxis") return undefined;
    if (base === "xcomp" || base === "acl" || base === "advcl" || base === "conj") {
      const shared = clauseFactuality(context, above, depth + 1);
      if (base === "xcomp") return shared;
      // "to **try and flee**"
      if (base === "conj" && governor.lemma === "try" && tree.tokens[token]!.xpos === "VB")
        return "planned";
      if (base === "conj")
        return firstDependent(tree, token, "aux", "nsubj") === undefined ? shared : undefined;
      return undefined;
    }
  }
  return undefined;
}

/** "were **forced** to leave", "…, **forcing** them to leave": they left. */
function isImpelled(tree: SyntaxTree, verb: number): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!/^(force|compel)$/.test(lemma)) return false;
  return /^VB[DN]$/.test(xpos) || (xpos === "VBG" && /^(advcl|conj)$/.test(tree.base[verb]!));
}

/** Does the verb above only say with what, for how long or in what part it is done? */
function isWayOfDoing(
  tree: SyntaxTree,
  verb: number,
  doing: number,
  markers: readonly string[],
): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (doing < verb) return false;
  if (/^(involve|involved|complicit|instrumental|engage|engaged)$/.test(lemma))
    return tree.tokens[doing]!.xpos === "VBG" && markers.some((word) => /^(in|with)$/.test(word));
  if (!markers.includes("to") || !/^VB[DN]$/.test(xpos)) return false;
  const object = firstDependent(tree, verb, "obj");
  if (lemma === "use")
    return object !== undefined || firstDependent(tree, verb, "aux:pass") !== undefined;
  return lemma === "take" && object !== undefined && timeNouns.has(tree.tokens[object]!.lemma);
}

/** "**closer to** winning", "came **close to** winning" */
function isNear(tree: SyntaxTree, above: number, doing: number): boolean {
  return (
    tree.tokens[doing]!.xpos === "VBG" &&
    /^(close|closer|near|nearer)$/i.test(tree.tokens[tree.first[doing]! - 1]?.text ?? "") &&
    tree.tokens[above]!.upos === "VERB" &&
    above < doing
  );
}

/** "**prompting** her **to call**", "**admitted to stealing** it": done, as far as the first is. */
function isBroughtAbout(tree: SyntaxTree, verb: number, next: number): boolean {
  const { lemma } = tree.tokens[verb]!;
  if (next < verb) return false;
  if (tree.tokens[next]!.xpos === "VBG") return DOING.test(lemma);
  return /^(prompt|cause)$/.test(lemma) && firstDependent(tree, verb, "obj") !== undefined;
}

/** Their "to" with a participle tells of something done. */
const DOING = /^(admit|confess|resort|return|turn|take|adapt|own|plead)$/;

/** "are **in town**", "were in contact" */
function isWhereabouts(tree: SyntaxTree, noun: number): boolean {
  const first = tree.children[noun]!.find((child) => tree.tokens[child]!.upos === "ADP");
  return first === noun - 1 && firstDependent(tree, noun, "cop") !== undefined;
}

const COMMITTING =
  /^(commitment|dedication|route|path|road|step|approach|obstacle|barrier|alternative)$/;

/** "the **search for finding** survivors" */
const SEARCH =
  /^(search|hunt|quest|race|campaign|drive|fight|push|effort|plan|operation|support|call)$/;

/** Who is so does not do what follows. */
export const POWERLESS: RegExp = /^(powerless|helpless|impotent)$/;

const FORBIDDING = /^(ban|bar|prohibit|forbid|block|discourage|dissuade|deter)$/;

/** What happens to somebody or something, with what comes of it. */
const COMING_TO =
  /^(rally|rise|climb|grow|swell|erupt|rebound|bounce|emerge|recover|surge|survive|awake|wake)$/;

/** "kept **from using** force **to win**" */
function isHindered(tree: SyntaxTree, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  return (
    head !== undefined &&
    tree.base[verb] === "advcl" &&
    (negativeVerbs.has(tree.tokens[head]!.lemma) ||
      preventingVerbs.has(tree.tokens[head]!.lemma)) &&
    dependents(tree, verb, "mark").some((mark) => /^from$/i.test(tree.tokens[mark]!.text))
  );
}

/**
 * "may close the road, **leaving** them stranded", "will turn west **before hitting** land": as real as what it goes with.
 * What was said or done before, or stands in front, is not.
 */
function isSimultaneous(tree: SyntaxTree, verb: number): boolean {
  const { xpos, lemma, head } = tree.tokens[verb]!;
  if (xpos !== "VBG" || head === undefined || head > verb) return false;
  if (firstDependent(tree, verb, "nsubj", "aux", "aux:pass") !== undefined) return false;
  // Behind a purpose it goes with the main verb: "rose **to block** the road, **forcing** a halt".
  if (tree.base[head] === "advcl" && tree.tokens[head]!.xpos === "VB") return false;
  const marks = dependents(tree, verb, "mark", "advmod").filter((mark) => mark < verb);
  if (marks.length > 0)
    return marks.some((mark) =>
      /^(before|while|by|without|thereby|thus|in|besides|through)$/i.test(tree.tokens[mark]!.text),
    );
  return (
    firstDependent(tree, verb, "case") === undefined &&
    tree.tokens[verb - 1]?.text === "," &&
    !speechVerbs.has(lemma) &&
    !statingVerbs.has(lemma) &&
    !/^(follow|defy|ignore|stun|surprise|confound|include|exclude|cite|base|accord|regard|give|bar|mark|reflect|reverse|call|describe|label|accuse|blame|urge|express|voice|use|have)$/.test(
      lemma,
    )
  );
}

/** "a call about a shooting **that occurred** here": it did. */
function isPastRelative(tree: SyntaxTree, verb: number): boolean {
  const auxiliary = firstDependent(tree, verb, "aux", "cop") ?? verb;
  return (
    tree.tokens[verb]!.relation === "acl:relcl" && /^VB[DZP]$/.test(tree.tokens[auxiliary]!.xpos)
  );
}

/** "a long **way from** becoming law", "on the **verge of** winning" */
function isShortOf(tree: SyntaxTree, noun: number, markers: readonly string[]): boolean {
  const { lemma } = tree.tokens[noun]!;
  return (
    (markers.includes("from") && /^(way|step|inch|vote|mile)$/.test(lemma)) ||
    (markers.includes("of") &&
      /^(verge|brink|edge|cusp|eve|point|aim|goal|dream|ambition|intention|hope)$/.test(lemma))
  );
}

/** "It is **too late to** leave", "**too** weak **to** win": nobody does. */
export function isTooMuch(tree: SyntaxTree, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  if (head === undefined || !/^(advcl|xcomp|ccomp|csubj)$/.test(tree.base[verb]!)) return false;
  const { upos, lemma } = tree.tokens[head]!;
  // "received **too little** light to grow"
  const short = dependents(tree, head, "obj").some((object) =>
    dependents(tree, object, "amod").some(
      (amount) =>
        amount < verb &&
        /^(little|few)$/i.test(tree.tokens[amount]!.text) &&
        dependents(tree, amount, "advmod").some((too) => /^too$/i.test(tree.tokens[too]!.text)),
    ),
  );
  if (short) return isToInfinitive(tree, verb);
  return (
    /^(ADJ|ADV)$/.test(upos) &&
    // "too **eager** to please", "too **slow** to act": done all the same.
    !/^(slow|quick|fast|hasty|eager|happy|willing|ready|glad|keen)$/.test(lemma) &&
    verb > head &&
    isToInfinitive(tree, verb) &&
    dependents(tree, head, "advmod").some((child) => /^too$/i.test(tree.tokens[child]!.text))
  );
}

/** "too simple **to think** so", "it is a mistake **to say** so", "naive **to expect** so" */
function isMisjudged(tree: SyntaxTree, verb: number): boolean {
  const { head, lemma } = tree.tokens[verb]!;
  if (
    head === undefined ||
    !/^(think|believe|say|assume|suppose|expect|conclude|argue|claim|suggest|imagine)$/.test(lemma)
  )
    return false;
  if (!/^(advcl|xcomp|csubj|ccomp|acl)$/.test(tree.base[verb]!)) return false;
  if (!isToInfinitive(tree, verb)) return false;
  return (
    /^(mistake|error|wrong|mistaken|naive|simplistic|premature|foolish|misleading|inaccurate|incorrect|untrue|unfair|absurd)$/.test(
      tree.tokens[head]!.lemma,
    ) || isTooMuch(tree, verb)
  );
}

/** An infinitive that tells how it went on, not what for: "went on **to lead** it", "beat him **to reach** the final". */
function isOutcome(tree: SyntaxTree, verb: number, infinitive: number): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  // "beat" is its own past.
  if (infinitive < verb || !(/^VB[DNZ]$/.test(xpos) || lemma === "beat")) return false;
  const particle = dependents(tree, verb, "advmod", "compound:prt").map((child) =>
    tree.tokens[child]!.text.toLowerCase(),
  );
  const comeback =
    particle.includes("back") ||
    dependents(tree, verb, "obl", "advmod").some((child) =>
      /^(behind|nowhere)$/i.test(tree.tokens[child]!.text),
    );
  if (/^(come|fight|battle|bounce|storm|hit|claw|rally)$/.test(lemma) && comeback)
    return ACHIEVED.test(tree.tokens[infinitive]!.lemma);
  if (lemma === "go" && particle.includes("on")) return true;
  // "gained 38 points **to close** at 19,396"
  if (isMeasured(tree, verb) && ENDED.test(tree.tokens[infinitive]!.lemma)) return true;
  if (!ACHIEVED.test(tree.tokens[infinitive]!.lemma)) return false;
  // "produced a fine **performance** to win"
  const object = firstDependent(tree, verb, "obj");
  if (object !== undefined && PLAYED.test(tree.tokens[object]!.lemma)) return true;
  return (
    WINNING.test(lemma) ||
    (lemma === "settle" && particle.includes("down")) ||
    (/^(run|reel)$/.test(lemma) && particle.includes("off")) ||
    (lemma === "rise" && firstDependent(tree, verb, "obl") === undefined) ||
    (lemma === "take" && isAdvantage(tree, verb)) ||
    (lemma === "hold" && (particle.includes("off") || particle.includes("on")))
  );
}

/** A move on a market or scale: "**fell** to end the week lower", "**lost** a third of its value to close at 9". */
function isMeasured(tree: SyntaxTree, verb: number): boolean {
  const { lemma } = tree.tokens[verb]!;
  if (MOVING.test(lemma)) return true;
  if (!/^(gain|add|lose|shed|drop|put)$/.test(lemma)) return false;
  return dependents(tree, verb, "obj", "obl:unmarked", "obl").some(
    (amount) =>
      /^(NUM|SYM)$/.test(tree.tokens[amount]!.upos) ||
      /^(gain|ground|value|half|third|quarter|fifth)$/.test(tree.tokens[amount]!.lemma) ||
      (/^(point|percent|%|cent|penny|pence|dollar|euro|pound|yen|yuan|rupee)$/i.test(
        tree.tokens[amount]!.lemma,
      ) &&
        firstDependent(tree, amount, "nummod", "det") !== undefined),
  );
}

const MOVING =
  /^(rise|fall|jump|climb|drop|slip|slide|surge|soar|tumble|dip|advance|decline|plunge|sink|ease|retreat|edge|inch|rebound|rally|weaken|strengthen|slump|skid|decrease)$/;

const ENDED = /^(close|end|finish|settle|trade|stand|reach|hit)$/;

/** "took **advantage** of his faults to break" */
function isAdvantage(tree: SyntaxTree, verb: number): boolean {
  const object = firstDependent(tree, verb, "obj");
  return object !== undefined && tree.tokens[object]!.lemma === "advantage";
}

const PLAYED =
  /^(performance|display|comeback|rally|goal|penalty|header|strike|shot|putt|birdie|try|innings|century|touchdown|homer|run|win|victory|save|finish)$/;

const WINNING =
  /^(smash|head|volley|sweep|strike|birdie|bowl|upset|rout|down|beat|defeat|overcome|outlast|outscore|outpoint|edge|thrash|trounce|stun|oust|dethrone|rebound|survive|score|recover|sweep|prevail|triumph)$/;

const ACHIEVED =
  /^(win|beat|defeat|claim|clinch|secure|seal|reach|earn|take|level|equali[sz]e|advance|qualify|become|book|complete|finish|retain|regain|lift|knock|edge|oust|tie|draw|snatch|move|climb|end|dominate|return|lead|break|bring|keep|hold|help|remain|stay|maintain|improve|extend|equal|set)$/;

/** "**could not** persuade her **to leave**", "was unable to": she did not. */
export function isNotBrought(context: SentenceContext, token: number): boolean {
  const { tree, clauseAt } = context;
  const { head } = tree.tokens[token]!;
  const above = head === undefined ? undefined : clauseAt.get(head);
  if (above === undefined || tree.base[token] !== "xcomp" || token < head!) return false;
  if (!/^(persuade|convince|get|induce|coax|prompt)$/.test(tree.tokens[head!]!.lemma)) return false;
  if (firstDependent(tree, head!, "obj", "iobj") === undefined) return false;
  const failed = above.chain.slice(0, -1).some((verb) => {
    const { lemma } = tree.tokens[verb]!;
    return negativeVerbs.has(lemma) || lemma === "unable";
  });
  return (
    failed !== above.negated && above.verb.every((word) => tree.tokens[word]!.lemma !== "will")
  );
}

/** "**false** hopes that it will help" */
function isMistaken(tree: SyntaxTree, noun: number): boolean {
  return dependents(tree, noun, "amod").some((child) =>
    /^(unrealistic|false|mistaken|wrong|unfounded|baseless|misguided|misplaced|erroneous)$/i.test(
      tree.tokens[child]!.text,
    ),
  );
}

/** Evidence that is denied: "there is **no** evidence", "has **not** found any proof". */
function isUnproven({ tree, clauseAt }: SentenceContext, noun: number): boolean {
  const { lemma, head } = tree.tokens[noun]!;
  if (!/^(evidence|proof|sign|indication|guarantee|suggestion|certainty|assurance)$/.test(lemma))
    return false;
  const determiner = firstDependent(tree, noun, "det");
  if (determiner !== undefined && /^(no|any|little)$/i.test(tree.tokens[determiner]!.text))
    return true;
  const telling = clauseAt.get(noun) ?? (head === undefined ? undefined : clauseAt.get(head));
  return telling?.negated ?? false;
}

/** Without an auxiliary, in the form of the infinitive. */
function isBare(tree: SyntaxTree, verb: number): boolean {
  return (
    /^VBP?$/.test(tree.tokens[verb]!.xpos) && firstDependent(tree, verb, "aux", "cop") === undefined
  );
}

function isSomeCase(tree: SyntaxTree, noun: number, clause: number): boolean {
  return (
    /^(case|event|situation|circumstance|instance|scenario)s$/i.test(tree.tokens[noun]!.text) &&
    firstDependent(tree, noun, "det", "nummod", "nmod:poss") === undefined &&
    dependents(tree, clause, "advmod", "obl").some((where) =>
      /^(where|which)$/i.test(tree.tokens[where]!.text),
    )
  );
}

/** What there is only a need, demand or hope for. */
function isNeeded(tree: SyntaxTree, noun: number): boolean {
  const { head } = tree.tokens[noun]!;
  const preposition = firstDependent(tree, noun, "case");
  if (tree.base[noun] === "conj" && head !== undefined) return isNeeded(tree, head);
  return (
    tree.base[noun] === "nmod" &&
    head !== undefined &&
    preposition !== undefined &&
    tree.tokens[preposition]!.text.toLowerCase() === "for" &&
    /^(need|demand|call|hope|plan|wish|request|appeal|desire)$/.test(tree.tokens[head]!.lemma)
  );
}

const NEEDED = /^(important|necessary|essential|vital|crucial|critical|imperative|urgent|needed)$/;

/** What somebody is called for having done it. */
const JUDGED =
  /^(right|wrong|correct|mistaken|justified|foolish|wise|unwise|brave|lucky|kind|smart|stupid|naive|generous|quick)$/;

/** "Norway **accused** him of …"; whom the police suspect, or nobody in particular accuses, may have done it. */
function isAccuserNamed(tree: SyntaxTree, verb: number): boolean {
  if (tree.tokens[verb]!.lemma !== "accuse") return false;
  // "a man **accused** of shooting": accused by whom, nobody says.
  return firstDependent(tree, verb, "aux:pass") === undefined && !isAccused(tree, verb)
    ? accuserOf(tree, verb) !== undefined
    : firstDependent(tree, verb, "obl:agent") !== undefined;
}

const MAKING =
  /^(broker|negotiate|reach|sign|secure|agree|make|build|create|establish|launch|form|hold|host|impose|set|open|start|conduct|carry|strike|forge|achieve|declare|find|organize|organise|stage|mount)$/;

function isIndefinite(tree: SyntaxTree, noun: number): boolean {
  const determiner = firstDependent(tree, noun, "det", "nmod:poss");
  return (
    determiner === undefined || /^(an?|any|some|another)$/i.test(tree.tokens[determiner]!.text)
  );
}

/** How real a doing is that a noun names: what describes the noun, then what it is the object of. */
export function nominalFactuality(context: SentenceContext, noun: number, depth = 0): Factuality {
  const { tree, clauseAt } = context;
  for (const child of dependents(tree, noun, "amod", "compound")) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (plannedAdjectives.has(word)) return "planned";
    if (possibleAdjectives.has(word)) return "possible";
  }
  // "his visit to Oslo, which **will** start on Monday"
  if (
    dependents(tree, noun, "acl:relcl").some((clause) =>
      dependents(tree, clause, "aux").some((aux) => tree.tokens[aux]!.lemma === "will"),
    )
  )
    return "planned";
  const { head } = tree.tokens[noun]!;
  const base = tree.base[noun]!;
  // "there **will be** no curbs on Norway"
  if (base === "nsubj" && head !== undefined && firstDependent(tree, head, "expl") !== undefined) {
    const existing = clauseAt.get(head);
    return (existing && clauseFactuality(context, existing, 0)) ?? "asserted";
  }
  if (head === undefined || !/^(obj|obl|nmod)$/.test(base)) return "asserted";
  const { lemma } = tree.tokens[head]!;
  const preposition = firstDependent(tree, noun, "case", "mark");
  const marker = preposition === undefined ? "" : tree.tokens[preposition]!.text.toLowerCase();
  if (base === "obj") {
    if (lemma === "deny") return "denied";
    if (wantedVerbs.has(lemma)) return "demanded";
    if (aheadVerbs.has(lemma)) return "planned";
    if (openVerbs.has(lemma)) return "possible";
    // "efforts to broker **a ceasefire** in Norway": there is none yet.
    const making = clauseAt.get(head);
    if (making && MAKING.test(lemma) && isIndefinite(tree, noun)) {
      const made = clauseFactuality(context, making, 0);
      if (made !== undefined && made !== "denied") return made;
    }
    return "asserted";
  }
  if (base === "obl") {
    if (appealVerbs.has(lemma) && marker === "for") return "demanded";
    if (waitingVerbs.has(lemma) && marker === "for") return "planned";
    return /^(agree|consent)$/.test(lemma) && marker === "to" ? "planned" : "asserted";
  }
  if (sayingNouns.has(lemma) && marker === "of" && !/^(view|opinion|impression)$/.test(lemma))
    return "possible";
  // "talks on the implementation **of a truce** in Norway"
  if (marker === "of" && isIndefinite(tree, noun) && depth < 3) {
    const whole = nominalFactuality(context, head, depth + 1);
    if (whole !== "asserted" && whole !== "denied") return whole;
  }
  if (demandNouns.has(lemma) && marker === "for") return "demanded";
  if (planNouns.has(lemma) && /^(for|of|to|on)$/.test(marker)) return "planned";
  // "talks **on** a truce"; what a talk is held at, is there.
  return chanceNouns.has(lemma) && /^(of|for|on|about|over|to|into|regarding)$/.test(marker)
    ? "possible"
    : "asserted";
}
