/** What became of a value that could not be written as it stood. */
export type LossKind =
  /** Kept under another name. */
  | "renamed"
  /** Changed: an illegal character, a value out of range, a default in place of nothing. */
  | "replaced"
  /** Several elements written as one. */
  | "merged"
  /** Not in the file. */
  | "dropped"
  /** In the file, as text of another shape (JSON in a string column). */
  | "encoded";

export interface Loss {
  readonly kind: LossKind;
  readonly of: "graph" | "node" | "edge";
  /** The attribute concerned; absent where the whole element is. */
  readonly attribute?: string;
  /** What was done, in words: `a control character became U+FFFD`. */
  readonly what: string;
  /** How many values or elements. */
  readonly count: number;
  /** The id of the first element concerned, so that one can look. Absent for the graph itself. */
  readonly example?: string;
}

/** What a writer wrote, and every way in which it differs from the graph it was given. */
export interface LossReport {
  readonly format: string;
  readonly nodes: number;
  readonly edges: number;
  readonly losses: readonly Loss[];
}

/** A loss report in the making: equal losses are counted, not repeated. */
export class LossLog {
  readonly #losses = new Map<string, { loss: Omit<Loss, "count">; count: number }>();

  note(
    kind: LossKind,
    of: Loss["of"],
    what: string,
    example?: string,
    attribute?: string,
    count: number = 1,
  ): void {
    const key = `${kind}\n${of}\n${attribute ?? ""}\n${what}`;
    const known = this.#losses.get(key);
    if (known) {
      known.count += count;
      return;
    }
    const loss = {
      kind,
      of,
      ...(attribute === undefined ? {} : { attribute }),
      what,
      ...(example === undefined ? {} : { example }),
    };
    this.#losses.set(key, { loss, count });
  }

  report(format: string, nodes: number, edges: number): LossReport {
    const losses = [...this.#losses.values()].map(({ loss, count }) => ({ ...loss, count }));
    return { format, nodes, edges, losses };
  }
}

/** One line a loss: `merged edge: edges of one kind between the same nodes (2, first "e7")`. */
export function describeLosses(report: LossReport): string {
  return report.losses
    .map(({ kind, of, attribute, what, count, example }) => {
      const where = attribute === undefined ? of : `${of} ${JSON.stringify(attribute)}`;
      const first = example === undefined ? "" : `, first ${JSON.stringify(example)}`;
      return `${kind} ${where}: ${what} (${count}${first})`;
    })
    .join("\n");
}
