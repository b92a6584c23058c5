import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const idBytes = 12;

/**
 * Id of a row, made from what the row says: equal parts give equal ids on every machine.
 *
 * It is the SHA-256 of the parts as a JSON array in UTF-8, cut to 96 bits and written as 24
 * lowercase hexadecimal digits: `contentId("a", 1)` is
 * `printf '["a",1]' | sha256sum | head -c 24`. Among a thousand million rows, two share an id with
 * a probability below 10⁻¹⁰.
 */
export function contentId(...parts: readonly (string | number)[]): string {
  const text = JSON.stringify(parts);
  // UTF-8 takes at most three bytes for a UTF-16 code unit.
  if (bytes.length < 3 * text.length) bytes = new Uint8Array(3 * text.length);
  const { written } = encoder.encodeInto(text, bytes);
  fresh._cloneInto(hash).update(bytes.subarray(0, written)).digestInto(digest);
  return bytesToHex(digest.subarray(0, idBytes));
}

// Each row has an id, so what it takes to make one is made once.
const encoder = new TextEncoder();
const fresh = sha256.create();
const hash = sha256.create();
const digest = new Uint8Array(sha256.outputLen);
let bytes = new Uint8Array(1024);

/** The same cut of the SHA-256 of a text given in pieces; how it is cut into pieces does not matter. */
export function contentIdOfText(pieces: Iterable<string>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest().subarray(0, idBytes));
}
