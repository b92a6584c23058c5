import {
  createPipeline,
  merge,
  resolve,
  type Argument,
  type Claim,
  type Entity,
  type Knowledge,
} from "@relata/core";
import { readFolder } from "./read-folder.ts";

interface Named {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Every claim of the resolved graph of a folder, as one JSON object a line. */
export function run([folder]: readonly string[]): void {
  const documents = readFolder(folder);
  const pipeline = createPipeline();
  const knowledge = resolve(merge(...documents.map((document) => pipeline.extract(document))));
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  for (const claim of knowledge.claims) {
    console.log(JSON.stringify(toPrediction(claim, knowledge, entities)));
  }
}

function toPrediction(
  claim: Claim,
  knowledge: Knowledge,
  entities: ReadonlyMap<string, Entity>,
): Record<string, unknown> {
  const name = (argument: Argument): Named => nameOf(argument, knowledge, entities);
  const { evidence, predicate } = claim;
  const subject = name(claim.subject);
  const object = name(claim.object);
  const speaker = claim.attribution[0];
  const spoken = speaker && name(speaker.speaker);
  const qualifier = (role: string): string | undefined =>
    claim.qualifiers.find((candidate) => candidate.role === role)?.argument.text;
  return {
    doc: evidence.document,
    subject: subject.label,
    subjectAliases: subject.aliases,
    relation: [predicate.lemma, predicate.preposition].filter(Boolean).join(" "),
    object: object.label,
    objectAliases: object.aliases,
    start: evidence.sentenceSpan[0],
    end: evidence.sentenceSpan[1],
    // Of the relation as it is worded: "refuse to join" says itself that nobody joins.
    negated: (claim.polarity === "negative") !== LEXICAL_NEGATION.test(predicate.lemma),
    attribution: spoken?.label,
    attributionAliases: spoken?.aliases,
    factuality: claim.factuality,
    time: qualifier("time"),
    place: qualifier("place"),
    confidence: claim.confidence,
    rule: evidence.rule,
  };
}

const LEXICAL_NEGATION = /\b(?:refuse|fail|decline|refrain|unwilling|unable|unlikely) \w/;

/** An entity's label and other surface forms; what is no node keeps its own words. */
function nameOf(
  argument: Argument,
  knowledge: Knowledge,
  entities: ReadonlyMap<string, Entity>,
): Named {
  if (argument.kind === "concept") return { label: argument.label, aliases: [argument.text] };
  if (argument.kind !== "mention") return { label: argument.text, aliases: [] };
  const entity = entities.get(knowledge.entityOf(argument.mention) ?? "");
  if (entity === undefined) return { label: argument.text, aliases: [] };
  const aliases = [...new Set([argument.text, ...entity.aliases.map(({ text }) => text)])];
  return { label: entity.label, aliases: aliases.filter((text) => text !== entity.label) };
}
