import type { RelationMap } from "../map-relations.ts";

/** Our families in the event types of PLOVER, the ontology of political events that follows CAMEO. */
export const plover: RelationMap = {
  rules: [
    { name: "CONSULT", families: ["meet", "talk"] },
    { name: "AGREE", families: ["accept", "promise"] },
    { name: "SUPPORT", families: ["support"] },
    {
      name: "AID",
      families: ["give"],
      range: ["person", "organization", "geopolitical-entity", "group"],
    },
    { name: "YIELD", families: ["release"] },
    { name: "REQUEST", families: ["demand", "propose"] },
    { name: "ACCUSE", families: ["accuse"] },
    { name: "REJECT", families: ["reject"] },
    { name: "THREATEN", families: ["threaten"] },
    { name: "SANCTION", families: ["punish"] },
    { name: "COERCE", families: ["arrest"] },
    { name: "ASSAULT", families: ["attack", "kill"] },
    { name: "RETREAT", families: ["stop"] },
  ],
};
