import { speechVerbs } from "../../lexicon/verbs.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a law that **critics say** helped the rich": the law helped them, and that is what the critics say. */
export const saidInRelative: Repair = atRelations(
  ["acl"],
  (tree, { index: verb, xpos, head: noun, relation }) => {
    if (relation !== "acl:relcl" || noun === undefined || !/^VB[DNZP]$/.test(xpos)) return [];
    let say = verb - 1;
    while (/^(ADV|AUX)$/.test(tree.tokens[say]?.upos ?? "")) say--;
    const speech = tree.tokens[say];
    if (speech === undefined || speech.head !== noun || speech.relation !== "acl:relcl") return [];
    if (!speechVerbs.has(speech.lemma) || firstDependent(tree, say, "obj", "ccomp") !== undefined)
      return [];
    const speaker = say - 1;
    if (!/^(NOUN|PROPN|PRON)$/.test(tree.tokens[speaker]?.upos ?? "")) return [];
    const pronoun = dependents(tree, verb, "obj", "nsubj").find(
      (child) => child === tree.first[speaker]! - 1 && isRelativePronoun(tree, child),
    );
    if (pronoun === undefined) return [];
    const past = xpos === "VBN" && firstDependent(tree, verb, "aux", "cop") === undefined;
    return [
      { token: speaker, head: say, relation: "nsubj" },
      { token: verb, head: say, relation: "ccomp", ...(past && { xpos: "VBD" }) },
      { token: pronoun, head: verb, relation: "nsubj" },
    ];
  },
);
