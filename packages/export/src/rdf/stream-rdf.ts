import { type AnyGraph, toGraphSource } from "../graph/graph-source.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";
import { elementQuads, graphQuads, type Quad, type RdfOptions } from "./quads.ts";
import { iri, vocabularies } from "./terms.ts";

export interface TurtleOptions extends RdfOptions {
  /**
   * How a claim is named in Turtle, which has no named graphs. `reification`: `rdf:Statement`, which every reader takes.
   * `rdf-1.2`: `<< s p o ~ claim >>`, which only the newest do.
   */
  readonly claims?: "reification" | "rdf-1.2";
}

/** A graph as one N-Quads text. */
export function toNQuads(graph: AnyGraph, options: RdfOptions = {}): string {
  return joinChunks(streamNQuads(graph, options)).text;
}

/** N-Quads piece by piece: a line a statement, each claim in a named graph of its own. */
export function* streamNQuads(graph: AnyGraph, options: RdfOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  function* lines(): Generator<string> {
    for (const quads of elementQuads(source, options, log)) {
      let text = "";
      for (const { subject, predicate, object, graph: name } of quads) {
        text += `${subject} ${predicate} ${object} ${name === "" ? "" : `${name} `}.\n`;
      }
      yield text;
    }
  }
  yield* gather(lines());
  return log.report("n-quads", source.order, source.size);
}

/** A graph as one TriG text. */
export function toTrig(graph: AnyGraph, options: RdfOptions = {}): string {
  return joinChunks(streamTrig(graph, options)).text;
}

/** TriG piece by piece: as N-Quads, with prefixes, for people. */
export function* streamTrig(graph: AnyGraph, options: RdfOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const shorten = shortener(options.base);
  function* lines(): Generator<string> {
    yield prefixes(options.base);
    let open: Quad | undefined;
    for (const next of graphQuads(source, options, log)) {
      yield joint(open, next, shorten);
      open = next;
    }
    yield close(open);
  }
  yield* gather(lines());
  return log.report("trig", source.order, source.size);
}

/** A graph as one Turtle text. */
export function toTurtle(graph: AnyGraph, options: TurtleOptions = {}): string {
  return joinChunks(streamTurtle(graph, options)).text;
}

/**
 * Turtle piece by piece. A claim is a statement about a statement: it says that somebody says so, and nothing more.
 */
export function* streamTurtle(graph: AnyGraph, options: TurtleOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const shorten = shortener(options.base);
  const { claims = "reification" } = options;
  function* lines(): Generator<string> {
    yield prefixes(options.base);
    let open: Quad | undefined;
    let claim = "";
    for (const next of graphQuads(source, options, log)) {
      if (claims === "reification" && next.graph !== "" && next.graph === claim) {
        // A second subject and object under one claim could be paired with the first.
        log.note("replaced", "edge", "an undirected edge became one statement: read it both ways");
        continue;
      }
      claim = next.graph;
      for (const triple of next.graph === "" ? [next] : claimTriples(next, claims)) {
        yield joint(open, triple, shorten);
        open = triple;
      }
    }
    yield close(open);
  }
  yield* gather(lines());
  return log.report("turtle", source.order, source.size);
}

function claimTriples(
  { subject, predicate, object, graph: claim }: Quad,
  claims: "reification" | "rdf-1.2",
): Quad[] {
  const say = (name: string, value: string): Quad => ({
    subject: claim,
    predicate: iri("rdf", name),
    object: value,
    graph: "",
  });
  if (claims === "rdf-1.2") return [say("reifies", `<<( ${subject} ${predicate} ${object} )>>`)];
  return [
    say("type", iri("rdf", "Statement")),
    say("subject", subject),
    say("predicate", predicate),
    say("object", object),
  ];
}

/** What stands between one statement and the next, and the next itself; equal beginnings are said once. */
function joint(open: Quad | undefined, next: Quad, shorten: (term: string) => string): string {
  const verb = next.predicate === iri("rdf", "type") ? "a" : shorten(next.predicate);
  const rest = `${verb} ${shorten(next.object)}`;
  if (open !== undefined && open.graph === next.graph && open.subject === next.subject)
    return ` ;\n  ${rest}`;
  const start = `${shorten(next.subject)} ${rest}`;
  if (open !== undefined && open.graph === next.graph) return ` .\n${start}`;
  return `${close(open)}${next.graph === "" ? "" : `${shorten(next.graph)} { `}${start}`;
}

function close(open: Quad | undefined): string {
  if (open === undefined) return "";
  return open.graph === "" ? " .\n" : " }\n";
}

function prefixes(base = "urn:relata:"): string {
  const own = { ...vocabularies, relata: base };
  return Object.entries(own)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join("");
}

/** `<http://www.w3.org/ns/prov#value>` → `prov:value`, where what is left is a plain word. */
function shortener(base = "urn:relata:"): (term: string) => string {
  const namespaces = Object.entries({ ...vocabularies, relata: base });
  const known = new Map<string, string>();
  const shortenIri = (whole: string): string => {
    for (const [prefix, namespace] of namespaces) {
      if (!whole.startsWith(namespace, 1)) continue;
      const name = whole.slice(1 + namespace.length, -1);
      if (/^[A-Za-z](?:[\w-]|:(?=\w))*$/.test(name)) return `${prefix}:${name}`;
    }
    return whole;
  };
  return (term) => {
    if (term.startsWith("<<")) return term;
    const typed = term.startsWith('"') && term.endsWith(">") ? term.lastIndexOf('"^^<') : -1;
    if (typed > 0) return `${term.slice(0, typed + 3)}${shortenIri(term.slice(typed + 3))}`;
    if (!term.startsWith("<")) return term;
    const short = known.get(term) ?? shortenIri(term);
    if (known.size < 10_000) known.set(term, short);
    return short;
  };
}
