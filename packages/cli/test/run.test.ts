import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { runIn } from "./run-in.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "relata-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const relata = (...words: string[]) => runIn(folder, words);

test("a text on standard input gives its relations, one a line", async () => {
  const ran = await runIn(folder, ["build", "-"], {
    input: "Ada Lovelace called Charles Babbage. Babbage did not visit Paris.",
  });
  expect(ran).toEqual({
    code: 0,
    out: "Ada Lovelace —called→ Charles Babbage  (stdin)\nCharles Babbage —did not visit→ Paris  not so  (stdin)\n",
    err: "",
  });
});

test("build writes each output in the format of its extension", async () => {
  write({ "news/a.txt": "Ada Lovelace called Charles Babbage.", "news/README.md": "# About" });
  const { code, err } = await relata(
    ...["build", "news", "-t", "Engines"],
    ...["g.html", "g.gexf", "g.svg", "g.json", "g.relata", "g.txt"].flatMap((name) => ["-o", name]),
  );
  expect(code).toBe(0);
  expect(err).toContain("1 document → 1 claim → 2 entities, 1 relation\nwrote g.html\n");
  expect(readFileSync(join(folder, "g.html"), "utf8")).toMatch(/^<!doctype html>[^]*Engines/);
  expect(readFileSync(join(folder, "g.gexf"), "utf8")).toContain("http://gexf.net/1.3");
  expect(readFileSync(join(folder, "g.svg"), "utf8")).toContain("<svg");
  expect(JSON.parse(readFileSync(join(folder, "g.json"), "utf8")).nodes).toHaveLength(2);
  expect(readFileSync(join(folder, "g.relata"), "utf8")).toMatch(/^\{"format":"relata\/1"/);
  expect(readFileSync(join(folder, "g.txt"), "utf8")).toBe(
    "Ada Lovelace —called→ Charles Babbage  (a)\n",
  );
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a saved extraction grows, shrinks and comes out the same", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage.", "b.txt": "Babbage thanked Lovelace." });
  await relata("build", "a.txt", "b.txt", "-o", "all.relata");
  await relata("build", "a.txt", "-o", "a.relata");
  await relata("build", "b.txt", "-o", "b.relata");
  await relata("merge", "b.relata", "a.relata", "-o", "merged.relata");
  await relata("add", "a.relata", "b.txt");
  await relata("remove", "all.relata", "b", "-o", "less.relata");
  await relata("build", "a.txt", "-o", "only-a.relata");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  expect(read("merged.relata")).toBe(read("all.relata"));
  expect(read("a.relata")).toBe(read("all.relata"));
  expect(read("less.relata")).toBe(read("only-a.relata"));
  write({ "b.txt": "Babbage left London." });
  expect(await relata("add", "a.relata", "b.txt")).toMatchObject({
    code: 1,
    err: 'relata: a.relata already has another document "b": use relata replace to read it again\n',
  });
  expect((await relata("replace", "a.relata", "b.txt")).code).toBe(0);
  expect(read("a.relata")).toContain("Babbage left London.");
}, 30_000);

test("why shows the sentence behind a relation, and knows a name it is close to", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage. Ada Lovelace left London." });
  await relata("build", "a.txt", "-o", "a.relata");
  const { out } = await relata("why", "a.relata", "Ada Lovelace", "London");
  expect(out).toContain("Ada Lovelace left London.");
  expect(out).not.toContain("called");
  expect(await relata("why", "a.relata", "Grace")).toEqual({
    code: 1,
    out: "",
    err: 'relata: nobody is called "Grace"\n',
  });
});

test("compare names the sides", async () => {
  write({
    "a.json": JSON.stringify([
      { id: "x", body: "The call lasted 90 minutes.", source: "Courier", date: "2031-03-05" },
      { id: "y", body: "The call lasted two hours.", source: "Post", date: "2031-03-05" },
    ]),
  });
  expect((await relata("compare", "a.json")).out).toContain("Sides: Courier, Post");
  const { out } = await relata("compare", "a.json", "--json");
  expect(JSON.parse(out).sides).toEqual(["Courier", "Post"]);
});

test("formats of several files fill a folder, and .gz is packed", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage." });
  expect((await relata("build", "a.txt", "-o", "g.csv", "-o", "g.gexf.gz")).code).toBe(0);
  expect(readdirSync(join(folder, "g.csv")).sort()).toEqual(["edges.csv", "nodes.csv"]);
  expect(gunzipSync(readFileSync(join(folder, "g.gexf.gz"))).toString()).toContain(
    "http://gexf.net/1.3",
  );
  expect(await relata("build", "a.txt", "-f", "csv")).toMatchObject({
    code: 2,
    err: "relata: csv is several files: give -o a folder\n",
  });
});

test("what a format cannot say is counted, listed on request, and part of the JSON summary", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage." });
  const { err } = await relata("build", "a.txt", "-o", "g.dot", "-o", "g.json");
  expect(err).toMatch(
    /^wrote g\.dot\n  \d+ values dropped \(--report lists them\)\nwrote g\.json\n$/m,
  );
  const listed = await relata("build", "a.txt", "-o", "g.dot", "--report");
  expect(listed.err).toContain(
    '\n  dropped node "mentions": Graphviz has no place for it (2, first ',
  );
  const { losses } = JSON.parse((await relata("build", "a.txt", "-o", "g.dot", "--json")).out);
  expect(losses).toContainEqual(
    expect.objectContaining({ file: "g.dot", kind: "dropped", attribute: "mentions", count: 2 }),
  );
});

test("names of one's own are known by their aliases", async () => {
  write({
    "a.txt": "NHL bought the Aurora. Nordhaven Lines left Halden.",
    "names.json": '[{"label":"Nordhaven Lines","type":"organization","aliases":["NHL"]}]',
  });
  const { out } = await relata("build", "a.txt", "-g", "names.json");
  expect(out).toContain("Nordhaven Lines —bought→");
  write({ "other.json": '{"names":[]}' });
  expect(await relata("build", "a.txt", "-g", "other.json")).toMatchObject({
    code: 1,
    err: expect.stringContaining("other.json is no gazetteer"),
  });
});

test("progress is for a person only", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage." });
  const words = ["build", "a.txt", "-o", "-"];
  expect((await runIn(folder, words)).err).toBe("");
  expect((await runIn(folder, words, { isWatched: true })).err).toContain("1/1 a");
  expect((await runIn(folder, [...words, "-q"], { isWatched: true })).err).toBe("");
});

test("a document that cannot be read costs the others nothing, and the exit code tells", async () => {
  write({
    "a.txt": "Ada Lovelace called Charles Babbage.",
    "b.md": "---\ndate: last Tuesday\n---\nBabbage left London.",
  });
  const { code, out, err } = await relata("build", "a.txt", "b.md");
  expect(code).toBe(3);
  expect(out).toContain("Ada Lovelace —called→ Charles Babbage");
  expect(err).toMatch(/^error: b: .*last Tuesday/m);
});

test("an interrupted run leaves no file and says so", async () => {
  write({ "a.txt": "Ada Lovelace called Charles Babbage.", "g.gexf": "the old one" });
  const interruption = new AbortController();
  interruption.abort(new Error("interrupted"));
  const { code, err } = await runIn(folder, ["build", "a.txt", "-o", "g.gexf"], {
    signal: interruption.signal,
  });
  expect([code, err]).toEqual([130, "interrupted; no file was left half-written\n"]);
  expect(readFileSync(join(folder, "g.gexf"), "utf8")).toBe("the old one");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "g.gexf"]);
});

test.each([
  [["build", "nowhere", "-o", "x.html"], 1, "relata: there is no file or folder nowhere\n"],
  [["build", "*.txt"], 1, "relata: the pattern *.txt matches no file\n"],
  [
    ["build", "a", "-o", "x.foo"],
    2,
    "relata: the extension of x.foo names no format; relata formats lists them\n",
  ],
  [["build", "a", "-f", "xyz"], 2, /there is no format xyz; there are html, png/],
  [["build", "a", "--top", "few"], 2, /It should be a whole number/],
  [["build", "a", "--field", "body"], 2, /--field is OURS=THEIRS, such as text=body/],
  [["bild", "a"], 2, /Did you mean build\?/],
  [["merge", "a.relata"], 2, /-o, --output/],
] as const)("%j says what is wrong", async (words, code, err) => {
  const ran = await relata(...words);
  expect(ran.code).toBe(code);
  if (typeof err === "string") expect(ran.err).toBe(err);
  else expect(ran.err).toMatch(err);
});

test("help has examples, and no words are a call for help", async () => {
  const { code, out } = await relata("--help");
  expect(code).toBe(0);
  expect(out).toContain("relata build articles -o graph.html");
  expect((await relata()).out).toBe(out);
});

test("names of a gazetteer are one entity with their aliases", async () => {
  const entries = [{ label: "Nordhaven Lines", type: "organization", aliases: ["NHL"] }];
  write({
    "names.json": JSON.stringify(entries),
    "a.txt": "NHL hired Mira Brandt. Nordhaven Lines bought the Aurora ferry.",
  });
  const { out } = await relata("build", "a.txt", "--gazetteer", "names.json", "--json");
  expect(JSON.parse(out)).toMatchObject({ entities: 3, relations: 2 });
  const missing = await relata("build", "a.txt", "--gazetteer", "none.json");
  expect(missing.err).toBe("relata: none.json cannot be read: there is no such file\n");
});

test("a file that is no saved extraction is told from one", async () => {
  write({ "graph.gexf": "<gexf/>", "a.txt": "Ada met Charles." });
  const { code, err } = await relata("add", "graph.gexf", "a.txt");
  expect(code).toBe(1);
  expect(err).toMatch(
    /graph\.gexf is no saved extraction: relata build … -o graph\.relata writes one\n$/,
  );
});

test("the help of a command shows how it is used, and no empty defaults", async () => {
  const { code, out } = await relata("build", "--help");
  expect(code).toBe(0);
  expect(out).toContain("\nExamples:\n  relata build articles -o graph.html");
  expect(out).not.toContain("default: []");
  for (const command of ["why", "compare"]) {
    expect((await relata(command, "--help")).out).toContain(`\n  relata ${command} news.relata `);
  }
});
