import { nounPhrases, phraseConjuncts } from "../../clauses/phrases.ts";
import { dependents, firstDependent, tokenText } from "../../clauses/syntax-tree.ts";
import type { Clause } from "../../clauses/types.ts";
import { isNegative } from "../find-polarity.ts";
import { findArguments, findSubjects, isContrasted } from "../find-arguments.ts";
import { findQualifiers, isAside, isTimeWord } from "../find-qualifiers.ts";
import { readArgument, readConcept } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { Argument, Predicate } from "../types.ts";
import type { SentenceContext } from "../context.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "A final agreement is uncertain", "the painting is on display at the gallery". */
export const copular: Rule = (context) => {
  const { tree, graph } = context;
  return graph.clauses.flatMap((clause): ClaimDraft[] => {
    if (clause.kind !== "copular") return [];
    const markers = dependents(tree, clause.head, "case").flatMap((marker) => [
      ...dependents(tree, marker, "case"),
      marker,
    ]);
    // "were **out** in the open": where, the phrase behind it tells.
    const objects = tree.tokens[clause.head]!.upos === "ADV" ? [] : saidOf(context, clause);
    const qualifiers = findQualifiers(context, clause);
    const drafts: ClaimDraft[] = [];
    for (const { argument: subject } of findSubjects(context, clause)) {
      // "estimated to be **worth $2 million**": no sum is worth anything.
      if (/\d/.test(subject.text) && tree.tokens[clause.head]!.lemma === "worth") continue;
      const common = { at: clause.head, subject, trigger: clause.verb, qualifiers };
      for (const { object, contrasted } of objects)
        drafts.push({
          ...common,
          rule: "copula",
          predicate: contrasted
            ? affirmed(toPredicate(context, clause, { markers }))
            : toPredicate(context, clause, { markers }),
          object,
          ...(contrasted && { negative: !isNegative(context, clause.head) }),
        });
      // "is low in fat **and high in fibre**"
      for (const member of phraseConjuncts(tree, clause.head)) {
        if (member === clause.head || tree.tokens[member]!.upos !== "ADJ") continue;
        if (isContrasted(context, member)) continue;
        for (const { head, markers: own } of phrasesOf(context, member))
          for (const { argument } of findArguments(context, head))
            drafts.push({
              ...common,
              rule: "copula-preposition",
              predicate: relating(context, [...clause.verb, member], [member], own),
              object: argument,
              qualifiers: [],
            });
      }
      if (tree.tokens[clause.head]!.upos === "PROPN") continue;
      const noun = [...clause.verb, ...markers, ...describedBy(context, clause.head), clause.head];
      const adjuncts = [
        ...clause.complements.filter(
          ({ role, markers: own, head }) =>
            role === "oblique" &&
            own.length > 0 &&
            !isTimeWord(context, head) &&
            // "was silent **before the call**": when, not of what.
            !/^(before|after|during|since|until)$/.test(tokenText(tree, own).toLowerCase()) &&
            !isAside(context, { head, markers: own }),
        ),
        ...nounPhrases(tree, clause.head).filter((phrase) => !isAside(context, phrase)),
      ];
      for (const adjunct of adjuncts) {
        // "**After two defeats**, they are unbeaten": when, not what of.
        if (adjunct.head < clause.head && WHEN.test(tokenText(tree, adjunct.markers))) continue;
        for (const { argument } of findArguments(context, adjunct.head)) {
          if (argument.kind !== "mention" && tree.tokens[clause.head]!.upos !== "ADJ") continue;
          const predicate = relating(context, noun, [...markers, clause.head], adjunct.markers);
          drafts.push({ ...common, rule: "copula-preposition", predicate, object: argument });
        }
      }
    }
    return drafts;
  });
};

/** "is low" and "in" → is low in. */
function relating(
  { tree }: SentenceContext,
  words: readonly number[],
  said: readonly number[],
  markers: readonly number[],
): Predicate {
  const preposition = tokenText(tree, markers).toLowerCase();
  return {
    lemma: `be ${said.map((index) => tree.tokens[index]!.lemma.toLowerCase()).join(" ")}`,
    preposition,
    label: `${tokenText(tree, words).toLowerCase()} ${preposition}`,
  };
}

/** The phrases that hang on a word behind it. */
function phrasesOf(
  context: SentenceContext,
  word: number,
): { readonly head: number; readonly markers: readonly number[] }[] {
  const { tree } = context;
  return dependents(tree, word, "obl", "nmod")
    .map((head) => ({ head, markers: dependents(tree, head, "case") }))
    .filter(
      ({ head, markers }) =>
        head > word &&
        markers.length > 0 &&
        !isTimeWord(context, head) &&
        !isAside(context, { head, markers }),
    );
}

const WHEN = /^(after|before|since|until|during|following|amid)$/i;

/** "is in **12th** place in": the place alone says nothing. */
function describedBy({ tree }: SentenceContext, head: number): number[] {
  if (tree.tokens[head]!.upos !== "NOUN") return [];
  return dependents(tree, head, "amod", "compound", "nummod").filter(
    (child) => child < head && tree.children[child]!.length === 0,
  );
}

/** "is not" → "is". */
function affirmed(predicate: Predicate): Predicate {
  return { ...predicate, label: predicate.label.replace(/ ?(\bnot|n['’]t)\b/, "") };
}

interface Said {
  readonly object: Argument;
  /** It holds where the others do not: "not peace **but victory**"; or the other way about: "peace, **not victory**". */
  readonly contrasted: boolean;
}

/** "is **a lawyer and a poet**": each of what is said of the subject. */
function saidOf(context: SentenceContext, { head, negated }: Clause): Said[] {
  const { tree } = context;
  return phraseConjuncts(tree, head).flatMap((member): Said[] => {
    if (member !== head && tree.tokens[member]!.upos !== tree.tokens[head]!.upos) return [];
    const named = isName(context, member) || tree.tokens[member]!.upos === "PRON";
    const object = named ? readArgument(context, member) : readConcept(context, member);
    const joint = member === head ? undefined : firstDependent(tree, member, "cc");
    const word = joint === undefined ? "" : tree.tokens[joint]!.text.toLowerCase();
    if (!object) return [];
    const contrasted = negated ? word === "but" : isContrasted(context, member);
    return [{ object, contrasted }];
  });
}

function isName({ mentionAt }: SentenceContext, head: number): boolean {
  return mentionAt.get(head)?.kind === "name";
}
