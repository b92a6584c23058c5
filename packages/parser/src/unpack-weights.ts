import { gunzipSync } from "fflate";
import { ParserError } from "./error.ts";

/**
 * The weights without their gzip wrapping; bytes that have none are given back.
 *
 * @throws {ParserError} `weights-damaged`, `weights-format`
 */
export function unpackWeights(bytes: Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) {
    throw new ParserError("weights-format", `weights must be a Uint8Array, not ${typeof bytes}`);
  }
  // A plain view: the `slice` of Node's Buffer doesn't copy.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  let file: Uint8Array;
  try {
    file = gunzipSync(bytes);
  } catch (error) {
    throw new ParserError("weights-damaged", `the weights cannot be unpacked (${String(error)})`);
  }
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  if (trailer.getUint32(0, true) !== checksum(file)) {
    throw new ParserError("weights-damaged", "the weights' checksum is wrong: fetch them again");
  }
  return file;
}

/** CRC-32 as in gzip (RFC 1952), which the unpacker doesn't check. */
export function checksum(bytes: Uint8Array): number {
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ table[(crc ^ bytes[index]!) & 0xff]!;
  }
  return ~crc >>> 0;
}
