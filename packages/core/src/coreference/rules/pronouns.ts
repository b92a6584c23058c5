import { antecedentOfRelative } from "../../mentions/pronouns.ts";
import { genderAgrees, numberAgrees, typeOfCluster } from "../agreement.ts";
import type { Cluster } from "../clusters.ts";
import type { Facts } from "../facts.ts";
import type { Context, CoreferenceRule } from "../rule.ts";

/** "the Russian leader, whom he praised": a relative pronoun is the noun its clause hangs on. */
export const relative: CoreferenceRule = {
  name: "relative",
  confidence: 0.9,
  find({ facts }, anaphor) {
    if (anaphor.mention.kind !== "pronoun") return undefined;
    if (!/^(?:who|whom|whose|which|that)$/i.test(anaphor.mention.text)) return undefined;
    const antecedent = antecedentOfRelative(anaphor.sentence, anaphor.head);
    if (antecedent === undefined) return undefined;
    return facts.find(
      (fact) =>
        fact.sentence === anaphor.sentence &&
        fact.head.index === antecedent &&
        fact.mention.kind !== "pronoun",
    );
  },
};

/** "“I agree”, Putin said": first person in a quotation is its speaker. */
export const speaker: CoreferenceRule = {
  name: "speaker",
  confidence: 0.88,
  find({ facts, byId }, anaphor) {
    if (anaphor.mention.kind !== "pronoun" || !FIRST_SINGULAR.test(anaphor.mention.text))
      return undefined;
    const { quote } = anaphor;
    if (quote?.speaker !== undefined) return byId.get(quote.speaker);
    return facts.find(
      (fact) =>
        fact.position < anaphor.position &&
        FIRST_SINGULAR.test(fact.mention.text) &&
        fact.mention.kind === "pronoun" &&
        fact.quote === quote,
    );
  },
};

const FIRST_SINGULAR = /^(?:i|me|my|mine|myself)$/i;
const FIRST_PLURAL = /^(?:we|us|our|ours|ourselves)$/i;
const SECOND = /^(?:you|your|yours|yourself|yourselves)$/i;

/** "we … our", "you … your": the same party speaks or is spoken to throughout one quotation or text. */
export const sameParty: CoreferenceRule = {
  name: "same-party",
  confidence: 0.65,
  find({ facts }, anaphor) {
    if (anaphor.mention.kind !== "pronoun") return undefined;
    const form = [FIRST_PLURAL, SECOND].find((pattern) => pattern.test(anaphor.mention.text));
    if (form === undefined) return undefined;
    for (let index = anaphor.position - 1; index >= 0; index--) {
      const fact = facts[index]!;
      if (anaphor.sentence.index - fact.sentence.index > 12) return undefined;
      if (fact.mention.kind !== "pronoun" || !form.test(fact.mention.text)) continue;
      if (fact.quote?.speaker === anaphor.quote?.speaker) return fact;
    }
    return undefined;
  },
};

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;

/** Third-person pronouns: agreement first, then the most salient of the last sentences. */
export const pronoun: CoreferenceRule = {
  name: "pronoun",
  confidence: 0.7,
  find(context, anaphor) {
    if (anaphor.mention.kind !== "pronoun" || anaphor.mention.reference !== "specific")
      return undefined;
    if (!THIRD.test(anaphor.mention.text)) return undefined;
    let best: { fact: Facts; score: number } | undefined;
    for (let index = anaphor.position - 1; index >= 0; index--) {
      const fact = context.facts[index]!;
      if (anaphor.sentence.index - fact.sentence.index > WINDOW) break;
      if (!canBe(context, anaphor, fact)) continue;
      const score = salience(context, anaphor, fact);
      if (best === undefined || score > best.score) best = { fact, score };
    }
    return best?.fact;
  },
};

const WINDOW = 3;

function canBe({ clusters }: Context, anaphor: Facts, fact: Facts): boolean {
  const { mention } = fact;
  if (mention.kind === "pronoun" && !THIRD.test(mention.text)) return false;
  if (mention.reference === "expletive" || mention.reference === "quantified") return false;
  if (overlaps(anaphor, fact) || isClauseMate(anaphor, fact)) return false;
  const cluster = clusters.of(mention.id);
  const form = anaphor.mention.text.toLowerCase();
  const type = typeOfCluster(cluster);
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(form)) {
    if (type !== "person") return false;
    return (
      genderAgrees(cluster.gender, anaphor.mention.gender) &&
      numberAgrees(cluster.number, "singular")
    );
  }
  if (/^it/.test(form)) {
    if (type === "person" || type === "group") return false;
    return numberAgrees(cluster.number, "singular") && mention.number !== "plural";
  }
  if (mention.kind === "pronoun") return /^the/i.test(mention.text);
  if (mention.number === "plural") return true;
  return (
    type === "organization" ||
    /^(?:team|family|couple|group|crew|public|staff|majority)$/.test(fact.lemma)
  );
}

function overlaps(left: Facts, right: Facts): boolean {
  const [a, b] = [left.mention.span, right.mention.span];
  return left.sentence === right.sentence && a[0] < b[1] && b[0] < a[1];
}

/** "Putin met him": subject and object of one verb are two, unless the pronoun is reflexive or possessive. */
function isClauseMate(anaphor: Facts, fact: Facts): boolean {
  if (anaphor.sentence !== fact.sentence) return false;
  const reflexive = /sel(?:f|ves)$/i.test(anaphor.mention.text);
  if (reflexive || anaphor.role === "possessive") {
    // "his friend's brother": a possessor is no part of its own head.
    return !reflexive && anaphor.head.head === fact.head.index;
  }
  if (fact.role === "possessive") return false;
  return anaphor.head.head !== undefined && anaphor.head.head === fact.head.head;
}

function salience({ clusters }: Context, anaphor: Facts, fact: Facts): number {
  const distance = anaphor.sentence.index - fact.sentence.index;
  const cluster: Cluster = clusters.of(fact.mention.id);
  let score = -8 * distance;
  if (fact.role === "subject") score += 4;
  else if (fact.role === "object") score += 1;
  if (fact.role === anaphor.role) score += 2;
  if (fact.mention.kind === "name") score += 1.5;
  if (fact.mention.kind === "pronoun") score += 3;
  if (fact.role === "oblique" || fact.role === "other") score -= 1.5;
  score += Math.min(
    3,
    Math.log2(1 + cluster.members.filter(({ position }) => position < anaphor.position).length),
  );
  if (fact.mention.type === "concept") score -= 1;
  if (fact.mention.reference === "generic") score -= 2;
  // Of equals in one sentence, the nearer.
  score -= (anaphor.position - fact.position) * 0.05;
  return score;
}
