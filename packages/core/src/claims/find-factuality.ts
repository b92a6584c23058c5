import { dependents, firstDependent } from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import { aspectVerbs, demandVerbs, planVerbs, possibilityVerbs } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import type { Factuality } from "./types.ts";

/** How real a clause is: what its own verbs say, then what the clauses and nouns say that it hangs on. */
export function findFactuality(context: SentenceContext, at: number): Factuality {
  const clause = context.clauseAt.get(at);
  if (!clause) return fromAbove(context, at, 0) ?? "asserted";
  return ownFactuality(context, clause) ?? fromAbove(context, clause.chain[0]!, 0) ?? "asserted";
}

function ownFactuality(context: SentenceContext, clause: Clause): Factuality | undefined {
  const { tree, sentence } = context;
  const top = clause.chain[0]!;
  const marker = dependents(tree, top, "mark").map((index) =>
    tree.tokens[index]!.text.toLowerCase(),
  );
  if (marker.some((word) => /^(if|unless|provided|lest)$/.test(word)) && !isEvenIf(context, top))
    return "conditional";
  if (marker.includes("whether")) return "possible";
  const conditioned = clause.complements.some(
    ({ role, markers }) =>
      role === "adverbial-clause" &&
      markers.some(
        (index) => /^(if|unless)$/i.test(tree.tokens[index]!.text) && !isEven(context, index),
      ),
  );
  for (const verb of clause.chain.slice(0, -1)) {
    const lemma = tree.tokens[verb]!.lemma;
    if (/^(need|have|ought|require|oblige|force)$/.test(lemma)) return "demanded";
    if (
      /^(want|seek|plan|intend|aim|prepare|promise|pledge|vow|agree|decide|expect|hope|wish|try|attempt|go|set|ready|willing|prepared|due|anticipate|poised|determined|threaten|offer|propose|schedule)$/.test(
        lemma,
      )
    )
      return "planned";
    if (/^(appear|seem|able|likely|unlikely|consider)$/.test(lemma)) return "possible";
    if (aspectVerbs.has(lemma)) continue;
  }
  if (clause.kind === "verbal" && firstDependent(tree, clause.head, "cop") !== undefined)
    return "planned";
  for (const index of clause.verb) {
    if (tree.base[index] !== "aux") continue;
    const word = tree.tokens[index]!.text.toLowerCase();
    if (/^(will|shall|'ll|’ll|wo|gonna)$/.test(word))
      return conditioned ? "conditional" : "planned";
    if (/^(would|'d|’d)$/.test(word)) {
      if (word !== "would" && !/VerbForm=Inf|_/.test(tree.tokens[clause.head]!.feats)) continue;
      return conditioned
        ? "conditional"
        : isReportedInPast(context, clause)
          ? "planned"
          : isProspective(context, clause)
            ? "possible"
            : "conditional";
    }
    if (/^(may|might|could|can|ca)$/.test(word)) return conditioned ? "conditional" : "possible";
    if (/^(must|should|ought)$/.test(word)) return "demanded";
  }
  if (conditioned) return "conditional";
  if (sentence.tokens.at(-1)?.text === "?" && clause.link === undefined) return "possible";
  return undefined;
}

/** "**even if** it failed": it does not depend on that. */
function isEvenIf(context: SentenceContext, top: number): boolean {
  return dependents(context.tree, top, "mark").some((index) => isEven(context, index));
}

function isEven({ tree }: SentenceContext, marker: number): boolean {
  return tree.tokens[marker - 1]?.text.toLowerCase() === "even";
}

/** "A **potential** ceasefire would be …". */
function isProspective({ tree }: SentenceContext, { subject }: Clause): boolean {
  return (
    subject !== undefined &&
    dependents(tree, subject.head, "amod").some((child) =>
      /^(potential|possible|proposed|prospective|likely)$/i.test(tree.tokens[child]!.text),
    )
  );
}

/** "said they **would** meet" is a future seen from the past. */
function isReportedInPast({ tree }: SentenceContext, { link }: Clause): boolean {
  return link?.kind === "reported" && tree.tokens[link.token]!.xpos === "VBD";
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
  if (base === "xcomp" || base === "ccomp") {
    const lemma = governor.lemma;
    if (lemma === "deny" || lemma === "reject") return "denied";
    const infinitive = markers.includes("to");
    if (
      demandVerbs.has(lemma) &&
      (infinitive ||
        /VerbForm=Inf|Mood=Sub/.test(tree.tokens[token]!.feats) ||
        /^(demand|urge|request|order|propose|recommend)$/.test(lemma))
    )
      return "demanded";
    if (infinitive && planVerbs.has(lemma)) return "planned";
    if (infinitive && possibilityVerbs.has(lemma)) return "possible";
    if (/^(hope|expect|anticipate|predict|forecast)$/.test(lemma)) return "planned";
    if (/^(fear|suspect|doubt|wonder)$/.test(lemma)) return "possible";
  }
  if (base === "advcl" && markers.includes("to"))
    return /^(call|appeal|plead|press|push)$/.test(governor.lemma) ? "demanded" : "planned";
  if (
    base === "advcl" &&
    planVerbs.has(governor.lemma) &&
    markers.some((word) => /^(on|for|about)$/.test(word))
  )
    return "planned";
  if (relation === "acl" && markers.includes("to")) {
    // A headline's future: "UN chief **to visit** Oslo".
    if (governor.head === undefined && firstDependent(tree, head, "cop", "det") === undefined)
      return "planned";
    if (
      /^(effort|plan|intention|offer|promise|pledge|decision|proposal|attempt|bid|move|willingness|agreement|readiness|openness|step)$/.test(
        governor.lemma,
      )
    )
      return "planned";
    if (/^(need|call|demand|pressure|appeal|obligation|request|order)$/.test(governor.lemma))
      return "demanded";
    return "possible";
  }
  if (
    base === "acl" &&
    firstDependent(tree, token, "mark") !== undefined &&
    /^(idea|proposal|possibility|prospect|plan|chance|risk|optimism|hope|openness|fear|talk|thought|skepticism|scepticism|interest|doubt)$/.test(
      governor.lemma,
    )
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
  const above = clauseAt.get(head);
  if (above && above.chain[0] !== token) {
    // A reported clause keeps its own word; a subordinate infinitive shares its governor's.
    if (base === "ccomp" || base === "parataxis") return undefined;
    if (base === "xcomp" || base === "acl" || base === "advcl" || base === "conj") {
      const shared =
        ownFactuality(context, above) ?? fromAbove(context, above.chain[0]!, depth + 1);
      if (base === "xcomp") return shared;
      if (base === "conj")
        return firstDependent(tree, token, "aux", "nsubj") === undefined ? shared : undefined;
      return undefined;
    }
  }
  return undefined;
}

const WANTED =
  /^(demand|urge|request|require|recommend|order|appeal|press|push|call|seek|want|need)$/;
const AHEAD =
  /^(plan|schedule|propose|promise|pledge|vow|expect|hope|await|anticipate|offer|threaten|intend|prepare|arrange|project|predict|approve|consider|discuss|negotiate|favor|favour)$/;
const OPEN =
  /^(prevent|avert|avoid|block|suspect|fear|allege|risk|doubt|question|oppose|discourage|deter)$/;

/** How real a doing is that a noun names: what describes the noun, then what it is the object of. */
export function nominalFactuality({ tree }: SentenceContext, noun: number): Factuality {
  for (const child of dependents(tree, noun, "amod", "compound")) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (
      /^(planned|scheduled|proposed|upcoming|future|intended|forthcoming|imminent|prospective)$/.test(
        word,
      )
    )
      return "planned";
    if (
      /^(possible|potential|likely|alleged|suspected|rumou?red|would-be|hypothetical|supposed)$/.test(
        word,
      )
    )
      return "possible";
  }
  const { head } = tree.tokens[noun]!;
  const base = tree.base[noun]!;
  if (head === undefined || !/^(obj|obl|nmod)$/.test(base)) return "asserted";
  const { lemma } = tree.tokens[head]!;
  const preposition = firstDependent(tree, noun, "case");
  const marker = preposition === undefined ? "" : tree.tokens[preposition]!.text.toLowerCase();
  if (base === "obj") {
    if (lemma === "deny") return "denied";
    if (WANTED.test(lemma) && lemma !== "call") return "demanded";
    if (AHEAD.test(lemma)) return "planned";
    return OPEN.test(lemma) ? "possible" : "asserted";
  }
  if (base === "obl") {
    if (/^(call|push|press|appeal|ask|plead)$/.test(lemma) && marker === "for") return "demanded";
    if (/^(plan|prepare|hope|wait|vote)$/.test(lemma) && marker === "for") return "planned";
    return /^(agree|consent)$/.test(lemma) && marker === "to" ? "planned" : "asserted";
  }
  if (/^(demand|call|appeal|request|need|pressure|push|order)$/.test(lemma) && marker === "for")
    return "demanded";
  if (
    /^(plan|proposal|offer|hope|prospect|preparation|deadline|timetable|deal|agreement)$/.test(
      lemma,
    ) &&
    /^(for|of|to|on)$/.test(marker)
  )
    return "planned";
  if (
    /^(possibility|threat|risk|fear|chance|idea|talk|negotiation|discussion|likelihood|danger)$/.test(
      lemma,
    )
  )
    return "possible";
  return "asserted";
}
