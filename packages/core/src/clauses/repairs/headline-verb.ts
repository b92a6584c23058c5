import { toToken } from "../../reading/to-token.ts";
import { verbFamily } from "../../lexicon/verb-families.ts";
import { dependents, firstDependent, toSyntaxTree, type SyntaxTree } from "../syntax-tree.ts";

/** "**Norway Votes** to Sell Ships": in a headline's capitals a verb looks like a plural name. */
export function retagHeadlineVerb(tree: SyntaxTree): SyntaxTree {
  const verb = tree.tokens.find(({ head }) => head === undefined);
  if (verb === undefined || !/^NNP?S$/.test(verb.xpos) || !/^\p{Lu}/u.test(verb.text)) return tree;
  const lemma = verb.text.toLowerCase().replace(/s$/, "");
  const subject = verb.index - 1;
  if (verbFamily(lemma) === undefined || tree.tokens[subject]?.upos !== "PROPN") return tree;
  if (tree.base[subject] !== "compound" || firstDependent(tree, verb.index, "det", "cop"))
    return tree;
  const infinitive = dependents(tree, verb.index, "acl").find(
    (child) => firstDependent(tree, child, "mark") === verb.index + 1,
  );
  if (infinitive === undefined) return tree;
  const tokens = tree.tokens.slice();
  const relate = (token: number, relation: string): void => {
    const word = tokens[token]!;
    tokens[token] = toToken({ ...word, relation }, word.head);
  };
  tokens[verb.index] = toToken({ ...verb, lemma, upos: "VERB", xpos: "VBZ" }, verb.head);
  relate(subject, "nsubj");
  for (const child of tree.children[verb.index]!)
    if (tree.base[child] === "acl") relate(child, child === infinitive ? "xcomp" : "advcl");
  return toSyntaxTree({ tokens });
}
