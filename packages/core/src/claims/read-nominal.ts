import { nounPhrases } from "../clauses/phrases.ts";
import type { Clause } from "../clauses/types.ts";
import { nominalVerb, type NominalVerb } from "../lexicon/deverbal-nouns.ts";
import { verbFamily } from "../lexicon/verb-families.ts";
import { aspectVerbs, lightVerbs } from "../lexicon/verbs.ts";
import { subjectHead } from "./find-arguments.ts";
import { isTimeWord, markerText } from "./find-qualifiers.ts";
import type { SentenceContext } from "./context.ts";
import { ownerOf } from "./noun-owner.ts";
import { oncePerToken, type OfToken } from "./once-per-token.ts";

/** A noun for a doing with who does it and to whom: "**Ukraine**'s acceptance of the **proposal**". */
export interface Nominal extends NominalVerb {
  readonly noun: number;
  /** Heads of who does it; empty when nobody is named. */
  readonly agent: number | undefined;
  readonly patient: number | undefined;
  /** What stands behind other prepositions. */
  readonly adjuncts: readonly { readonly head: number; readonly markers: readonly number[] }[];
  /** The clause whose verb only lends the noun its tense: "**launched** an attack". */
  readonly carrier: Clause | undefined;
}

/** The reading of a noun as a doing, if it is one and somebody has to do with it. */
export const readNominal: OfToken<Nominal | undefined> = oncePerToken((context, noun) => {
  const { tree, mentionAt } = context;
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos !== "NOUN" || mentionAt.get(noun)?.kind === "name") return undefined;
  if (/^(compound|flat|fixed|case)$/.test(tree.base[noun]!)) return undefined;
  const found = nominalVerb(lemma.toLowerCase());
  if (!found) return undefined;
  // "her **conviction** of fraud": she is convicted, and fraud is what of.
  const { verb: doing } = found;
  if (/^(convict|acquit)$/.test(doing) && ownerOf(context, noun) !== undefined) return undefined;
  const carrier = carrierOf(context, noun);
  const phrases = phrasesOf(context, noun, carrier);
  const by = phrases.find(({ markers }) => markerText(context, markers) === "by")?.head;
  const of = phrases.find(({ markers }) => markerText(context, markers) === "of")?.head;
  const direct = found.transitive
    ? phrases.find(({ markers }) => isDirect(found.verb, markerText(context, markers)))?.head
    : undefined;
  const owner = ownerOf(context, noun);
  const suffers = owner !== undefined && of === undefined && isSuffered(found);
  const doer =
    by ??
    (suffers ? undefined : owner) ??
    (found.transitive ? undefined : of) ??
    (carrier && subjectHead(context, carrier));
  const patient =
    (found.transitive ? of : undefined) ??
    direct ??
    (found.transitive && owner !== doer ? owner : undefined);
  return {
    verb: found.verb,
    transitive: found.transitive,
    noun,
    agent: doer,
    patient: patient === doer ? undefined : patient,
    adjuncts: phrases.filter(({ head }) => head !== doer && head !== patient && head !== of),
    carrier,
  };
});

/** "his **arrest**", "her **murder**": without more, the owner suffers it. */
function isSuffered({ verb, transitive }: NominalVerb): boolean {
  return transitive && /^(arrest|kill|appoint|release|punish)$/.test(verbFamily(verb) ?? "");
}

/** "an attack **on** Kyiv", "sanctions **against** Iran", "a visit **to** Paris": the object of the verb. */
function isDirect(verb: string, preposition: string): boolean {
  if (/^(on|against|upon)$/.test(preposition))
    return (
      /^(attack|punish|stop|reject|kill|compete|touch)$/.test(verbFamily(verb) ?? "") ||
      /^(ban|tax|raid|curb|limit|restrict|block)$/.test(verb)
    );
  if (preposition === "into") return verb === "investigate";
  return preposition === "to" && verb === "visit";
}

/** Does a phrase say to whom or where a noun's doing is done? */
export function isOfNominal(nominal: Nominal | undefined, phrase: number): boolean {
  if (nominal?.agent === undefined) return false;
  return (
    nominal.patient === phrase ||
    nominal.agent === phrase ||
    nominal.adjuncts.some(({ head }) => head === phrase)
  );
}

function phrasesOf(
  context: SentenceContext,
  noun: number,
  carrier: Clause | undefined,
): { readonly head: number; readonly markers: readonly number[] }[] {
  const own = nounPhrases(context.tree, noun);
  const beside = (carrier?.complements ?? []).filter(
    ({ role, head, markers }) =>
      role === "oblique" &&
      head > noun &&
      markers.length > 0 &&
      !/^(in|at|with|by)$/.test(markerText(context, markers)) &&
      !isTimeWord(context, head),
  );
  return [...own, ...beside];
}

/** The clause of a verb that has the noun as its object and says little: "carried out", "began". */
function carrierOf({ tree, clauseAt }: SentenceContext, noun: number): Clause | undefined {
  const { head } = tree.tokens[noun]!;
  if (head === undefined || tree.base[noun] !== "obj") return undefined;
  const clause = clauseAt.get(head);
  if (!clause || clause.head !== head || clause.passive) return undefined;
  const { lemma } = tree.tokens[head]!;
  return lightVerbs.has(lemma) || aspectVerbs.has(lemma) ? clause : undefined;
}
