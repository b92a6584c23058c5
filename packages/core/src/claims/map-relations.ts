import type { EntityType, Mention } from "../mentions/types.ts";
import type { Argument, Claim } from "./types.ts";

/** One line of a schema: claims that fit all that is given get its name. */
export interface RelationRule {
  /** Name in your schema: `CONSULT`, `worksFor`. */
  readonly name: string;
  /** Lemmas of predicates, with particle and without preposition: `speak`, `carry out`. */
  readonly lemmas?: readonly string[];
  readonly families?: readonly string[];
  readonly prepositions?: readonly string[];
  /** Types the subject may have. Concepts have the type `concept`. */
  readonly domain?: readonly EntityType[];
  readonly range?: readonly EntityType[];
  /** Subject and object change places: “employs” for `worksFor`. */
  readonly inverse?: true;
}

export interface RelationMap {
  /** Tried in this order; the first that fits names the relation. */
  readonly rules: readonly RelationRule[];
  /** What becomes of claims that no rule fits; `keep` unless told otherwise. */
  readonly unmapped?: "keep" | "drop";
}

/**
 * Claims in the words of a schema: the predicate's lemma and label become the rule's name, its family stays.
 * Evidence, speakers and the rest are not touched.
 */
export function mapRelations(
  claims: readonly Claim[],
  mentions: readonly Mention[],
  { rules, unmapped = "keep" }: RelationMap,
): Claim[] {
  const types = new Map(mentions.map(({ id, type }) => [id, type]));
  const typeOf = (argument: Argument): EntityType | undefined =>
    argument.kind === "mention"
      ? types.get(argument.mention)
      : argument.kind === "concept"
        ? "concept"
        : undefined;
  return claims.flatMap((claim) => {
    const rule = rules.find((each) =>
      fits(each, claim, typeOf(claim.subject), typeOf(claim.object)),
    );
    if (rule === undefined) return unmapped === "keep" ? [claim] : [];
    return [rename(claim, rule)];
  });
}

function fits(
  { lemmas, families, prepositions, domain, range }: RelationRule,
  { predicate }: Claim,
  subject: EntityType | undefined,
  object: EntityType | undefined,
): boolean {
  const has = <T>(list: readonly T[] | undefined, value: T | undefined) =>
    list === undefined || (value !== undefined && list.includes(value));
  return (
    has(lemmas, predicate.lemma) &&
    has(families, predicate.family) &&
    has(prepositions, predicate.preposition) &&
    has(domain, subject) &&
    has(range, object)
  );
}

function rename(claim: Claim, { name, inverse }: RelationRule): Claim {
  const { family, symmetric } = claim.predicate;
  const predicate = {
    lemma: name,
    label: name,
    ...(family !== undefined && { family }),
    ...(symmetric && { symmetric }),
  };
  if (!inverse) return { ...claim, predicate };
  const { subject, object, evidence } = claim;
  return {
    ...claim,
    predicate,
    subject: object,
    object: subject,
    evidence: { ...evidence, subject: evidence.object, object: evidence.subject },
  };
}
