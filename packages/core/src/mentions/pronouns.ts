import { timeNouns } from "../lexicon/noun-classes.ts";
import type { Sentence, Token } from "../reading/types.ts";
import type { Dependents } from "./phrase.ts";
import type { EntityType, Mention } from "./types.ts";

type Pronoun = Pick<Mention, "type" | "reference" | "number" | "gender">;

const specific = (
  type: EntityType,
  number: Mention["number"],
  gender: Mention["gender"],
): Pronoun => ({
  type,
  reference: "specific",
  number,
  gender,
});

const he = specific("person", "singular", "masculine");
const she = specific("person", "singular", "feminine");
const it = specific("concept", "singular", "neuter");
const they = specific("group", "plural", "unknown");
const me = specific("person", "singular", "unknown");
const we = specific("group", "plural", "unknown");
const you = specific("person", "unknown", "unknown");
const who = specific("person", "unknown", "unknown");
const which = specific("concept", "unknown", "neuter");
const that = specific("concept", "singular", "neuter");
const those = specific("concept", "plural", "neuter");
const nobody: Pronoun = {
  type: "person",
  reference: "quantified",
  number: "singular",
  gender: "unknown",
};

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his", "himself"].map((form) => [form, he] as const),
  ...["she", "her", "hers", "herself"].map((form) => [form, she] as const),
  ...["it", "its", "itself", "'t"].map((form) => [form, it] as const),
  ...["they", "them", "their", "theirs", "themselves", "'em", "themself"].map(
    (form) => [form, they] as const,
  ),
  ...["i", "me", "my", "mine", "myself"].map((form) => [form, me] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((form) => [form, we] as const),
  ...["you", "your", "yours", "yourself", "yourselves"].map((form) => [form, you] as const),
  ...["this", "that"].map((form) => [form, that] as const),
  ...["these", "those"].map((form) => [form, those] as const),
  ...["nobody", "everyone", "everybody", "anyone", "anybody", "someone", "somebody", "none"].map(
    (form) => [form, nobody] as const,
  ),
]);

/** A pronoun's agreement; nothing for a token that is none, or asks instead of referring. */
export function readPronoun(
  sentence: Sentence,
  dependents: Dependents,
  token: Token,
): Pronoun | undefined {
  if (token.upos !== "PRON") return undefined;
  const form = token.text.toLowerCase();
  if (
    form === "who" ||
    form === "whom" ||
    form === "whose" ||
    form === "which" ||
    form === "that"
  ) {
    if (antecedentOfRelative(sentence, token) !== undefined)
      return form === "which" || form === "that" ? which : who;
    if (form !== "that") return undefined;
  }
  const pronoun = PRONOUNS.get(form);
  if (pronoun === undefined) return undefined;
  if (pronoun === it && isExpletive(sentence, dependents, token))
    return { ...pronoun, reference: "expletive" };
  return pronoun;
}

/** Head noun of the relative clause that a relative pronoun stands in. */
export function antecedentOfRelative(sentence: Sentence, token: Token): number | undefined {
  if (!/PronType=Rel/.test(token.feats) && !/^(?:WDT|WP|WP\$)$/.test(token.xpos)) return undefined;
  let current = token;
  for (let steps = 0; steps < 6 && current.head !== undefined; steps++) {
    if (current.relation === "acl:relcl") return current.head;
    current = sentence.tokens[current.head]!;
  }
  return undefined;
}

/** "It is **uncertain when** they will meet", "it is too early **to** say", "it is open **whether** …". */
function asks(sentence: Sentence, dependents: Dependents, { index, lemma }: Token): boolean {
  if (!/^(?:uncertain|unknown|doubtful|open|early|late|soon|sad|strange|odd|ironic)$/.test(lemma))
    return false;
  return dependents[index]!.some(
    (child) =>
      child > index &&
      /^(?:ccomp|advcl)$/.test(sentence.tokens[child]!.relation) &&
      dependents[child]!.some((word) =>
        /^(?:that|whether|if|when|where|why|how|who|what|to)$/i.test(sentence.tokens[word]!.text),
      ),
  );
}

/** What somebody says of something. */
function isReported({ relation }: Token): boolean {
  return /^(?:ccomp|parataxis)/.test(relation);
}

/** What one calls a happening, which no noun before need name: "Ann said it **was a tragedy**". */
const OPINION =
  /^(?:loss|tragedy|news|pity|shame|honou?r|privilege|pleasure|relief|shock|surprise|disgrace|blessing|miracle|coincidence|disaster|mistake)$/;

/** Nouns for what one thinks of a deed. */
const EVALUATIVE =
  /^(?:way|pleasure|honor|honour|privilege|mistake|shame|pity|surprise|relief|duty|crime|job|responsibility|priority|chance|opportunity|question|matter|challenge|fact|myth|coincidence|wonder|miracle|goal|dream|idea)$/;

/** "It is clear that …", "it takes time to …", "it rains": says nothing of a thing. */
function isExpletive(sentence: Sentence, dependents: Dependents, token: Token): boolean {
  if (token.relation === "expl" || token.relation.startsWith("expl:")) return true;
  if (token.head === undefined || !token.relation.startsWith("nsubj")) return false;
  const head = sentence.tokens[token.head]!;
  if (/^(?:rain|snow|hail|drizzle)$/.test(head.lemma)) return true;
  const below = dependents[head.index]!.map((child) => sentence.tokens[child]!);
  const copula = below.some(({ relation }) => relation === "cop");
  if (
    below.some(
      ({ relation }) =>
        relation === "csubj" || relation === "csubj:pass" || relation === "csubj:outer",
    )
  )
    return true;
  if (
    copula &&
    below.some(
      ({ relation, index }) => (relation === "ccomp" || relation === "advcl") && index > head.index,
    ) &&
    head.upos === "ADJ"
  ) {
    if (asks(sentence, dependents, head)) return true;
    return /^(?:clear|possible|impossible|likely|unlikely|important|necessary|true|difficult|hard|easy|good|bad|better|best|unclear|evident|obvious|essential|vital|crucial|critical|imperative|time|up)$/.test(
      head.lemma,
    );
  }
  // "he learned it was the day before her birthday"
  if (
    copula &&
    /^(?:day|week|month|year|night|morning|evening|birthday|anniversary)$/.test(head.lemma)
  )
    return true;
  if (copula && OPINION.test(head.lemma) && isReported(head)) return true;
  const spelledOut = below.some(
    ({ relation, index }) =>
      index > head.index &&
      /^(?:acl|advcl|ccomp|xcomp|csubj)$/.test(relation) &&
      dependents[index]!.some((child) => sentence.tokens[child]!.relation === "mark"),
  );
  // "It was the only way to …", "It took an hour to …", "It will be days before …".
  if (copula && spelledOut && (timeNouns.has(head.lemma) || EVALUATIVE.test(head.lemma)))
    return true;
  if (
    /^(?:take|cost)$/.test(head.lemma) &&
    spelledOut &&
    below.some(
      ({ relation, lemma }) => /^(?:obj|obl:unmarked)$/.test(relation) && timeNouns.has(lemma),
    )
  )
    return true;
  if (
    copula &&
    /^(?:time|noon|midnight|o'clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      head.lemma.toLowerCase(),
    )
  )
    return true;
  return (
    /^(?:seem|appear|turn|happen)$/.test(head.lemma) &&
    below.some(({ relation }) => relation === "ccomp")
  );
}
