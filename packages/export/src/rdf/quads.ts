import { edgeKind } from "../graph/edge-kind.ts";
import type { AttributeBag, GraphSource, SourceEdge } from "../graph/graph-source.ts";
import { showJson, showValue } from "../graph/show-value.ts";
import type { LossLog } from "../losses.ts";
import { dateLiteral, iri, iriPart, literal, valueLiteral } from "./terms.ts";

/** Terms as N-Triples says them; `graph` is empty in the default graph. */
export interface Quad {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly graph: string;
}

export interface RdfOptions {
  /** What the IRIs of entities, relations and claims begin with. */
  readonly base?: string;
}

const terms = {
  type: iri("rdf", "type"),
  label: iri("rdfs", "label"),
  name: iri("schema", "name"),
  alternateName: iri("schema", "alternateName"),
  value: iri("prov", "value"),
  derived: iri("prov", "wasDerivedFrom"),
  entity: iri("prov", "Entity"),
  publisher: iri("schema", "publisher"),
  published: iri("schema", "datePublished"),
  url: iri("schema", "url"),
  property: iri("rdf", "Property"),
};

/** Entity types that schema.org has a class for; the rest are things. */
const classes: Readonly<Record<string, string>> = {
  person: "Person",
  organization: "Organization",
  "geopolitical-entity": "AdministrativeArea",
  place: "Place",
  location: "Place",
  facility: "Place",
  event: "Event",
  work: "CreativeWork",
  product: "Product",
};

/** Attributes that are for the eye. */
const look = new Set(["x", "y", "z", "size", "color", "labelRank", "label", "type", "aliases"]);
const claimLook = new Set([
  "size",
  "color",
  "label",
  "predicate",
  "relation",
  "kind",
  "quote",
  "evidence",
]);

/**
 * A graph as RDF. What an edge says stands in a named graph of its own, so that nothing is asserted by the file itself:
 * a denial or a plan is a claim like any other, and the default graph says of each claim what it rests on (PROV-O).
 */
export function* graphQuads(
  source: GraphSource,
  { base = "urn:relata:" }: RdfOptions,
  log: LossLog,
): Generator<Quad, void, undefined> {
  const names = nameTerms(checkBase(base));
  const documents = new Set<string>();
  yield* sourceQuads(source, names, documents, log);
  for (const { id, attributes } of source.nodes()) yield* nodeQuads(id, attributes, names, log);
  const relations = new Set<string>();
  for (const edge of source.edges()) yield* edgeQuads(edge, names, relations, documents, log);
}

/** The IRIs of a graph. */
export interface Names {
  readonly entity: (id: string) => string;
  readonly claim: (id: string) => string;
  readonly document: (id: string) => string;
  readonly relation: (name: string) => string;
  readonly attribute: (name: string) => string;
  readonly Claim: string;
}

export function nameTerms(base: string): Names {
  const maker = (kind: string) => (name: string) =>
    `<${base}${kind}${iriPart(name === "" ? "_" : name)}>`;
  const separator = base.startsWith("urn:") ? ":" : "/";
  return {
    entity: maker(`entity${separator}`),
    claim: maker(`claim${separator}`),
    document: maker(`document${separator}`),
    relation: maker(`relation${separator}`),
    attribute: maker(`attribute${separator}`),
    Claim: `<${base}Claim>`,
  };
}

export function checkBase(base: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/.test(base)) return base;
  throw new RangeError(`base must be an absolute IRI, not ${JSON.stringify(base)}`);
}

const quad = (subject: string, predicate: string, object: string, graph = ""): Quad => ({
  subject,
  predicate,
  object,
  graph,
});

function* sourceQuads(
  source: GraphSource,
  names: Names,
  documents: Set<string>,
  log: LossLog,
): Generator<Quad, void, undefined> {
  for (const name of Object.keys(source.attributes)) {
    const value = source.attributes[name];
    if (name !== "sources" || !Array.isArray(value)) {
      if (value !== undefined)
        log.note("dropped", "graph", "RDF has no place for it", undefined, name);
      continue;
    }
    for (const item of value) {
      if (!isRecord(item) || typeof item["id"] !== "string") continue;
      const { id, title, publisher, published, url } = item;
      const document = names.document(id);
      documents.add(id);
      yield quad(document, terms.type, terms.entity);
      if (typeof title === "string") yield quad(document, terms.label, literal(title));
      if (typeof publisher === "string") yield quad(document, terms.publisher, literal(publisher));
      if (typeof published === "string")
        yield quad(document, terms.published, dateLiteral(published));
      if (typeof url === "string") yield quad(document, terms.url, literal(url));
    }
  }
}

function* nodeQuads(
  id: string,
  attributes: AttributeBag,
  names: Names,
  log: LossLog,
): Generator<Quad, void, undefined> {
  const entity = names.entity(id);
  const type = attributes["type"];
  const label = showValue(attributes["label"]) ?? id;
  yield quad(
    entity,
    terms.type,
    iri("schema", (typeof type === "string" && classes[type]) || "Thing"),
  );
  yield quad(entity, terms.label, literal(label));
  const { aliases } = attributes;
  if (Array.isArray(aliases)) {
    for (const alias of aliases) {
      if (typeof alias === "string") yield quad(entity, terms.alternateName, literal(alias));
    }
  }
  yield* attributeQuads(entity, attributes, look, "node", id, names, log);
  if (typeof type === "string") yield quad(entity, names.attribute("type"), literal(type));
}

function* edgeQuads(
  { id, source, target, directed, attributes }: SourceEdge,
  names: Names,
  relations: Set<string>,
  documents: Set<string>,
  log: LossLog,
): Generator<Quad, void, undefined> {
  const claim = names.claim(id);
  // Polarity and factuality are said of the claim, so that a denial speaks of the same relation.
  const { predicate, relation } = attributes;
  const name =
    (typeof predicate === "string" && predicate) ||
    (typeof relation === "string" && relation) ||
    (edgeKind({ ...attributes, polarity: undefined, factuality: undefined }) ?? "related to");
  const property = names.relation(name.trim().replace(/\s+/g, "-"));
  if (!relations.has(property)) {
    relations.add(property);
    yield quad(property, terms.type, terms.property);
    yield quad(property, terms.label, literal(name));
  }
  yield quad(names.entity(source), property, names.entity(target), claim);
  if (!directed) yield quad(names.entity(target), property, names.entity(source), claim);
  yield quad(claim, terms.type, names.Claim);
  yield quad(claim, terms.type, terms.entity);
  const { quote, evidence } = attributes;
  if (typeof quote === "string") yield quad(claim, terms.value, literal(quote));
  if (Array.isArray(evidence)) yield* evidenceQuads(id, claim, evidence, names, documents);
  yield* attributeQuads(claim, attributes, claimLook, "edge", id, names, log);
}

/** Each sentence a relation rests on: its quote, its document, and who said it. */
function* evidenceQuads(
  id: string,
  claim: string,
  evidence: readonly unknown[],
  names: Names,
  documents: Set<string>,
): Generator<Quad, void, undefined> {
  let number = 0;
  for (const item of evidence) {
    if (!isRecord(item)) continue;
    number += 1;
    const sentence = names.claim(`${id}.${number}`);
    yield quad(claim, terms.derived, sentence);
    yield quad(sentence, terms.type, terms.entity);
    const { quote, document, speakers, confidence, rule, start, end } = item;
    if (typeof quote === "string") yield quad(sentence, terms.value, literal(quote));
    if (typeof document === "string") {
      if (!documents.has(document)) {
        documents.add(document);
        yield quad(names.document(document), terms.type, terms.entity);
      }
      yield quad(sentence, terms.derived, names.document(document));
    }
    if (Array.isArray(speakers)) {
      for (const speaker of speakers) {
        if (typeof speaker === "string")
          yield quad(sentence, names.attribute("speaker"), literal(speaker));
      }
    }
    for (const [name, value] of Object.entries({ confidence, rule, start, end })) {
      const object = valueLiteral(value);
      if (object !== undefined) yield quad(sentence, names.attribute(name), object);
    }
  }
}

function* attributeQuads(
  subject: string,
  attributes: AttributeBag,
  skipped: ReadonlySet<string>,
  of: "node" | "edge",
  id: string,
  names: Names,
  log: LossLog,
): Generator<Quad, void, undefined> {
  for (const name in attributes) {
    if (skipped.has(name) || !Object.hasOwn(attributes, name)) continue;
    const value = attributes[name];
    if (value === undefined || value === null) continue;
    const predicate = names.attribute(name);
    if (Array.isArray(value)) {
      for (const item of value) {
        const object = valueLiteral(item) ?? jsonLiteral(item, of, id, name, log);
        if (object !== undefined) yield quad(subject, predicate, object);
      }
      continue;
    }
    const isDate =
      typeof value === "string" && (name === "time" || name === "firstDate" || name === "lastDate");
    const object = isDate
      ? dateLiteral(value)
      : (valueLiteral(value) ?? jsonLiteral(value, of, id, name, log));
    if (object !== undefined) yield quad(subject, predicate, object);
  }
}

function jsonLiteral(
  value: unknown,
  of: "node" | "edge",
  id: string,
  name: string,
  log: LossLog,
): string | undefined {
  const json = showJson(value);
  if (json === undefined) log.note("dropped", of, "JSON cannot say the value", id, name);
  else log.note("encoded", of, "an object became JSON text", id, name);
  return json === undefined ? undefined : literal(json);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
