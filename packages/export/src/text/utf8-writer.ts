import { byteChunkLength } from "./text-chunks.ts";

/** How a writer's text is escaped: what may not stand in a file as it is, and what stands there instead. */
export interface Escapes {
  /** 1 for each of the first 128 code units that stands as it is. */
  readonly plain: Uint8Array;
  /** For each of the first 160 code units its replacement in UTF-8; nothing where it may stand as it is. */
  readonly low: readonly (Uint8Array | undefined)[];
  /** Bytes of the longest of them. */
  readonly longest: number;
  /** Finds what is replaced, all of it. */
  readonly special: RegExp;
  /** Whether U+FFFE and U+FFFF become U+FFFD, as half surrogate pairs always do. */
  readonly noncharacters: "kept" | "replaced";
}

/**
 * Gathers a file as UTF-8. A text is escaped and encoded in one loop, which costs less than half of what a string of
 * the whole file would: that one is first pieced together, then flattened, then encoded.
 */
export class Utf8Writer {
  #bytes = new Uint8Array(byteChunkLength + 4096);
  #length = 0;

  /** Bytes gathered so far. */
  get length(): number {
    return this.#length;
  }

  /** Takes back all that came after the first so many bytes. */
  cut(length: number): void {
    this.#length = length;
  }

  /** Everything gathered, and begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** Adds text that `encode` made ready. */
  put(ready: Uint8Array): void {
    this.#room(ready.length).set(ready, this.#length);
    this.#length += ready.length;
  }

  /** Adds the bytes from one place to another, few of them: a call to the platform costs more than a short loop. */
  putPart(bytes: Uint8Array, from: number, to: number): void {
    const room = this.#room(to - from);
    let at = this.#length;
    for (let index = from; index < to; index++) room[at++] = bytes[index]!;
    this.#length = at;
  }

  /** What was gathered after the first so many bytes; it stands there until more is added. */
  since(length: number): Uint8Array {
    return this.#bytes.subarray(length, this.#length);
  }

  /** Adds a number as `String` shows it, but for `-0.0`. */
  number(value: number): void {
    if (value !== (value | 0) || value <= 0) {
      // JSON has the same digits, and takes a third less time: `String` first looks into a table of earlier numbers.
      if (value !== 0) this.ascii(Number.isFinite(value) ? JSON.stringify(value) : String(value));
      else this.ascii(Object.is(value, -0) ? "-0.0" : "0");
      return;
    }
    const bytes = this.#room(10);
    let end = this.#length;
    for (let rest = value | 0; rest > 0; rest = (rest / 10) | 0) end += 1;
    let rest = value | 0;
    for (let at = end - 1; rest > 0; at--) {
      const tenth = (rest / 10) | 0;
      bytes[at] = 48 + rest - 10 * tenth;
      rest = tenth;
    }
    this.#length = end;
  }

  /** Adds text of code units below 128, as it is. */
  ascii(text: string): void {
    const length = lengthOf(text);
    const bytes = this.#room(length);
    let at = this.#length;
    for (let index = 0; index < length; index++) bytes[at++] = codeAt.call(text, index);
    this.#length = at;
  }

  /** Adds text of any kind, and says whether something in it became U+FFFD. */
  text(text: string, escapes: Escapes): boolean {
    const length = lengthOf(text);
    if (length < 24 || escapes.special.test(text)) return this.#escape(text, escapes);
    // The platform's own encoder costs as much as two dozen turns of our loop, and a third of it later on.
    const bytes = this.#room(3 * length);
    this.#length += encoder.encodeInto(text, bytes.subarray(this.#length)).written;
    return false;
  }

  #escape(text: string, { plain, low, longest, noncharacters }: Escapes): boolean {
    const length = lengthOf(text);
    let at = this.#length;
    const bytes = this.#room(longest * length);
    let isReplaced = false;
    for (let index = 0; index < length; index++) {
      let code = codeAt.call(text, index);
      if (code < 0x80 && plain[code] === 1) {
        bytes[at++] = code;
        continue;
      }
      if (code < 0xa0) {
        const replacement = low[code];
        if (replacement !== undefined) {
          for (let byte = 0; byte < replacement.length; byte++) bytes[at++] = replacement[byte]!;
          if (replacement === replacementCharacter) isReplaced = true;
          continue;
        }
      }
      if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
        continue;
      }
      if (code >= 0xd800) {
        if (code < 0xdc00) {
          const second = codeAt.call(text, index + 1);
          if (second >= 0xdc00 && second <= 0xdfff) {
            code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
            bytes[at++] = 0xf0 | (code >> 18);
            bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
            bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
            bytes[at++] = 0x80 | (code & 0x3f);
            index += 1;
            continue;
          }
        }
        if (code < 0xe000 || (code >= 0xfffe && noncharacters === "replaced")) {
          code = 0xfffd;
          isReplaced = true;
        }
      }
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.#length = at;
    return isReplaced;
  }

  /** The bytes, grown where fewer than so many are free. */
  #room(more: number): Uint8Array {
    if (this.#length + more > this.#bytes.length) {
      const grown = new Uint8Array(2 * (this.#length + more));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    return this.#bytes;
  }
}

/**
 * `text.length`, for functions that see every text there is. V8 has a dozen shapes of strings (joined, cut out, read
 * from outside…) and looks the properties of the fifth one up anew each time, which costs more than all that is done
 * with a short text. What comes out of `+` it knows for a string.
 */
export function lengthOf(text: string): number {
  return (text + "").length;
}

/** `text.charCodeAt`, for the same reason. */
const codeAt = String.prototype.charCodeAt;

/** Escapes by what each of the first 160 code units becomes, if anything. */
export function makeEscapes(
  special: RegExp,
  low: readonly (string | undefined)[],
  noncharacters: Escapes["noncharacters"],
): Escapes {
  const replacements = low.map((text) =>
    text === undefined ? undefined : text === "\ufffd" ? replacementCharacter : encode(text),
  );
  return {
    special,
    plain: Uint8Array.from(low.slice(0, 128), (text) => (text === undefined ? 1 : 0)),
    low: replacements,
    // No character of UTF-16 takes more than three bytes a unit.
    longest: Math.max(3, ...replacements.map((bytes) => bytes?.length ?? 0)),
    noncharacters,
  };
}

/** Text as UTF-8, made once and put many times. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = new TextEncoder();

/** U+FFFD, for what cannot be said. */
const replacementCharacter: Uint8Array = encode("\ufffd");
