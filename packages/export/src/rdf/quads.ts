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
  options: RdfOptions,
  log: LossLog,
): Generator<Quad, void, undefined> {
  for (const quads of elementQuads(source, options, log)) yield* quads;
}

/** The same, an element at a time: a step a statement would cost more than the statement. */
export function* elementQuads(
  source: GraphSource,
  { base = "urn:relata:" }: RdfOptions,
  log: LossLog,
): Generator<readonly Quad[], void, undefined> {
  const names = nameTerms(checkBase(base));
  const documents = new Set<string>();
  const about: Quad[] = [];
  sourceQuads(about, source, names, documents, log);
  yield about;
  for (const { id, attributes } of source.nodes()) {
    const quads: Quad[] = [];
    nodeQuads(quads, id, attributes, names, log);
    yield quads;
  }
  const relations = new Set<string>();
  for (const edge of source.edges()) {
    const quads: Quad[] = [];
    edgeQuads(quads, edge, names, relations, documents, log);
    yield quads;
  }
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
    relation: remembering(maker(`relation${separator}`)),
    attribute: remembering(maker(`attribute${separator}`)),
    Claim: `<${base}Claim>`,
  };
}

/** Names of relations and attributes come again with every element. */
function remembering(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let term = known.get(name);
    if (term === undefined) known.set(name, (term = make(name)));
    return term;
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

function sourceQuads(
  out: Quad[],
  source: GraphSource,
  names: Names,
  documents: Set<string>,
  log: LossLog,
): void {
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
      out.push(quad(document, terms.type, terms.entity));
      if (typeof title === "string") out.push(quad(document, terms.label, literal(title)));
      if (typeof publisher === "string")
        out.push(quad(document, terms.publisher, literal(publisher)));
      if (typeof published === "string")
        out.push(quad(document, terms.published, dateLiteral(published)));
      if (typeof url === "string") out.push(quad(document, terms.url, literal(url)));
    }
  }
}

function nodeQuads(
  out: Quad[],
  id: string,
  attributes: AttributeBag,
  names: Names,
  log: LossLog,
): void {
  const entity = names.entity(id);
  const type = attributes["type"];
  const label = showValue(attributes["label"]) ?? id;
  out.push(
    quad(entity, terms.type, iri("schema", (typeof type === "string" && classes[type]) || "Thing")),
  );
  out.push(quad(entity, terms.label, literal(label)));
  const { aliases } = attributes;
  if (Array.isArray(aliases)) {
    for (const alias of aliases) {
      if (typeof alias === "string") out.push(quad(entity, terms.alternateName, literal(alias)));
    }
  }
  attributeQuads(out, entity, attributes, look, "node", id, names, log);
  if (typeof type === "string") out.push(quad(entity, names.attribute("type"), literal(type)));
}

function edgeQuads(
  out: Quad[],
  { id, source, target, directed, attributes }: SourceEdge,
  names: Names,
  relations: Set<string>,
  documents: Set<string>,
  log: LossLog,
): void {
  const claim = names.claim(id);
  // Polarity and factuality are said of the claim, so that a denial speaks of the same relation.
  const name = relationName(attributes);
  const property = names.relation(name.trim().replace(/\s+/g, "-"));
  if (!relations.has(property)) {
    relations.add(property);
    out.push(quad(property, terms.type, terms.property));
    out.push(quad(property, terms.label, literal(name)));
  }
  out.push(quad(names.entity(source), property, names.entity(target), claim));
  if (!directed) out.push(quad(names.entity(target), property, names.entity(source), claim));
  out.push(quad(claim, terms.type, names.Claim));
  out.push(quad(claim, terms.type, terms.entity));
  const { quote, evidence } = attributes;
  if (typeof quote === "string") out.push(quad(claim, terms.value, literal(quote)));
  if (Array.isArray(evidence)) evidenceQuads(out, id, claim, evidence, names, documents);
  attributeQuads(out, claim, attributes, claimLook, "edge", id, names, log);
}

function relationName(attributes: AttributeBag): string {
  for (const carrier of ["predicate", "relation", "kind", "label"]) {
    const name = attributes[carrier];
    if (typeof name === "string" && name !== "") return name;
  }
  return "related to";
}

/** Each sentence a relation rests on: its quote, its document, and who said it. */
function evidenceQuads(
  out: Quad[],
  id: string,
  claim: string,
  evidence: readonly unknown[],
  names: Names,
  documents: Set<string>,
): void {
  let number = 0;
  for (const item of evidence) {
    if (!isRecord(item)) continue;
    number += 1;
    const sentence = names.claim(`${id}.${number}`);
    out.push(quad(claim, terms.derived, sentence));
    out.push(quad(sentence, terms.type, terms.entity));
    const { quote, document, speakers, confidence, rule, start, end } = item;
    if (typeof quote === "string") out.push(quad(sentence, terms.value, literal(quote)));
    if (typeof document === "string") {
      if (!documents.has(document)) {
        documents.add(document);
        out.push(quad(names.document(document), terms.type, terms.entity));
      }
      out.push(quad(sentence, terms.derived, names.document(document)));
    }
    if (Array.isArray(speakers)) {
      for (const speaker of speakers) {
        if (typeof speaker === "string")
          out.push(quad(sentence, names.attribute("speaker"), literal(speaker)));
      }
    }
    for (const [name, value] of Object.entries({ confidence, rule, start, end })) {
      const object = valueLiteral(value);
      if (object !== undefined) out.push(quad(sentence, names.attribute(name), object));
    }
  }
}

function attributeQuads(
  out: Quad[],
  subject: string,
  attributes: AttributeBag,
  skipped: ReadonlySet<string>,
  of: "node" | "edge",
  id: string,
  names: Names,
  log: LossLog,
): void {
  for (const name in attributes) {
    if (skipped.has(name) || !Object.hasOwn(attributes, name)) continue;
    const value = attributes[name];
    if (value === undefined || value === null) continue;
    const predicate = names.attribute(name);
    if (Array.isArray(value)) {
      for (const item of value) {
        const object = valueLiteral(item) ?? jsonLiteral(item, of, id, name, log);
        if (object !== undefined) out.push(quad(subject, predicate, object));
      }
      continue;
    }
    const isDate =
      typeof value === "string" && (name === "time" || name === "firstDate" || name === "lastDate");
    const object = isDate
      ? dateLiteral(value)
      : (valueLiteral(value) ?? jsonLiteral(value, of, id, name, log));
    if (object !== undefined) out.push(quad(subject, predicate, object));
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
