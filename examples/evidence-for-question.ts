// Evidence for a question, ready for a prompt: node evidence-for-question.js QUESTION [FOLDER]
// Retrieval over the graph instead of over chunks of text: no model, no index, the same answer each time.
import { createPipeline, merge, resolve, type Knowledge, type Relation } from "@relata/core";
import { readFolder } from "./read-folder.ts";

const [question = "What does Russia demand of Ukraine?", folder = "seeds"] = process.argv.slice(2);

const pipeline = createPipeline();
const knowledge = resolve(
  merge(...readFolder(folder).map((document) => pipeline.extract(document))),
);
const asked = entitiesIn(question, knowledge);
const found = relationsFor(question, asked, knowledge).slice(0, 8);

console.log(`Question: ${question}
Entities: ${asked.map((id) => knowledge.entity(id)!.label).join(", ") || "none that the documents name"}

Answer from the evidence below alone and cite it by number.
What is demanded, planned, possible or denied has not happened.
`);
found.forEach(({ id }, index) => console.log(`[${index + 1}] ${evidenceOf(id, knowledge)}\n`));

/** Entities the question names, by the longest words that are a name of theirs. */
function entitiesIn(question: string, knowledge: Knowledge): string[] {
  const words = question.split(/[^\p{L}\p{N}'’.-]+/u).map((word) => word.replace(/[.'’]s?$/u, ""));
  const ids = new Set<string>();
  for (let start = 0; start < words.length;) {
    let end = Math.min(words.length, start + 5);
    while (end > start && knowledge.find(words.slice(start, end).join(" ")).length === 0) end--;
    for (const { id } of knowledge.find(words.slice(start, end).join(" "))) ids.add(id);
    start = Math.max(end, start + 1);
  }
  return [...ids];
}

/** Relations these entities stand in or speak of; those in the question's own words come first. */
function relationsFor(
  question: string,
  asked: readonly string[],
  knowledge: Knowledge,
): Relation[] {
  const named = new Set(asked.map((id) => knowledge.entity(id)!.label));
  const stems = new Set(
    question
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map(stem),
  );
  const points = (relation: Relation): number => {
    const { source, target, predicate, factuality, speakers, origins, confidence } = relation;
    const ends = [source, target].filter((id) => asked.includes(id)).length;
    const words = [predicate.lemma, predicate.family ?? "", factuality];
    return (
      2 * Math.max(ends, speakers.some((speaker) => named.has(speaker)) ? 1 : 0) +
      2 * (words.some((word) => stems.has(stem(word))) ? 1 : 0) +
      confidence * Math.log2(1 + origins.length)
    );
  };
  const ranked = knowledge.relations.map((relation) => ({ relation, points: points(relation) }));
  return ranked
    .filter(({ points }) => points >= 2)
    .sort((a, b) => b.points - a.points)
    .map(({ relation }) => relation);
}

/** Enough of a word to know its other forms again: demand, demands, demanded. */
function stem(word: string): string {
  return word.slice(0, 5);
}

/** A relation with its sentences: who printed it, who says it, how sure they were and how sure we are. */
function evidenceOf(id: string, knowledge: Knowledge): string {
  const { relation, source, target, quotes } = knowledge.why(id);
  const { predicate, polarity, factuality, confidence } = relation;
  const words = [polarity === "negative" ? "not" : "", predicate.lemma, predicate.preposition];
  const sure = `${factuality}, read right with ${Math.round(confidence * 100)} %`;
  const lines = quotes.slice(0, 3).map(({ text, document, speakers }) => {
    const by = [document.publisher ?? document.id, document.published].filter(Boolean).join(", ");
    const said = speakers.length > 0 ? `; according to ${speakers.join(", according to ")}` : "";
    return `    > ${text} (${by}${said})`;
  });
  return `${source.label} — ${words.filter(Boolean).join(" ")} → ${target.label} (${sure})\n${lines.join("\n")}`;
}
