import { resolve, type ResolveOptions } from "../../src/knowledge/resolve.ts";
import { merge } from "../../src/knowledge/merge.ts";
import type { Knowledge } from "../../src/knowledge/types.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const pipeline = createPipeline();

/** Reports of the given texts; a date before `|` is the day of publication. */
function knowledgeOf(texts: readonly string[], options: ResolveOptions = {}): Knowledge {
  const [first, ...others] = texts.map((line, index) => {
    const [published, text] = line.includes("|") ? line.split("|") : [undefined, line];
    return pipeline.extract({
      id: `report-${index + 1}`,
      text: text!,
      ...(published !== undefined && { published }),
    });
  });
  return resolve(merge(first!, ...others), options);
}

function eventsOf(knowledge: Knowledge): string[] {
  return knowledge.entities
    .filter(({ type }) => type === "event")
    .map(({ label, documents }) => `${label} of ${documents.join(", ")}`)
    .sort();
}

const call = "2025-03-18|Donald Trump held a call with Vladimir Putin on Tuesday.";
const conversation =
  "2025-03-19|The phone conversation between Donald Trump and Vladimir Putin lasted two hours.";

test("what two reports call a call and a conversation is one event, if its parties are the same", () => {
  const knowledge = knowledgeOf([call, conversation]);
  expect(eventsOf(knowledge)).toEqual(["phone conversation of report-1, report-2"]);
  const [event] = knowledge.entities.filter(({ type }) => type === "event");
  expect(event!.aliases.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    "The phone conversation: same-event",
    "a call: same-words",
  ]);
});

test("calls of other people are two", () => {
  const other = "2025-03-18|Donald Trump held a call with Emmanuel Macron on Tuesday.";
  expect(eventsOf(knowledgeOf([call, other]))).toEqual(["call of report-1", "call of report-2"]);
});

test("calls of the same people on different days are two", () => {
  const later = "2025-03-20|Donald Trump held a call with Vladimir Putin on Thursday.";
  expect(eventsOf(knowledgeOf([call, later]))).toEqual(["call of report-1", "call of report-2"]);
});

test("without a day of its own, a call is another one's where the reports are days apart", () => {
  const muchLater = conversation.replace("2025-03-19", "2025-04-19");
  const knowledge = knowledgeOf([call, muchLater]);
  expect(eventsOf(knowledge)).toEqual(["call of report-1", "phone conversation of report-2"]);
  const labels = knowledge.proposals.map(({ entities, reason }) => [
    ...entities.map((id) => knowledge.entity(id)!.label).sort(),
    reason,
  ]);
  expect(labels).toEqual([["call", "phone conversation", "same-kind-and-party"]]);
});

test("a call of which nobody is told is nobody else's call", () => {
  const bare = ["The call ended in the morning.", "The call was short."];
  expect(eventsOf(knowledgeOf(bare))).toEqual(["call of report-1", "call of report-2"]);
});

test("a meeting is no call", () => {
  const meeting = "2025-03-18|Donald Trump had a meeting with Vladimir Putin on Tuesday.";
  expect(eventsOf(knowledgeOf([call, meeting]))).toEqual([
    "call of report-1",
    "meeting of report-2",
  ]);
});

test("names that are never one thing keep events apart", () => {
  const never = [["a call", "the phone conversation"]] as const;
  expect(eventsOf(knowledgeOf([call, conversation], { never }))).toEqual([
    "call of report-1",
    "phone conversation of report-2",
  ]);
});

test("a verb tells of whom a call was", () => {
  const verb =
    "2025-03-19|Donald Trump spoke with Vladimir Putin on Tuesday. The conversation was long.";
  expect(eventsOf(knowledgeOf([call, verb]))).toEqual(["conversation of report-1, report-2"]);
});
