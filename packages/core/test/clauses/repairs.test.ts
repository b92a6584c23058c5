import { repairTree } from "../../src/clauses/repairs/index.ts";
import { toSyntaxTree } from "../../src/clauses/syntax-tree.ts";
import { readTrees } from "./tree-notation.ts";

/** Where a word hangs after the repairs: `saying advcl said`. */
function hanging(notation: string, word: string): string {
  const tree = repairTree(toSyntaxTree(readTrees(notation).sentences[0]!));
  const token = tree.tokens.find(({ text }) => text === word)!;
  return `${word} ${token.relation} ${tree.tokens[token.head!]!.text}`;
}

test("a role beside a name describes the name", () => {
  const tree =
    "Secretary/NOUN/nsubj/4 Ann/PROPN/nsubj/4/Ann Roe/PROPN/flat/2/Roe said/VERB/root/0/say/VBD";
  expect(hanging(tree, "Secretary")).toBe("Secretary nmod:desc Ann");
});

test("a that-clause after a meeting was told, not met", () => {
  const tree =
    "She/PRON/nsubj/2 told/VERB/root/0/tell/VBD us/PRON/iobj/2 after/ADP/case/5 lunch/NOUN/obl/2 that/SCONJ/mark/8 he/PRON/nsubj/8 lost/VERB/acl/5/lose/VBD";
  expect(hanging(tree, "lost")).toBe("lost ccomp told");
});

test("saying, behind a comma, hangs on the main verb", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD he/PRON/nsubj/4 left/VERB/ccomp/2/leave/VBD ,/PUNCT/punct/6 adding/VERB/advcl/4/add/VBG nothing/PRON/obj/6";
  expect(hanging(tree, "adding")).toBe("adding advcl said");
});

test("a relative clause goes to the noun that agrees with its verb", () => {
  const tree =
    "They/PRON/nsubj/2 hit/VERB/root/0/hit/VBD roofs/NOUN/obj/2/roof/NNS near/ADP/case/6 a/DET/det/6 mast/NOUN/nmod/3/mast/NN that/PRON/nsubj/8/that/WDT sends/VERB/acl:relcl/3/send/VBZ news/NOUN/obj/8";
  expect(hanging(tree, "sends")).toBe("sends acl:relcl mast");
});

test("plans to do something are described by it", () => {
  const tree =
    "It/PRON/nsubj/2 announced/VERB/root/0/announce/VBD plans/NOUN/obj/2/plan/NNS to/PART/mark/5 move/VERB/xcomp/2/move/VB";
  expect(hanging(tree, "move")).toBe("move acl plans");
});
