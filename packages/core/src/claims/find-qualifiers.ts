import { isPrisonTerm } from "../clauses/is-prison-term.ts";
import type { Clause, Complement } from "../clauses/types.ts";
import { dependents } from "../clauses/syntax-tree.ts";
import { overlaps, spanOf, type SentenceContext } from "./context.ts";
import { isManner } from "./is-manner.ts";
import { clauseText, readArgument } from "./read-argument.ts";
import type { Argument, Qualifier, QualifierRole } from "./types.ts";

const TIME_NOUNS =
  /^(today|tomorrow|yesterday|tonight|overnight|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|year|month|week|weekend|day|hour|minute|second|morning|afternoon|evening|night|noon|midnight|midday|dawn|dusk|sunrise|sunset|decade|century|time|moment|period|spring|summer|autumn|winter|previously|recently|earlier|later|soon|already|a\.m\.|p\.m\.)$/i;
const TIME_PREPOSITIONS =
  /^(during|after|before|since|until|till|following|ahead of|prior to|amid|amidst|as of)$/i;
const PLACE_TYPES = new Set(["geopolitical-entity", "place", "facility"]);
const PLACE_PREPOSITIONS =
  /^(in|at|across|near|inside|outside|throughout|around|within|on|along)$/i;
const TOPIC_PREPOSITIONS = /^(about|on|over|regarding|concerning|upon|as to)$/i;
const CAUSE_PREPOSITIONS = /^(because of|due to|owing to|thanks to|as a result of)$/i;

/** Says who says it: attribution, no qualifier. */
const SOURCES = /^(according to|per|as)$/i;

export function isTimeWord({ tree, times }: SentenceContext, head: number): boolean {
  if (isPrisonTerm(tree, head)) return false;
  const token = tree.tokens[head]!;
  // "over the **course of five hours**"
  if (/^(course|span|space|period|matter|end|start|beginning)$/.test(token.lemma)) {
    const length = dependents(tree, head, "nmod").find((child) =>
      dependents(tree, child, "case").some((marker) => tree.tokens[marker]!.text === "of"),
    );
    if (length !== undefined && TIME_NOUNS.test(tree.tokens[length]!.lemma)) return true;
  }
  return (
    times.some(({ span }) => overlaps(span, token.span)) ||
    TIME_NOUNS.test(token.text) ||
    TIME_NOUNS.test(token.lemma)
  );
}

export function markerText({ tree }: SentenceContext, markers: readonly number[]): string {
  return markers.map((index) => tree.tokens[index]!.text.toLowerCase()).join(" ");
}

/** "in principle", "in fact", "according to …", "such as …": no place to go to and nobody to meet. */
export function isAside(
  context: SentenceContext,
  { head, markers }: Pick<Complement, "head" | "markers">,
): boolean {
  if (/^(according to|per|such as|like|including)$/.test(markerText(context, markers))) return true;
  const { text } = context.tree.tokens[head]!;
  // "led **from the off**"
  if (/^(off|outset)$/i.test(text) && markerText(context, markers) === "from") return true;
  // "won **at home**"
  if (/^home$/i.test(text) && markerText(context, markers) === "at") return true;
  // "**, on average,**"
  const own = context.tree.children[head]!.filter((child) => context.tree.base[child] !== "punct");
  return ASIDE.test(text) && own.length <= markers.length;
}

const ASIDE =
  /^(principle|average|balance|part|record|fact|general|particular|addition|total|effect|turn|vain|person|public|private|example|instance|course|way|case|least|most|all|once|first|last)$/i;

/** What an adjunct says about its clause. */
export function qualifierRole(
  context: SentenceContext,
  { role, head, markers }: Complement,
): QualifierRole {
  const preposition = markerText(context, markers);
  if (isTimeWord(context, head)) return "time";
  // "edged **ahead of City**": of a rival, not of an event.
  if (TIME_PREPOSITIONS.test(preposition) && !isRival(context, head, preposition)) return "time";
  if (role === "adverbial-clause") {
    if (/^(if|unless|provided)/.test(preposition)) return "condition";
    if (/^(because|since|as)$/.test(preposition)) return "cause";
    if (/^(to|in order to|so that)$/.test(preposition)) return "purpose";
    if (/^(when|while|after|before|until|once|as)$/.test(preposition)) return "time";
    return "manner";
  }
  if (CAUSE_PREPOSITIONS.test(preposition)) return "cause";
  if (isManner(context, { head, markers })) return "manner";
  const mention = context.mentionAt.get(head);
  if (mention && PLACE_TYPES.has(mention.type) && PLACE_PREPOSITIONS.test(preposition))
    return "place";
  if (TOPIC_PREPOSITIONS.test(preposition)) return "topic";
  if (preposition === "for") return "purpose";
  if (preposition === "without" || preposition === "with") return "manner";
  return "other";
}

function isRival({ mentionAt }: SentenceContext, head: number, preposition: string): boolean {
  const mention = mentionAt.get(head);
  return (
    preposition === "ahead of" &&
    mention?.kind === "name" &&
    /^(person|organization|geopolitical-entity|group|place)$/.test(mention.type)
  );
}

/** Time, place, topic … of a clause, in the order of the text. */
export function findQualifiers(context: SentenceContext, clause: Clause): Qualifier[] {
  return clause.complements.flatMap((complement): Qualifier[] => {
    const { role, head, markers } = complement;
    if (
      role !== "oblique" &&
      role !== "adverbial-clause" &&
      !(role === "adverb" && isTimeWord(context, head))
    )
      return [];
    const preposition = markerText(context, markers);
    if (SOURCES.test(preposition) || isAside(context, complement)) return [];
    const argument = qualifierArgument(context, complement);
    if (!argument) return [];
    return [
      {
        role: qualifierRole(context, complement),
        ...(preposition !== "" && { preposition }),
        argument,
      },
    ];
  });
}

function qualifierArgument(context: SentenceContext, complement: Complement): Argument | undefined {
  const { tree } = context;
  const { role, head } = complement;
  if (role === "adverbial-clause") {
    const { text, span } = clauseText(context, head, complement.markers);
    return { kind: "concept", label: text.slice(0, 120), text, span };
  }
  const plain = readArgument(context, head);
  if (plain || !isTimeWord(context, head)) return plain;
  const span = spanOf(
    tree,
    [
      ...dependents(tree, head, "amod", "det", "nummod", "advmod").filter((child) => child < head),
      head,
    ].sort((a, b) => a - b),
  );
  const text = context.reading.document.text.slice(...span);
  return { kind: "concept", label: text, text, span };
}
