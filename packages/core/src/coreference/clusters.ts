import type { Mention } from "../mentions/types.ts";
import type { Facts } from "./facts.ts";

/** Mentions that are linked so far, directly or through others. */
export interface Cluster {
  readonly members: readonly Facts[];
  /** Gender and number as the members tell them; `unknown` where none does. */
  readonly gender: Mention["gender"];
  readonly number: Mention["number"];
}

export class Clusters {
  readonly #clusterOf = new Map<string, Cluster>();

  constructor(facts: readonly Facts[]) {
    for (const fact of facts) {
      this.#clusterOf.set(fact.mention.id, {
        members: [fact],
        gender: fact.mention.gender,
        number: fact.mention.number,
      });
    }
  }

  of(mention: string): Cluster {
    return this.#clusterOf.get(mention)!;
  }

  same(left: string, right: string): boolean {
    return this.of(left) === this.of(right);
  }

  join(left: string, right: string): void {
    const [a, b] = [this.of(left), this.of(right)];
    if (a === b) return;
    const joined: Cluster = {
      members: mergeMembers(a.members, b.members),
      gender: a.gender === "unknown" ? b.gender : a.gender,
      number: a.number === "unknown" ? b.number : a.number,
    };
    for (const { mention } of joined.members) this.#clusterOf.set(mention.id, joined);
  }
}

function mergeMembers(left: readonly Facts[], right: readonly Facts[]): Facts[] {
  if (left.at(-1)!.position < right[0]!.position) return [...left, ...right];
  if (right.at(-1)!.position < left[0]!.position) return [...right, ...left];
  return [...left, ...right].sort((x, y) => x.position - y.position);
}
