import { isPersonNoun, organizationNouns, placeNouns } from "../lexicon/noun-classes.ts";
import type { SentenceContext } from "./context.ts";
import type { Found } from "./find-arguments.ts";

/** One meets people and bodies of people: "followed the call **with caution**" tells of no call. */
export function isParty({ tree, mentionAt }: SentenceContext, { head, argument }: Found): boolean {
  if (argument.kind === "mention")
    return !/^(event|concept|work)$/.test(mentionAt.get(head)?.type ?? "");
  const { lemma, upos } = tree.tokens[head]!;
  const noun = lemma.toLowerCase();
  return (
    upos === "PROPN" ||
    isPersonNoun(noun) ||
    organizationNouns.has(noun) ||
    placeNouns.has(noun) ||
    ROLE_ENDING.test(noun)
  );
}

const ROLE_ENDING = /(er|or|ist|man|woman|ant|ent|people|force|forces|group)$/;
