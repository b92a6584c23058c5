import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "fired bullets and **tear gas**", "to help **rescue efforts**": no verb and its object but a compound. */
export const compoundLikeVerb: Repair = atEachVerb((tree, { index: word, lemma, head, upos }) => {
  const heads = COMPOUNDS[lemma];
  if (heads === undefined || upos !== "VERB" || head === undefined || head > word) return [];
  const noun = tree.tokens[word + 1];
  if (noun?.head !== word || tree.base[noun.index] !== "obj" || !heads.has(noun.lemma)) return [];
  const { relation } = tree.tokens[word]!;
  const marked = firstDependent(tree, word, "mark", "aux", "nsubj") !== undefined;
  const before = firstDependent(tree, head, "obj");
  const joined = relation === "conj" && before !== undefined && before < word;
  if (marked || !(joined || relation === "xcomp")) return [];
  return [
    { token: noun.index, head: joined ? before : head, relation: joined ? "conj" : "obj" },
    ...dependents(tree, word, "cc", "punct").map((token) => ({
      token,
      head: noun.index,
      relation: tree.tokens[token]!.relation,
    })),
    ...dependents(tree, word, "obl", "advcl", "advmod")
      .filter((child) => child > noun.index)
      .map((token) => ({ token, head, relation: tree.tokens[token]!.relation })),
    { token: word, head: noun.index, relation: "compound", xpos: "NN", upos: "NOUN" },
  ];
});

/** Common compounds of the news whose first word may be a verb. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  tear: new Set(["gas"]),
  rescue: new Set(["effort", "operation", "worker", "team", "crew", "mission", "service"]),
  aid: new Set(["effort", "worker", "agency", "group", "convoy", "delivery", "shipment"]),
  search: new Set(["effort", "team", "operation", "warrant", "party"]),
  relief: new Set(["effort", "worker", "operation", "supply"]),
  trade: new Set(["talk", "deal", "tie", "barrier", "union", "route"]),
  cease: new Set(["fire"]),
};
