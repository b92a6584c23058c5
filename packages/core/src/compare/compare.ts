import type { Claim } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import { RelataError } from "../document/errors.ts";
import { compareCodeUnits, sortedSet } from "../knowledge/order.ts";
import type { Knowledge } from "../knowledge/types.ts";
import { findAgreements, findOnlyIn } from "./agreements.ts";
import { comparePhases } from "./phases.ts";
import { compareQuantities } from "./quantities.ts";
import { createScene } from "./scenes.ts";
import { compareStances, readStances } from "./stances.ts";
import type { Comparison, Finding, OnlyIn, SideOf } from "./types.ts";
import { readVoices } from "./voices.ts";
import { compareWording } from "./wording.ts";

export interface CompareOptions {
  /**
   * What a side is: the outlet, the document, or whoever said it first (the outlet, where it speaks
   * itself); or a function that names the side of a claim.
   */
  readonly by: "publisher" | "document" | "speaker" | SideOf;
  /** Documents further apart are not about one event (default 7). */
  readonly days?: number;
}

/**
 * What the sides of a knowledge agree on, where they differ, and what only one of them has.
 *
 * Throws a `RelataError` `options-invalid`.
 */
export function compare(knowledge: Knowledge, options: CompareOptions): Comparison {
  const { by, days = 7 } = options;
  const voices = readVoices(knowledge, sideReader(knowledge, by)).filter(({ claim }) =>
    isNews(claim),
  );
  const sides = sortedSet(voices.map(({ side }) => side));
  const scene = createScene(knowledge, voices, days);
  const stances = readStances(voices);
  const quantities = compareQuantities(knowledge, voices, scene);
  const positions = compareStances(knowledge, stances, scene);
  const conflicts = ranked([
    ...quantities.conflicts,
    ...positions.conflicts,
    ...compareWording(knowledge, voices, scene),
  ]);
  const evolutions = ranked([
    ...quantities.evolutions,
    ...positions.evolutions,
    ...comparePhases(knowledge, voices, scene),
  ]);
  const agreements = ranked([
    ...quantities.agreements,
    ...findAgreements(knowledge, stances, scene),
  ]).map((finding) => withOrigins(knowledge, finding));
  const shared = new Set(
    [...agreements, ...conflicts, ...evolutions].flatMap(({ statements }) =>
      statements.map(({ claim }) => claim),
    ),
  );
  const onlyIn = findOnlyIn(knowledge, sides, voices, shared);
  const found = { sides, agreements, conflicts, evolutions, onlyIn };
  return { ...found, text: toText(found) };
}

/** "Russian President Vladimir Putin" says who somebody is, which is no news. */
function isNews({ evidence }: Claim): boolean {
  return !["title", "role-of", "apposition"].includes(evidence.rule);
}

/** Says on how many independent statements an agreement rests. */
function withOrigins(knowledge: Knowledge, finding: Finding): Finding {
  // Statements are made of the knowledge's own claims.
  const claims = finding.statements.map(({ claim }) => knowledge.claim(claim)!);
  const origins = knowledge.originsOf(claims).length;
  const [title = "", ...lines] = finding.text.split("\n");
  const count = `${origins} ${origins === 1 ? "origin" : "origins"}`;
  const text = [title.replace(/\]$/u, `, ${count}]`), ...lines].join("\n");
  return { ...finding, origins, text };
}

function sideReader(knowledge: Knowledge, by: CompareOptions["by"]): SideOf {
  if (typeof by === "function") return by;
  const outlet = (_claim: Claim, { id }: SourceDocument): string => knowledge.carrierOf(id);
  if (by === "publisher") return outlet;
  if (by === "document") return (_claim, { id }) => id;
  if (by === "speaker") {
    return (claim, document) => knowledge.speakersOf(claim)[0] ?? outlet(claim, document);
  }
  throw new RelataError(
    "options-invalid",
    `by must be "publisher", "document", "speaker" or a function, not ${JSON.stringify(by)}`,
  );
}

/** Each finding once, those of many sides and statements first. */
function ranked(findings: readonly Finding[]): Finding[] {
  const distinct = [...simplest(findings).values()];
  const sidesOf = ({ statements }: Finding): number =>
    new Set(statements.map(({ side }) => side)).size;
  return distinct.sort(
    (a, b) =>
      sidesOf(b) - sidesOf(a) ||
      b.statements.length - a.statements.length ||
      compareCodeUnits(a.topic, b.topic) ||
      compareCodeUnits(a.id, b.id),
  );
}

/**
 * "Chile rejected help from Peru" makes two claims, Chile —reject→ help and Chile —reject help from→
 * Peru, and so two findings on the same sentences: the one in fewer words is kept.
 */
function simplest(findings: readonly Finding[]): Map<string, Finding> {
  const lengthOf = ({ statements }: Finding): number =>
    statements.reduce((sum, { value }) => sum + value.length, 0);
  const bySentences = new Map<string, Finding>();
  for (const finding of findings) {
    const places = finding.statements.map(({ document, span }) => `${document} ${span.join("-")}`);
    const key = JSON.stringify([finding.aspect, sortedSet(places)]);
    const known = bySentences.get(key);
    const shorter = known === undefined ? -1 : lengthOf(finding) - lengthOf(known);
    if (shorter < 0 || (shorter === 0 && finding.topic < known!.topic)) {
      bySentences.set(key, finding);
    }
  }
  return bySentences;
}

function toText({
  sides,
  agreements,
  conflicts,
  evolutions,
  onlyIn,
}: Omit<Comparison, "text">): string {
  const chapter = (title: string, findings: readonly Finding[]): string[] => [
    `${title}: ${findings.length}`,
    ...findings.map(({ text }) => `\n${text}`),
    "",
  ];
  return [
    `Sides: ${sides.join(", ")}`,
    "",
    ...chapter("Conflicts", conflicts),
    ...chapter("Evolutions", evolutions),
    ...chapter("Agreements", agreements),
    ...onlyIn.flatMap(onlyInLines),
  ].join("\n");
}

function onlyInLines({ side, statements }: OnlyIn): string[] {
  return [
    `Only in ${side}: ${statements.length}`,
    ...statements.map(({ value }) => `   ${value}`),
    "",
  ];
}
