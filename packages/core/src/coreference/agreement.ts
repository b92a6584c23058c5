import type { EntityType, Mention, MentionKind } from "../mentions/types.ts";
import type { Cluster } from "./clusters.ts";
import type { Facts } from "./facts.ts";

/** Whether two things can be one by gender: unknown agrees with all. */
export function genderAgrees(left: Mention["gender"], right: Mention["gender"]): boolean {
  return left === "unknown" || right === "unknown" || left === right;
}

export function numberAgrees(left: Mention["number"], right: Mention["number"]): boolean {
  return left === "unknown" || right === "unknown" || left === right;
}

const PEOPLE = new Set<EntityType>(["person"]);
const BODIES = new Set<EntityType>(["organization", "geopolitical-entity", "group"]);
const AREAS = new Set<EntityType>(["geopolitical-entity", "place", "facility"]);

/** Types that may be two views of one thing. */
export function typeAgrees(left: EntityType, right: EntityType): boolean {
  if (left === right) return true;
  if (PEOPLE.has(left) || PEOPLE.has(right)) return false;
  if (left === "concept" || right === "concept") return true;
  if (BODIES.has(left) && BODIES.has(right)) return left !== "group" && right !== "group";
  return AREAS.has(left) && AREAS.has(right);
}

/** The type of a cluster: its first name's, else its first nominal's. */
export function typeOfCluster(cluster: Cluster): EntityType {
  const first = (kind: MentionKind): Facts | undefined =>
    cluster.members.find(({ mention }) => mention.kind === kind);
  return (first("name") ?? first("nominal") ?? cluster.members[0]!).mention.type;
}
