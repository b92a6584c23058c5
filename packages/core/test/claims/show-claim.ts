import type { Claim } from "../../src/claims/types.ts";

/** `Ada —wrote→ program`, then what is not plain: negative, factuality, speakers, qualifiers. */
export function showClaim({
  subject,
  predicate,
  object,
  polarity,
  factuality,
  attribution,
  qualifiers,
}: Claim): string {
  const name = (argument: Claim["object"]) =>
    argument.kind === "concept"
      ? argument.label
      : argument.kind === "claim"
        ? `{${argument.text}}`
        : argument.text;
  const marks = [
    polarity === "negative" && "not",
    factuality !== "asserted" && factuality,
    ...attribution.map(({ speaker, cue }) => `${cue}: ${name(speaker)}`),
    ...qualifiers.map(
      ({ role, preposition, argument }) =>
        `${role}: ${[preposition, name(argument)].filter(Boolean).join(" ")}`,
    ),
  ].filter(Boolean);
  return `${name(subject)} —${predicate.label}→ ${name(object)}${marks.length > 0 ? ` (${marks.join("; ")})` : ""}`;
}
