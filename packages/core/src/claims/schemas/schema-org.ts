import type { RelationMap } from "../map-relations.ts";

/** A few relations in the words of schema.org. */
export const schemaOrg: RelationMap = {
  rules: [
    { name: "knows", families: ["meet", "talk"], domain: ["person"], range: ["person"] },
    { name: "jobTitle", families: ["hold-role"], domain: ["person"], range: ["concept"] },
    { name: "worksFor", families: ["hold-role"], domain: ["person"], range: ["organization"] },
    { name: "worksFor", lemmas: ["work", "serve"], prepositions: ["for"], range: ["organization"] },
    { name: "worksFor", lemmas: ["hire", "employ", "recruit"], range: ["person"], inverse: true },
    { name: "author", lemmas: ["write"], range: ["work"], inverse: true },
    { name: "creator", lemmas: ["create", "paint", "compose", "design"], inverse: true },
    { name: "founder", lemmas: ["found", "establish"], range: ["organization"], inverse: true },
    { name: "spouse", lemmas: ["marry"], domain: ["person"], range: ["person"] },
    { name: "homeLocation", lemmas: ["live", "reside"], prepositions: ["in", "at"] },
    { name: "birthPlace", lemmas: ["be born"], prepositions: ["in"] },
    {
      name: "containedInPlace",
      lemmas: ["be"],
      prepositions: ["in"],
      domain: ["place", "geopolitical-entity", "facility"],
    },
    { name: "owns", lemmas: ["own", "possess"] },
    { name: "memberOf", lemmas: ["join"], range: ["organization", "group"] },
  ],
};
