import type { Mention, Mentions } from "../../src/mentions/types.ts";
import type { Reading } from "../../src/reading/types.ts";

/**
 * Names for trees written by hand: each PROPN with what is `flat` under it, and each adjective with a capital
 * ("Israeli"). Two words name a person, one a country.
 */
export function nameMentions({ document, sentences }: Reading): Mentions {
  const mentions = sentences.flatMap(({ index: sentence, tokens }) =>
    tokens.flatMap(({ index: head, text, upos, relation }): Mention[] => {
      if (relation === "flat" || !/^(PROPN|ADJ)$/.test(upos) || !/^[A-Z]/.test(text)) return [];
      const flat = tokens.filter((token) => token.head === head && token.relation === "flat");
      const end = (flat.at(-1)?.index ?? head) + 1;
      const [from, until] = [tokens[head]!.span[0], tokens[end - 1]!.span[1]];
      return [
        {
          id: `m${from}`,
          document: document.id,
          sentence,
          span: [from, until],
          text: document.text.slice(from, until),
          tokens: [head, end],
          head,
          kind: "name",
          type: flat.length > 0 ? "person" : "geopolitical-entity",
          reference: "specific",
          number: "singular",
          gender: "unknown",
          confidence: 1,
        },
      ];
    }),
  );
  return { mentions, times: [], quantities: [] };
}
