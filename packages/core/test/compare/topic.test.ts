import { readTopic } from "../../src/compare/topic.ts";

function shown(label: string): string {
  const topic = readTopic(label);
  if (topic === undefined) return "nothing";
  const phase = topic.phase === undefined ? "" : ` (${topic.phase})`;
  return `${topic.head}${phase}: ${[...topic.modifiers].join(" ")}`;
}

test("the main noun says what a phrase is about", () => {
  expect(shown("the 30-day ceasefire")).toBe("truce: 30-day");
  expect(shown("U.S. ceasefire proposal")).toBe("truce: u.s");
  expect(shown("idea of silence at the front")).toBe("silence: front");
  expect(shown("a final agreement")).toBe("deal: final");
  expect(shown("an almost two-hour-long call")).toBe("conversation: almost two-hour-long");
});

test("a halt of a thing is about the thing", () => {
  expect(shown("complete cessation of foreign military assistance")).toBe(
    "aid (stop): foreign military",
  );
  expect(shown("a temporary halt to the fighting")).toBe("war (stop): ");
});

test("no words, no topic", () => {
  expect(shown("…")).toBe("nothing");
});
