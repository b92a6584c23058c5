import type { Facts } from "../facts.ts";
import type { Context, CoreferenceRule } from "../rule.ts";

/** How many sentences back a company is looked for. */
const WINDOW = 3;

/**
 * "Acme sold its ships to Bolt. **The company** will move": the company that is spoken of, be it told again or for the
 * first time: who acts before who is acted on, who was named last before who was named long ago.
 */
export const company: CoreferenceRule = {
  name: "company",
  kinds: ["nominal"],
  confidence: 0.65,
  find(context, anaphor) {
    if (!isTheCompany(anaphor)) return undefined;
    const { facts } = context;
    const scores = new Map<object, { fact: Facts; score: number }>();
    for (let index = anaphor.position - 1; index >= 0; index--) {
      const fact = facts[index]!;
      if (anaphor.sentence.index - fact.sentence.index > WINDOW) break;
      if (!isCompany(context, fact)) continue;
      const cluster = context.clusters.of(fact.mention.id);
      const score = scoreOf(context, anaphor, fact);
      const known = scores.get(cluster);
      if (known === undefined) scores.set(cluster, { fact, score });
      else if (score > known.score) known.score = score;
    }
    let best: { fact: Facts; score: number } | undefined;
    for (const each of scores.values())
      if (best === undefined || each.score > best.score) best = each;
    return best?.fact;
  },
};

/** "the company", "this airline", "the Oslo-**based** retailer", with nothing more told of it. */
function isTheCompany({
  mention,
  determiner,
  lemma,
  words,
  dependents,
  head,
  sentence,
}: Facts): boolean {
  return (
    COMPANY.test(lemma) &&
    mention.number !== "plural" &&
    (determiner === "definite" || determiner === "demonstrative") &&
    (words.length === 1 || words.at(-2) === "based") &&
    !dependents[head.index]!.some((child) =>
      /^(?:acl|nmod$|appos|nummod)/.test(sentence.tokens[child]!.relation),
    )
  );
}

function scoreOf({ clusters }: Context, anaphor: Facts, fact: Facts): number {
  const { members } = clusters.of(fact.mention.id);
  const before = members.filter(({ position }) => position < anaphor.position);
  return (
    -2 * (anaphor.sentence.index - fact.sentence.index) +
    weightOfRole(fact) +
    0.5 * Math.log2(1 + before.length) +
    (KINDLESS.test(anaphor.lemma) || !before.some((member) => isOfKind(member, anaphor.lemma))
      ? 0
      : 4)
  );
}

function weightOfRole({ role, head, sentence }: Facts): number {
  if (role === "subject")
    return head.head !== undefined && sentence.tokens[head.head]!.head === undefined ? 2 : 1.5;
  if (role === "possessive") return 1;
  return role === "object" ? 0.75 : 0.25;
}

/** "the cargo **airline** Acme Air … the airline", "Acme **Airlines** … the carrier" */
function isOfKind(
  { sentence, mention: { tokens, attributes = [] }, lemma }: Facts,
  noun: string,
): boolean {
  const [start, end] = tokens;
  const before = sentence.tokens[start - 1]?.lemma.toLowerCase() ?? "";
  const names = sentence.tokens.slice(start, end).map((token) => token.lemma.toLowerCase());
  const told = [before, lemma, ...names, ...attributes.map((word) => word.toLowerCase())];
  return told.some((word) => word === noun || (AIRLINE.test(noun) && AIRLINE.test(word)));
}

const AIRLINE = /^(?:airline|carrier|airlines|airways)$/;

/** A company by its name or as one: "Acme", "a leasing company". */
function isCompany({ clusters }: Context, fact: Facts): boolean {
  const { mention, lemma, head, sentence, role } = fact;
  if (mention.kind === "nominal")
    return COMPANY.test(lemma) && mention.number !== "plural" && mention.reference !== "quantified";
  if (mention.kind !== "name" || mention.type !== "organization") return false;
  if (isSource(fact) || isDateline(fact)) return false;
  // "told **Reuters**"
  const verb = head.head === undefined ? undefined : sentence.tokens[head.head]!;
  if (role === "object" && verb?.lemma === "tell") return false;
  // "the **US** Geological Survey": no word of another name; "**Acme** managers" will do.
  if (role === "other" && !/^(?:root|conj|appos|parataxis)/.test(head.relation)) {
    if (!/^(?:compound|nmod)/.test(head.relation) || verb?.upos !== "NOUN") return false;
  }
  return clusters
    .of(mention.id)
    .members.every((member) =>
      member.mention.kind === "name"
        ? isNoBody(member.mention.canonical ?? member.mention.text)
        : member.mention.kind === "pronoun" || !BODY_NOUN.test(member.lemma),
    );
}

/** "Profits fell, according to **Reuters**": who says it is not what it is about. */
export function isSource({ dependents, head, sentence }: Facts): boolean {
  return dependents[head.index]!.some((child) => sentence.tokens[child]!.lemma === "accord");
}

/** "OSLO (Reuters) –": the town where the report was written, and who wrote it. */
export function isDateline({ mention: { text }, head, sentence }: Facts): boolean {
  const { tokens } = sentence;
  const [before, next] = [tokens[head.index - 1]?.text, tokens[head.index + 1]?.text ?? ""];
  if (head.index === 0 && /^\p{Lu}{4,}$/u.test(text) && /^[(–—-]$/.test(next)) return true;
  return before === "(" && next === ")" && /^\p{Lu}{4,}$/u.test(tokens[0]!.text);
}

/** Any company may be called so. */
const KINDLESS = /^(?:company|corporation|firm)$/;

export const COMPANY: RegExp =
  /^(?:company|corporation|firm|startup|manufacturer|producer|supplier|retailer|insurer|airline|carrier|automaker|carmaker|planemaker|chipmaker|drugmaker|brewer|lender|miner|conglomerate)$/;

/** "the company" is neither a commission nor a show. */
export function isNoBody(name: string): boolean {
  const words = name.split(/\s+/);
  const of = words.indexOf("of");
  return !BODY.test((of > 0 ? words[of - 1] : words.at(-1)) ?? "");
}

const BODY =
  /^(?:Commission|Agency|Department|Ministry|Council|Committee|Union|Workers|Teamsters|Party|Court|University|College|School|Police|Office|Bureau|Authority|Administration|Institute|Association|Parliament|Congress|Senate|Assembly|Federation|League|Show|Festival|Cup|Awards?|Games|Championships?|Foundation|Reserve|Organi[sz]ation|Nations|Fund|Army|Navy|Hospital|Museum|Exchange|Index)$/;

/** Who is called so is no company. */
const BODY_NOUN =
  /^(?:union|agency|ministry|department|party|court|council|committee|commission|police|army|military|navy|university|college|school|regulator|watchdog|league|team|club|index|government|administration|hospital|museum|association|federation)$/;
