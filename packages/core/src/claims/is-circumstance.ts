import type { Clause, Complement } from "../clauses/types.ts";
import { speechVerbs, statementNouns, symmetricVerbs, withVerbs } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { findArguments } from "./find-arguments.ts";
import { markerText } from "./find-qualifiers.ts";
import { isManner } from "./is-manner.ts";
import { isParty } from "./is-party.ts";

/**
 * How or under what circumstances something is done: "reacted **with caution**", "voted **without the opposition's
 * help**". A qualifier, and no second party of a relation.
 */
export function isCircumstance(
  context: SentenceContext,
  clause: Clause,
  phrase: Pick<Complement, "head" | "markers">,
): boolean {
  const preposition = markerText(context, phrase.markers);
  if (CIRCUMSTANTIAL.test(preposition) || isManner(context, phrase)) return true;
  // "ruled **in his favour**", "spoke **on her behalf**"
  if (SIDES.test(context.tree.tokens[phrase.head]!.text)) return true;
  // "told us **by phone**", "came **by bus**"
  if (preposition === "by" && !clause.passive && isMeans(context, phrase.head)) return true;
  const { lemma, upos } = context.tree.tokens[clause.head]!;
  // "said **in a statement**", "announced **at a news conference**"
  if (speechVerbs.has(lemma) && /^(in|at|on|during|via|through|for|from)$/.test(preposition))
    return (
      // "said **on Bluesky**"
      (/^(say|state|add|note)$/.test(lemma) && preposition !== "for" && preposition !== "from") ||
      isOccasion(context.tree.tokens[phrase.head]!.lemma) ||
      // "said in **court** that it was so": the rest is what was said.
      (context.mentionAt.get(phrase.head)?.kind !== "name" &&
        clause.complements.some(
          ({ role, head }) => role === "clause" && context.tree.base[head] === "ccomp",
        ))
    );
  if (preposition !== "with") return false;
  if (upos !== "VERB" || withVerbs.has(lemma) || symmetricVerbs.has(lemma)) return false;
  return !findArguments(context, phrase.head).some((found) => isParty(context, found));
}

function isMeans({ tree }: SentenceContext, head: number): boolean {
  return (
    tree.children[head]!.length === 1 &&
    /^(phone|telephone|email|e-mail|text|video|letter|fax|radio|mail|post|car|bus|train|plane|ship|boat|road|air|sea|land|helicopter|foot|bike|rail|ferry|truck|hand|name)$/.test(
      tree.tokens[head]!.lemma,
    )
  );
}

const SIDES = /^(favou?r|behalf|stead|absence|presence|honou?r|defen[cs]e|wake|aftermath|midst)$/i;

function isOccasion(noun: string): boolean {
  return (
    statementNouns.has(noun) ||
    /^(conference|briefing|hearing|address|video|call|email|e-mail|blog|podcast|account|media|network|ceremony|visit)$/.test(
      noun,
    )
  );
}

const CIRCUMSTANTIAL =
  /^(as part of|despite|in spite of|without|regardless of|unlike|besides|apart from|aside from|in addition to|along with|together with|amid|amidst|except|except for)$/;
