/** Where the bytes of a `Memory` lie; a WebAssembly.Memory is one. */
export interface Store {
  readonly buffer: ArrayBuffer;
  /** Makes the buffer longer by `pages` of 64 KiB, perhaps as a new one, and keeps what it holds. */
  grow(pages: number): void;
}

const PAGE = 65_536;

/** Kernels may read this far past an array's end. */
const MARGIN = 64;

/**
 * Weights, caches and scratch space of a network in one buffer, addressed by byte offsets: what WebAssembly and plain
 * typed arrays can both work on. Views are renewed when the buffer grows, so take them after the last `reserve`.
 */
export class Memory {
  readonly #store: Store;
  #end = MARGIN;
  i8!: Int8Array;
  i16!: Int16Array;
  i32!: Int32Array;
  f32!: Float32Array;

  constructor(store: Store) {
    this.#store = store;
    this.#view();
  }

  /** Offset of `bytes` fresh bytes, a multiple of 16. Their content is whatever was there. */
  reserve(bytes: number): number {
    const at = this.#end;
    this.#end = Math.ceil((at + bytes) / 16) * 16;
    const missing = this.#end + MARGIN - this.i8.length;
    if (missing > 0) {
      this.#store.grow(Math.ceil(missing / PAGE));
      this.#view();
    }
    return at;
  }

  /** Reserves zeros. */
  zeros(bytes: number): number {
    const at = this.reserve(bytes);
    this.i8.fill(0, at, at + bytes);
    return at;
  }

  /** Reserves a copy of the values. */
  floats(values: ArrayLike<number>): number {
    const at = this.reserve(4 * values.length);
    this.f32.set(values, at >> 2);
    return at;
  }

  /** Gives back everything reserved by `work` when it ends. */
  borrow<Result>(work: () => Result): Result {
    const end = this.#end;
    try {
      return work();
    } finally {
      this.#end = end;
    }
  }

  #view(): void {
    const { buffer } = this.#store;
    this.i8 = new Int8Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f32 = new Float32Array(buffer);
  }
}
