import { nounPhrases } from "../../clauses/phrases.ts";
import { dependents, tokenText } from "../../clauses/syntax-tree.ts";
import { findArguments, findSubjects } from "../find-arguments.ts";
import { findQualifiers, isAside, isTimeWord } from "../find-qualifiers.ts";
import { readArgument, readConcept } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { SentenceContext } from "../context.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "A final agreement is uncertain", "the painting is on display at the gallery". */
export const copular: Rule = (context) => {
  const { tree, graph } = context;
  return graph.clauses.flatMap((clause): ClaimDraft[] => {
    if (clause.kind !== "copular") return [];
    const markers = dependents(tree, clause.head, "case");
    const object = isName(context, clause.head)
      ? readArgument(context, clause.head)
      : readConcept(context, clause.head);
    const qualifiers = findQualifiers(context, clause);
    const drafts: ClaimDraft[] = [];
    for (const { argument: subject } of findSubjects(context, clause)) {
      const common = { at: clause.head, subject, trigger: clause.verb, qualifiers };
      if (object)
        drafts.push({
          ...common,
          rule: "copula",
          predicate: toPredicate(context, clause, { markers }),
          object,
        });
      if (tree.tokens[clause.head]!.upos === "PROPN") continue;
      const noun = [...clause.verb, ...markers, clause.head];
      const adjuncts = [
        ...clause.complements.filter(
          ({ role, markers: own, head }) =>
            role === "oblique" &&
            own.length > 0 &&
            !isTimeWord(context, head) &&
            !isAside(context, { head, markers: own }),
        ),
        ...nounPhrases(tree, clause.head),
      ];
      for (const adjunct of adjuncts) {
        for (const { argument } of findArguments(context, adjunct.head)) {
          if (argument.kind !== "mention" && tree.tokens[clause.head]!.upos !== "ADJ") continue;
          const preposition = tokenText(tree, adjunct.markers).toLowerCase();
          const predicate = {
            lemma: `be ${[...markers, clause.head].map((index) => tree.tokens[index]!.lemma.toLowerCase()).join(" ")}`,
            preposition,
            label: `${tokenText(tree, noun).toLowerCase()} ${preposition}`,
          };
          drafts.push({ ...common, rule: "copula-preposition", predicate, object: argument });
        }
      }
    }
    return drafts;
  });
};

function isName({ mentionAt }: SentenceContext, head: number): boolean {
  return mentionAt.get(head)?.kind === "name";
}
