import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
} from "libxml2-wasm";

const folder = join(dirname(fileURLToPath(import.meta.url)), "schema");
const file = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    "dynamics.rng": file("dynamics.rng"),
    "viz.rng": file("viz.rng"),
  }),
);
const validator = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(file("gexf.rng"), { url: "gexf.rng" }),
);

/** Throws where the text is not well-formed XML, or not GEXF 1.3. */
export function validateGexf(text: string): void {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** Throws where the text is not well-formed XML. */
export function checkXml(text: string): void {
  XmlDocument.fromString(text).dispose();
}
