/** A label that wants a place beside its disc. Units are pixels; y grows downward. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter in a sans-serif face, in parts of its height. */
const letterWidth = 0.56;
const gap = 3;

/**
 * Gives labels their places in the order in which they ask: to the right of the disc, or left, below, above, wherever
 * no disc and no earlier label stands.
 */
export class LabelPlacer {
  readonly #taken: Grid;

  constructor(
    discs: Iterable<{ readonly x: number; readonly y: number; readonly radius: number }>,
  ) {
    this.#taken = new Grid(96);
    for (const { x, y, radius } of discs) {
      this.#taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }
  }

  /** A place beside a disc, or `undefined` where there is no room. */
  place(wish: LabelWish, fontSize: number): PlacedLabel | undefined {
    for (const [place, box] of places(wish, fontSize)) {
      if (!this.#taken.isFree(box)) continue;
      this.#taken.add(box);
      return place;
    }
    return undefined;
  }

  /** Whether a label centred on a point has room there; if so, the room is taken. */
  placeAt(x: number, y: number, text: string, fontSize: number): boolean {
    const half = textWidth(text, fontSize) / 2;
    const box = {
      left: x - half,
      right: x + half,
      top: y - fontSize * 0.8,
      bottom: y + fontSize * 0.25,
    };
    if (!this.#taken.isFree(box)) return false;
    this.#taken.add(box);
    return true;
  }
}

/** Width of a text in pixels, near enough to keep labels apart. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * letterWidth * fontSize;
}

function* places(
  { x, y, radius, text }: LabelWish,
  fontSize: number,
): Generator<[PlacedLabel, Box]> {
  const width = textWidth(text, fontSize);
  // Boxes keep half a pixel off the disc, or its own box would stand in the way.
  const away = radius + gap;
  const middle = y + 0.35 * fontSize;
  const row = (baseline: number, left: number): Box => ({
    left,
    right: left + width,
    top: baseline - 0.8 * fontSize,
    bottom: baseline + 0.25 * fontSize,
  });
  yield [{ x: x + away, y: middle, anchor: "start" }, row(middle, x + away)];
  yield [{ x: x - away, y: middle, anchor: "end" }, row(middle, x - away - width)];
  const below = y + radius + fontSize;
  yield [{ x, y: below, anchor: "middle" }, row(below, x - width / 2)];
  const above = y - radius - 0.4 * fontSize;
  yield [{ x, y: above, anchor: "middle" }, row(above, x - width / 2)];
}

/** Boxes by the cells they touch. */
class Grid {
  readonly #cells = new Map<string, Box[]>();
  readonly #side: number;

  constructor(side: number) {
    this.#side = side;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        if (!apart) return false;
      }
    }
    return true;
  }

  *#keys({ left, top, right, bottom }: Box): Generator<string> {
    const cell = (value: number) => Math.floor(value / this.#side);
    for (let column = cell(left); column <= cell(right); column++) {
      for (let row = cell(top); row <= cell(bottom); row++) yield `${column} ${row}`;
    }
  }
}
