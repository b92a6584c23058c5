/**
 * Slots for word forms: which form holds which of a fixed number of slots. The form not asked for longest, more or less,
 * gives way (the clock algorithm), never one of the current batch.
 */
export class FormCache {
  readonly #slots = new Map<string, number>();
  readonly #forms: string[] = [];
  /** Batch in which the slot was last asked for; 0 when the clock's hand has passed since. */
  readonly #seen: Int32Array;
  #batch = 0;
  #hand = 0;

  /** @param size at least the number of forms in a batch. */
  constructor(size: number) {
    this.#seen = new Int32Array(size);
  }

  startBatch(): void {
    this.#batch++;
  }

  /** The form's slot; `fill` is told when the slot is new to the form. */
  slotOf(form: string, fill: (form: string, slot: number) => void): number {
    let slot = this.#slots.get(form);
    if (slot === undefined) {
      slot = this.#vacate();
      this.#forms[slot] = form;
      this.#slots.set(form, slot);
      fill(form, slot);
    }
    this.#seen[slot] = this.#batch;
    return slot;
  }

  #vacate(): number {
    if (this.#forms.length < this.#seen.length) return this.#forms.length;
    for (;;) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.#seen.length;
      const seen = this.#seen[slot]!;
      if (seen === this.#batch) continue;
      if (seen !== 0) {
        this.#seen[slot] = 0;
        continue;
      }
      this.#slots.delete(this.#forms[slot]!);
      return slot;
    }
  }
}
