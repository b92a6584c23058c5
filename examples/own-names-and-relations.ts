// Names and relations of your own field: node own-names-and-relations.js
import {
  createPipeline,
  resolve,
  type Gazetteer,
  type PipelineOptions,
  type RelationMap,
} from "@relata/core";

const text =
  "Quellmar acquired the Aurora from Nordhaven Lines in March. NHL had employed Mira Brandt for years. " +
  "The Harbour Board did not approve the sale.";

/** Names a general reader cannot know, with what they are and what else they are called. */
const harbour: Gazetteer = {
  name: "harbour",
  entries: [
    { label: "Aurora", type: "product", ids: { imo: "9301234" } },
    { label: "Quellmar", type: "organization", aliases: ["Quellmar Holding"] },
    { label: "Nordhaven Lines", type: "organization", aliases: ["Nordhaven", "NHL"] },
    { label: "Harbour Board", type: "organization", actsFor: "Port Ellan" },
  ],
};

/** The relations you count, in your words; the first rule that fits names the relation. */
const business: RelationMap = {
  rules: [
    { name: "OWNS", lemmas: ["acquire", "buy", "own"] },
    { name: "WORKS_FOR", lemmas: ["employ", "hire"], range: ["person"], inverse: true },
    { name: "PERMITS", lemmas: ["approve", "allow"] },
  ],
  // "keep" leaves the other relations in the words of the text.
  unmapped: "drop",
};

show("as it comes", {});
show("with your names and relations", { gazetteers: [harbour], relations: business });

function show(title: string, { gazetteers = [], relations }: PipelineOptions): void {
  const pipeline = createPipeline({ gazetteers, ...(relations && { relations }) });
  const knowledge = resolve(pipeline.extract({ id: "report", text }), { gazetteers });
  console.log(`${title}:`);
  for (const { source, predicate, polarity, target } of knowledge.relations) {
    const [from, to] = [source, target].map((id) => {
      const { label, type } = knowledge.entity(id)!;
      return `${label} (${type})`;
    });
    console.log(`  ${from} —${polarity === "negative" ? "not " : ""}${predicate.lemma}→ ${to}`);
  }
}
