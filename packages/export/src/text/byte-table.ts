import type { Utf8Writer } from "./utf8-writer.ts";

/** Texts in UTF-8 by number, one after the other in one array. */
export class ByteTable {
  #bytes = new Uint8Array(4096);
  #ends = new Uint32Array(256);
  #size = 0;

  /** Keeps a copy under the next number. */
  keep(text: Uint8Array): void {
    const start = this.#size === 0 ? 0 : this.#ends[this.#size - 1]!;
    const end = start + text.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(2 * end);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    if (this.#size === this.#ends.length) {
      const grown = new Uint32Array(2 * this.#size);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#bytes.set(text, start);
    this.#ends[this.#size] = end;
    this.#size += 1;
  }

  put(out: Utf8Writer, number: number): void {
    const start = number === 0 ? 0 : this.#ends[number - 1]!;
    out.putPart(this.#bytes, start, this.#ends[number]!);
  }
}
