import { readWeights, weightsUrl } from "@relata/english";
import { ParserError } from "./error.ts";

export { weightsUrl };

const HINT =
  "pass the bytes of @relata/english/weights.bin to createParser, or await loadParser(url)";

/**
 * The weights of `@relata/english` from the file system.
 *
 * @throws {ParserError} `weights-missing`
 */
export function findWeights(): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readWeights();
  } catch (error) {
    throw new ParserError("weights-missing", `${String(error)}: ${HINT}`);
  }
  if (bytes === undefined) {
    throw new ParserError("weights-missing", `no file system here: ${HINT}`);
  }
  return bytes;
}

/** @throws {ParserError} `weights-missing` */
export async function fetchWeights(url: string | URL): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new ParserError("weights-missing", `${String(url)} cannot be fetched (${String(error)})`);
  }
  if (!response.ok) {
    throw new ParserError("weights-missing", `${String(url)} answers ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
