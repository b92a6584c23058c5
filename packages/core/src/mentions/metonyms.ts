import type { NameIndex } from "../lexicon/gazetteer.ts";
import type { Sentence } from "../reading/types.ts";
import type { Dependents } from "./phrase.ts";

/** Prepositions after which a capital is a town: "in Moscow", "near Kyiv". */
const WHERE =
  /^(?:in|at|near|outside|around|through|across|into|toward|towards|inside|within|above|over|throughout|via)$/i;
const MOTION =
  /^(?:go|come|travel|fly|drive|move|return|arrive|head|visit|walk|march|sail|flee|depart|leave|trip|flight|journey|visit|way|road|train|route|tour|born|live|base|miles?|kilometers?|kilometres?)$/;

/** What one does to a town: "bombed Kyiv", where "urged Kyiv" means its government. */
const TO_A_TOWN =
  /^(?:attack|batter|besiege|blanket|bomb|bombard|bypass|capture|cover|cross|defend|destroy|devastate|encircle|enter|evacuate|flood|hit|inundate|liberate|occupy|overrun|paralyse|paralyze|pound|pummel|raid|ravage|reach|rebuild|recapture|retake|rock|seize|shake|shell|storm|strike|surround|sweep|tour)$/;

/** What a town has and its government has not. */
const OF_A_TOWN =
  /^(?:airport|area|bridge|building|capital|cathedral|center|centre|church|city|battle|district|fall|fortification|siege|downtown|east|garden|hospital|hotel|mayor|metro|mosque|museum|neighborhood|neighbourhood|north|outskirts?|park|police|population|port|resident|road|school|skyline|south|square|station|street|suburb|subway|town|traffic|university|weather|west)$/;

/** What a government gives, after which "from Moscow" is no place. */
const GIVEN =
  /^(?:accept|receive|get|win|demand|seek|hear|expect|want|need|require|support|backing|pressure|statement|answer|response|reply|permission|signal|concession|reaction|criticism|help|aid|assurance|guarantee|approval|order)$/;

/**
 * The state that a capital stands for, where the sentence uses it so: it acts, is dealt with, or owns a position. A
 * town is where something is or goes to, or part of an address ("Kyiv, Ukraine").
 */
export function readMetonym(
  sentence: Sentence,
  dependents: Dependents,
  head: number,
  canonical: string | undefined,
  index: NameIndex,
): string | undefined {
  const state = canonical === undefined ? undefined : index.actsFor.get(canonical);
  if (state === undefined || index.names.get(canonical!)?.list !== "cities") return undefined;
  const token = sentence.tokens[head]!;
  const below = dependents[head]!.map((child) => sentence.tokens[child]!);
  if (below.some(({ relation }) => relation === "appos" || relation === "nmod:unmarked"))
    return undefined;
  if (/^(?:appos|root|compound|flat|list|parataxis|nmod:unmarked)/.test(token.relation))
    return undefined;
  const governor = token.head === undefined ? undefined : sentence.tokens[token.head]!;
  if (/^conj/.test(token.relation) && governor !== undefined) {
    // "between Washington and Moscow": the second is what the first is.
    const preposition = dependents[governor.index]!.map((child) => sentence.tokens[child]!).find(
      isCase,
    );
    return preposition === undefined || !WHERE.test(preposition.text) ? state : undefined;
  }
  const preposition = below.find(isCase);
  if (preposition !== undefined && WHERE.test(preposition.text)) return undefined;
  if (preposition !== undefined && /^from$/i.test(preposition.text)) {
    return governor !== undefined && GIVEN.test(governor.lemma.toLowerCase()) ? state : undefined;
  }
  if (governor === undefined) return state;
  const lemma = governor.lemma.toLowerCase();
  if (MOTION.test(lemma)) return undefined;
  if (/^(?:obj$|nsubj:pass)/.test(token.relation) && TO_A_TOWN.test(lemma)) return undefined;
  // "Kyiv's streets", "the mayor of Kyiv".
  if (token.relation.startsWith("nmod") && OF_A_TOWN.test(lemma)) return undefined;
  return state;
}

function isCase({ relation, upos }: { readonly relation: string; readonly upos: string }): boolean {
  return relation === "case" && upos === "ADP";
}
