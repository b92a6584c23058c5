import type { Mention } from "../mentions/types.ts";
import type { Facts } from "./facts.ts";

/** Mentions that are linked so far, directly or through others. */
export interface Cluster {
  readonly members: readonly Facts[];
  /** Gender and number as the members tell them; `unknown` where none does. */
  readonly gender: Mention["gender"];
  readonly number: Mention["number"];
  /** The gender that names and nouns tell, whatever pronouns were taken to mean it. */
  readonly told: Mention["gender"];
  /** How many of the members are names. */
  readonly names: number;
}

interface GrowingCluster extends Cluster {
  /** In the order of the text. */
  readonly members: Facts[];
  gender: Mention["gender"];
  number: Mention["number"];
  told: Mention["gender"];
  names: number;
}

export class Clusters {
  readonly #clusterOf = new Map<string, GrowingCluster>();

  constructor(facts: readonly Facts[]) {
    for (const fact of facts) {
      this.#clusterOf.set(fact.mention.id, {
        members: [fact],
        gender: fact.mention.gender,
        number: fact.mention.number,
        told: fact.mention.kind === "pronoun" ? "unknown" : fact.mention.gender,
        names: fact.mention.kind === "name" ? 1 : 0,
      });
    }
  }

  of(mention: string): Cluster {
    return this.#clusterOf.get(mention)!;
  }

  same(left: string, right: string): boolean {
    return this.of(left) === this.of(right);
  }

  /** The smaller cluster goes into the larger one, so that long documents take linear time. */
  join(left: string, right: string): void {
    const [a, b] = [this.#clusterOf.get(left)!, this.#clusterOf.get(right)!];
    if (a === b) return;
    const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
    large.gender = a.gender === "unknown" ? b.gender : a.gender;
    large.told = a.told === "unknown" ? b.told : a.told;
    large.number = a.number === "unknown" ? b.number : a.number;
    large.names += small.names;
    for (const fact of small.members) {
      insert(large.members, fact);
      this.#clusterOf.set(fact.mention.id, large);
    }
  }
}

function insert(members: Facts[], fact: Facts): void {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (members[middle]!.position > fact.position) high = middle;
    else low = middle + 1;
  }
  members.splice(low, 0, fact);
}
