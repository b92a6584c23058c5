import fc from "fast-check";
import { ByteTable } from "../../src/text/byte-table.ts";
import { escapeXml, listItemEscapes, xmlEscapes } from "../../src/text/escape-xml.ts";
import { Utf8Writer } from "../../src/text/utf8-writer.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function written(add: (out: Utf8Writer) => void): string {
  const out = new Utf8Writer();
  add(out);
  return decoder.decode(out.take());
}

test("text comes out in UTF-8, short or long, with its entities", () => {
  const text = 'a < "b" & é ł — \u{1F600}\t\u0085';
  const escaped = "a &lt; &quot;b&quot; &amp; é ł — \u{1F600}&#9;&#133;";
  expect(written((out) => out.text(text, xmlEscapes))).toBe(escaped);
  const long = "“Zażółć gęślą jaźń”, said the \u{1F99C}.".repeat(3);
  expect(written((out) => out.text(long, xmlEscapes))).toBe(long);
});

test("what XML cannot say becomes U+FFFD, and the writer says so", () => {
  const out = new Utf8Writer();
  expect(out.text("bell\u0007", xmlEscapes)).toBe(true);
  expect(out.text("half\ud800", xmlEscapes)).toBe(true);
  expect(out.text("\ufffe", xmlEscapes)).toBe(true);
  expect(out.text("a true \ufffd", xmlEscapes)).toBe(false);
  expect(decoder.decode(out.take())).toBe("bell\ufffdhalf\ufffd\ufffda true \ufffd");
});

test("bytes and strings are escaped alike", () => {
  const any = fc.string({ unit: "binary", maxLength: 40 });
  const property = fc.property(any, (text) => {
    let replaced = false;
    const expected = escapeXml(text, () => (replaced = true));
    const out = new Utf8Writer();
    expect(out.text(text, xmlEscapes)).toBe(replaced);
    expect(decoder.decode(out.take())).toBe(expected);
  });
  fc.assert(property, { seed: 8, numRuns: 2000 });
});

test("numbers are shown as everywhere, but for a negative zero", () => {
  const numbers = [0, -0, 7, 10, 99, 100, 2147483647, 2147483648, -12, 0.1, 1e21, NaN, -Infinity];
  expect(numbers.map((number) => written((out) => out.number(number)))).toEqual([
    ...["0", "-0.0", "7", "10", "99", "100", "2147483647", "2147483648", "-12", "0.1", "1e+21"],
    ...["NaN", "-Infinity"],
  ]);
});

test("a text longer than the room there is gets more", () => {
  const long = "&".repeat(300_000);
  const text = written((out) => {
    out.ascii("<");
    out.text(long, xmlEscapes);
  });
  expect(text).toBe(`<${"&amp;".repeat(300_000)}`);
});

test("what was taken back is not written", () => {
  const text = written((out) => {
    out.ascii("kept");
    const length = out.length;
    out.ascii(" dropped");
    out.cut(length);
  });
  expect(text).toBe("kept");
});

test("in a list item, quotes and backslashes have a backslash in front", () => {
  const item = 'C:\\ “Ada” said "no" & left\n';
  expect(written((out) => out.text(item, listItemEscapes))).toBe(
    "C:\\\\ “Ada” said \\&quot;no\\&quot; &amp; left&#10;",
  );
  expect(written((out) => out.text('"'.repeat(100_000), listItemEscapes))).toHaveLength(700_000);
});

test("strings of every shape come out alike, wherever V8 has them from", () => {
  const whole = "Zofia Nałkowska of Warsaw";
  const shapes = [
    whole,
    ["Zofia Nałkowska", "of Warsaw"].join(" "),
    `${whole.slice(0, 15)} of ${whole.slice(-6)}`,
    `(${whole})`.slice(1, -1),
    Object.keys({ [`${whole}`]: 1 })[0]!,
    Buffer.from(whole, "utf16le").toString("utf16le"),
  ];
  const texts = shapes.map((shape) => written((out) => out.text(shape, xmlEscapes)));
  expect(new Set(texts)).toEqual(new Set(["Zofia Nałkowska of Warsaw"]));
});

test("a table of texts gives each back by its number", () => {
  const table = new ByteTable();
  const texts = Array.from({ length: 1000 }, (_, number) => (number % 3 === 0 ? "" : `ł${number}`));
  for (const text of texts) table.keep(new TextEncoder().encode(text));
  expect(written((out) => [1, 999, 0, 256, 2].forEach((number) => table.put(out, number)))).toBe(
    "ł1ł256ł2",
  );
});
