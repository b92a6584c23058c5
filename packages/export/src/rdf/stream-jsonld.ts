import { type AnyGraph, toGraphSource } from "../graph/graph-source.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";
import { graphQuads, type Quad, type RdfOptions } from "./quads.ts";
import { iri, vocabularies } from "./terms.ts";

/** A graph as one JSON-LD text. */
export function toJsonLd(graph: AnyGraph, options: RdfOptions = {}): string {
  return joinChunks(streamJsonLd(graph, options)).text;
}

/** JSON-LD 1.1 piece by piece, with its context inside: nothing is fetched to read it. A claim is a named graph. */
export function* streamJsonLd(graph: AnyGraph, options: RdfOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const context = { ...vocabularies, relata: options.base ?? "urn:relata:" };
  function* lines(): Generator<string> {
    yield `{"@context":${JSON.stringify(context)},"@graph":[`;
    let comma = "\n";
    for (const quads of bySubject(graphQuads(source, options, log))) {
      yield `${comma}${showNode(quads)}`;
      comma = ",\n";
    }
    yield "\n]}\n";
  }
  yield* gather(lines());
  return log.report("json-ld", source.order, source.size);
}

/** Runs of statements about one subject in one graph. */
function* bySubject(quads: Iterable<Quad>): Generator<readonly Quad[]> {
  let run: Quad[] = [];
  for (const next of quads) {
    const last = run[0];
    if (last !== undefined && (last.subject !== next.subject || last.graph !== next.graph)) {
      yield run;
      run = [];
    }
    run.push(next);
  }
  if (run.length > 0) yield run;
}

function showNode(quads: readonly Quad[]): string {
  const { subject, graph } = quads[0]!;
  const types: string[] = [];
  const values = new Map<string, unknown[]>();
  for (const { predicate, object } of quads) {
    if (predicate === iri("rdf", "type")) types.push(bare(object));
    else values.set(predicate, [...(values.get(predicate) ?? []), showObject(object)]);
  }
  const node = {
    "@id": bare(subject),
    ...(types.length > 0 ? { "@type": types } : {}),
    ...Object.fromEntries(
      [...values].map(([predicate, list]) => [bare(predicate), list.length === 1 ? list[0] : list]),
    ),
  };
  return JSON.stringify(graph === "" ? node : { "@id": bare(graph), "@graph": [node] });
}

function bare(term: string): string {
  return term.slice(1, -1);
}

/** A term of N-Triples as JSON-LD says it; its escapes are JSON's. */
function showObject(term: string): unknown {
  if (term.startsWith("<")) return { "@id": bare(term) };
  const typed = term.endsWith(">") ? term.lastIndexOf('"^^<') : -1;
  const text: unknown = JSON.parse(typed > 0 ? term.slice(0, typed + 1) : term);
  return typed > 0 ? { "@value": text, "@type": bare(term.slice(typed + 3)) } : text;
}
