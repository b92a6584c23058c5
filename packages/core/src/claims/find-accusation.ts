import { findSubject } from "../clauses/find-subject.ts";
import { firstDependent, type SyntaxTree } from "../clauses/syntax-tree.ts";
import { isActorNoun } from "../lexicon/noun-classes.ts";
import { accusingVerbs, statementNouns } from "../lexicon/verbs.ts";

/** The verb that accuses somebody of what a participle tells: "**accused** Sweden of **hiding** documents". */
export function findAccusation(tree: SyntaxTree, participle: number): number | undefined {
  const { xpos, head } = tree.tokens[participle]!;
  if (xpos !== "VBG" || head === undefined) return undefined;
  // Right before the participle, wherever the parser hung it: "of **illegally** using".
  let before = participle - 1;
  while (/^(ADV|PART)$/.test(tree.tokens[before]?.upos ?? "")) before--;
  if (!/^(of|with|for|over)$/i.test(tree.tokens[before]?.text ?? "")) return undefined;
  const accused = tree.base[participle] === "acl" && tree.base[head] === "obj";
  const verb = accused ? tree.tokens[head]!.head! : head;
  return accusingVerbs.has(tree.tokens[verb]!.lemma) ? verb : undefined;
}

/** "the police, **accused of** hiding it": the police do not accuse. */
export function isAccused(tree: SyntaxTree, verb: number): boolean {
  if (tree.base[verb] === "acl" && tree.tokens[verb]!.xpos === "VBN") return true;
  return (
    /^(acl|advcl)$/.test(tree.base[verb]!) &&
    /^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
    tree.tokens[verb + 1]?.text === "of" &&
    firstDependent(tree, verb, "obj", "nsubj", "aux", "mark") === undefined
  );
}

/** Who does what a verb of accusing or saying tells; "**clashes** left ten dead, accusing the army" are nobody. */
export function accuserOf(tree: SyntaxTree, verb: number): number | undefined {
  const subject = findSubject(tree, verb);
  if (subject?.source !== "controlled" || tree.base[verb] !== "advcl") return subject?.head;
  const { upos, lemma } = tree.tokens[subject.head]!;
  const word = lemma.toLowerCase();
  const speaks =
    upos !== "NOUN" || isActorNoun(word) || statementNouns.has(word) || !EVENTS.test(word);
  return speaks ? subject.head : undefined;
}

const EVENTS =
  /^(clash|attack|protest|strike|bombing|explosion|blast|crash|fire|storm|vote|election|death|killing|war|incident|move|decision|raid|shooting|riot|unrest|violence)$/;
