import type { AttributeBag } from "./graph-source.ts";

/**
 * Lays attribute bags out by column, in one walk over each: to ask a bag for one column after the other costs several
 * times as much, once bags are of many shapes.
 */
export class RowReader {
  /** The latest bag's values by column, `undefined` where it has none; and one more place, always empty. */
  readonly values: unknown[];
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.values = [...names.map(() => undefined), undefined];
    this.#names = names;
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  read(attributes: AttributeBag): void {
    const { values } = this;
    const names = this.#names;
    for (let number = 0; number < values.length; number++) values[number] = undefined;
    // Rows mostly have the same names in the same order: the next column is the likeliest.
    let number = 0;
    for (const name in attributes) {
      if (names[number] !== name) {
        const known = this.#numbers.get(name);
        if (known === undefined) continue;
        number = known;
      }
      values[number] = attributes[name];
      number += 1;
    }
  }
}
