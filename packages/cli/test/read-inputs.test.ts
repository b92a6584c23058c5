import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs, type ReadingOptions } from "../src/inputs/read-inputs.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "relata-inputs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
}
async function read(inputs: readonly string[], options: ReadingOptions = {}, stdin = "") {
  const bytes = new TextEncoder().encode(stdin);
  const found = await readInputs(inputs, options, {
    folder,
    stdin: (async function* () {
      yield bytes.slice(0, 3);
      yield bytes.slice(3);
    })(),
  });
  return found.documents;
}

test("a folder is read all the way down; ids are paths without their extension", async () => {
  write("in/b.txt", "B.");
  write("in/deep/a.md", "A.");
  write("in/deep/a.txt", "A again.");
  write("in/notes.pdf", "no");
  write("in/.hidden.txt", "no");
  expect((await read(["in"])).map(({ id }) => id)).toEqual(["b", "deep/a", "deep/a.txt"]);
});

test("a pattern in quotes finds files, each once", async () => {
  write("x/a.txt", "A.");
  write("y/a.txt", "B.");
  expect((await read(["*/a.txt", "x/a.txt"])).map(({ id }) => id)).toEqual(["x/a", "y/a"]);
});

test("front matter gives a Markdown text its facts, and only prose is kept", async () => {
  write(
    "a.md",
    "---\ntitle: Walkout\nsource: Ellan Courier\ndate: 2031-03-02\n---\n# Head\n\nCrews *walked* [out](x).\n\n```\ncode\n```\n\n- They came\n  back.\n\n<div>raw</div>\n",
  );
  expect(await read(["a.md"])).toEqual([
    {
      id: "a",
      title: "Walkout",
      publisher: "Ellan Courier",
      published: "2031-03-02",
      text: "Head\n\nCrews walked out.\n\nThey came back.",
    },
  ]);
});

test("of a web page the article is kept, without navigation and scripts", async () => {
  const sentence = "The union called a strike after the talks with the shipping line broke down. ";
  write(
    "a.html",
    `<!doctype html><html><head><title>Crews walk out</title>
     <meta property="og:site_name" content="Ellan Courier">
     <meta property="article:published_time" content="2031-03-02T08:00:00Z"></head>
     <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
     <article><h1>Crews walk out</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}&amp; more.</p>
     <script>alert(1)</script></article><footer>Cookies</footer></body></html>`,
  );
  const [document] = await read(["a.html"]);
  expect(document).toMatchObject({
    id: "a",
    title: "Crews walk out",
    publisher: "Ellan Courier",
    published: "2031-03-02",
  });
  expect(document!.text.split("\n\n").at(-1)).toBe(`${sentence.repeat(3)}& more.`);
  expect(document!.text).not.toMatch(/Sport|alert|Cookies/);
});

test("JSON and NDJSON fields are found by their usual names or by those given", async () => {
  write("a.json", JSON.stringify({ documents: [{ headline: "H", body: "One.", outlet: "Post" }] }));
  write("b.jsonl", '{"id":7,"words":{"en":"Two."}}\n\n{"id":8,"words":{"en":"Three."}}\n');
  expect(await read(["a.json"])).toEqual([
    { id: "a.json", title: "H", text: "One.", publisher: "Post" },
  ]);
  expect(await read(["b.jsonl"], { field: ["text=words.en"], publisher: "Wire" })).toEqual([
    { publisher: "Wire", id: "7", text: "Two." },
    { publisher: "Wire", id: "8", text: "Three." },
  ]);
});

test("a record without text names its fields, a broken line its place", async () => {
  write("a.ndjson", '{"lead":"x","kind":"y"}\n{"lead":"z"}\n');
  await expect(read(["a.ndjson"])).rejects.toThrow(
    "a.ndjson#1 has no text: its fields are lead, kind; say which one it is, such as --field text=lead",
  );
  write("b.ndjson", '{"text":"x"}\n{"text":');
  await expect(read(["b.ndjson"])).rejects.toThrow(/^b\.ndjson:2 is not JSON/);
});

test("sources.json beside the files says who published them", async () => {
  write("in/a.txt", "A.");
  write("in/sources.json", '[{"file":"a.txt","id":"first","publisher":"Post"}]');
  expect(await read(["in"])).toEqual([{ id: "first", publisher: "Post", text: "A." }]);
});

test("standard input is text, HTML, JSON or NDJSON by how it begins", async () => {
  expect(await read(["-"], {}, "Plain text.")).toEqual([{ id: "stdin", text: "Plain text." }]);
  expect((await read(["-"], {}, '[{"text":"A."},{"text":"B."}]')).map(({ text }) => text)).toEqual([
    "A.",
    "B.",
  ]);
  expect((await read(["-"], {}, '{"text":"A."}\n{"text":"B."}')).map(({ text }) => text)).toEqual([
    "A.",
    "B.",
  ]);
  expect((await read(["-"], {}, "<html><body><p>Hello there.</p></body></html>"))[0]!.text).toBe(
    "Hello there.",
  );
});

test("bytes that are no UTF-8 are read as Windows-1252, marked UTF-16 as such", async () => {
  write("a.txt", Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
  write("b.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x2e, 0x00));
  expect((await read(["a.txt", "b.txt"])).map(({ text }) => text)).toEqual(["Café", "A."]);
});
