import { readList } from "../../src/gexf/read-list.ts";

test.each([
  ["", []],
  ["[]", []],
  ["a|b, c", ["a", "b, c"]],
  ['["a, b", "c"]', ["a, b", "c"]],
  ["['it is', bare, \"mixed\"]", ["it is", "bare", "mixed"]],
  [String.raw`["say \"no\"", "C:\\dir", "\x"]`, ['say "no"', String.raw`C:\dir`, "x"]],
  ['["line\nend", ""]', ["line\nend", ""]],
  ['["never closed', ["never closed"]],
  [String.raw`["ends in a backslash\\", "next"]`, ["ends in a backslash\\", "next"]],
])("%j is read as Gephi reads it", (text, items) => {
  expect(readList(text)).toEqual(items);
});
