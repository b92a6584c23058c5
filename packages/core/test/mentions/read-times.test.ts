import { readDay, readTimes } from "../../src/mentions/read-times.ts";
import { readPlain } from "./plain-reading.ts";

/** 2025-03-18 was a Tuesday. */
function times(text: string, published = "2025-03-18"): string[] {
  const reading = readPlain(text, published);
  const day = readDay(published);
  const anchors = day === undefined ? {} : { published: day };
  return readTimes(reading.sentences[0]!, text, anchors).map(
    ({ text, start, end }) => `${text}: ${start ?? "?"} – ${end ?? "?"}`,
  );
}

test.each([
  ["They spoke on Tuesday .", "Tuesday: 2025-03-18 – 2025-03-19"],
  ["He wrote late Monday .", "late Monday: 2025-03-17T18:00 – 2025-03-18T00:00"],
  ["It was accepted last Tuesday .", "last Tuesday: 2025-03-11 – 2025-03-12"],
  ["On Saturday night it rained .", "Saturday night: 2025-03-15T18:00 – 2025-03-16T06:00"],
  ["They met last week .", "last week: 2025-03-10 – 2025-03-17"],
  ["He said so over the weekend .", "the weekend: 2025-03-15 – 2025-03-17"],
  ["It opened on March 14, 2025 in a gallery .", "March 14, 2025: 2025-03-14 – 2025-03-15"],
  ["It opened on 14 March .", "14 March: 2025-03-14 – 2025-03-15"],
  ["It began in January 2022 .", "January 2022: 2022-01-01 – 2022-02-01"],
  ["It ended in 2014 .", "2014: 2014-01-01 – 2015-01-01"],
  ["It was common in the 1990s .", "the 1990s: 1990-01-01 – 2000-01-01"],
  ["They left yesterday .", "yesterday: 2025-03-17 – 2025-03-18"],
  ["It began three days ago .", "three days ago: 2025-03-15 – 2025-03-16"],
])("%s", (text, expected) => {
  expect(times(text)).toEqual([expected]);
});

test("“later” counts from the last date told, not from the document's", () => {
  expect(times("It was agreed on Friday , and two days later it was over .")).toEqual([
    "Friday: 2025-03-14 – 2025-03-15",
    "two days later: 2025-03-16 – 2025-03-17",
  ]);
});

test("without the document's date a weekday has no value, a full date has", () => {
  expect(times("On Tuesday they spoke of March 14, 2025 .", "")).toEqual([
    "Tuesday: ? – ?",
    "March 14, 2025: 2025-03-14 – 2025-03-15",
  ]);
});

test("leap years and the turn of the year", () => {
  expect(times("They left yesterday .", "2024-03-01")).toEqual([
    "yesterday: 2024-02-29 – 2024-03-01",
  ]);
  expect(times("They left tomorrow .", "2024-12-31")).toEqual([
    "tomorrow: 2025-01-01 – 2025-01-02",
  ]);
});
