import type { Mention, Mentions } from "../mentions/types.ts";
import type { Reading } from "../reading/types.ts";
import { Clusters } from "./clusters.ts";
import { personWords, readFacts, type Facts } from "./facts.ts";
import { readQuotes } from "./quotes.ts";
import type { Context } from "./rule.ts";
import { rules } from "./rules/index.ts";
import type { CoreferenceLink } from "./types.ts";

/**
 * Links mentions of one document that refer to the same thing, each mention to at most one antecedent. Every link
 * names its rule and carries how often that rule is right.
 */
export function linkMentions(reading: Reading, { mentions }: Mentions): CoreferenceLink[] {
  const context = readContext(reading, mentions);
  const { facts, clusters } = context;
  const links = new Map<string, CoreferenceLink>();
  const anaphors = facts.filter(
    ({ mention: { reference } }) => reference === "specific" || reference === "generic",
  );
  for (const rule of rules) {
    for (const anaphor of anaphors) {
      const { id, kind } = anaphor.mention;
      if (!rule.kinds.includes(kind) || links.has(id)) continue;
      const found = rule.find(context, anaphor);
      if (found === undefined) continue;
      const { fact, confidence } =
        "fact" in found ? found : { fact: found, confidence: rule.confidence };
      const antecedent = fact.mention.id;
      if (clusters.same(id, antecedent)) continue;
      links.set(id, { anaphor: id, antecedent, rule: rule.name, confidence });
      clusters.join(id, antecedent);
    }
  }
  return facts.flatMap(({ mention }) => links.get(mention.id) ?? []);
}

/** Mentions with their facts, none linked yet. */
export function readContext(reading: Reading, mentions: readonly Mention[]): Context {
  const quotes = readQuotes(reading, mentions);
  const facts = readFacts(reading, mentions, quotes);
  const byId = new Map(facts.map((fact) => [fact.mention.id, fact]));
  const bySentence = groupBy(facts, ({ sentence }) => [sentence.index]);
  const persons = facts.filter(
    ({ mention }) => mention.kind === "name" && mention.type === "person",
  );
  const personsByWord = groupBy(persons, (person) => {
    const words = personWords(person);
    return [...new Set([words[0] ?? "", words.at(-1) ?? ""])];
  });
  const quotedBy = groupBy(facts, ({ quote }) =>
    quote?.speaker === undefined ? [] : [quote.speaker],
  );
  const clusters = new Clusters(facts);
  return { reading, facts, byId, bySentence, personsByWord, quotedBy, clusters, quotes };
}

function groupBy<Key>(
  facts: readonly Facts[],
  keysOf: (fact: Facts) => readonly Key[],
): Map<Key, Facts[]> {
  const groups = new Map<Key, Facts[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fact]);
      else group.push(fact);
    }
  }
  return groups;
}
