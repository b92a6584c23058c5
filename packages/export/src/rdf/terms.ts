/** Vocabularies by their usual prefix. */
export const vocabularies: Readonly<Record<string, string>> = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
};

/** A term of a vocabulary, as N-Triples says it: `iri("prov", "value")`. */
export function iri(prefix: keyof typeof vocabularies, name: string): string {
  return `<${vocabularies[prefix]}${name}>`;
}

/** Any text as the last part of an IRI, in `%` escapes; half surrogate pairs become U+FFFD. */
export function iriPart(text: string): string {
  // The common case is a hash: testing it is cheaper than escaping it.
  if (/^[\w.-]+$/.test(text)) return text;
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    },
  );
}

/** A literal of N-Triples: `"…"`, or with a type `"1843"^^<…integer>`. */
export function literal(text: string, type?: string): string {
  const quoted = `"${escapeLiteral(text)}"`;
  return type === undefined ? quoted : `${quoted}^^${type}`;
}

const special = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;

function escapeLiteral(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/["\\\u0000-\u001f\u007f]|[\ud800-\udfff]/gu, (character) => {
    switch (character) {
      case '"':
        return '\\"';
      case "\\":
        return "\\\\";
      case "\n":
        return "\\n";
      case "\r":
        return "\\r";
      case "\t":
        return "\\t";
    }
    const code = character.charCodeAt(0);
    return code >= 0xd800 ? "\ufffd" : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });
}

const types = {
  boolean: iri("xsd", "boolean"),
  integer: iri("xsd", "integer"),
  decimal: iri("xsd", "decimal"),
  double: iri("xsd", "double"),
  date: iri("xsd", "date"),
};

/** A scalar as a literal of its type; `undefined` for what is none. */
export function valueLiteral(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return literal(value);
    case "boolean":
      return literal(String(value), types.boolean);
    case "bigint":
      return literal(String(value), types.integer);
    case "number":
      return numberLiteral(value);
    default:
      return undefined;
  }
}

/**
 * A number as a decimal, to which whole numbers belong as well, as long as its digits fit into a line; else as a double.
 * Readers of JSON-LD write doubles anew, with one digit less than some of them need: 0.692 would not come back.
 */
function numberLiteral(value: number): string {
  const shown = String(value);
  if (Number.isSafeInteger(value)) return literal(shown, types.integer);
  if (Number.isNaN(value)) return literal("NaN", types.double);
  if (!Number.isFinite(value)) return literal(value > 0 ? "INF" : "-INF", types.double);
  return literal(shown, shown.includes("e") ? types.double : types.decimal);
}

/** A day as a date, anything else as plain text. */
export function dateLiteral(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? literal(text, types.date) : literal(text);
}
