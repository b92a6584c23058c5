import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { launchChromium, whereChromium } from "@relata/chromium";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = fileURLToPath(new URL("../dist", import.meta.url));
const patiently = (name: string, run: () => Promise<void>) => test(name, run, 60_000);

let out: string;
/** Where the sample reports' files go, for all who look at them. */
let samples: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "relata-examples-"));
  samples = join(out, "samples");
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

/** What an example prints when it is run as its first line says, from the root of the repository. */
async function print(example: string, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(built, `${example}.js`), ...words],
    { cwd: root },
  );
  return stdout;
}

patiently("text-to-graph prints relations with their certainty", async () => {
  expect((await print("text-to-graph")).split("\n").sort()).toEqual([
    "",
    "Donald Trump –called→ Vladimir Putin  (asserted)",
    "Ukraine –accepted→ ceasefire  (asserted)",
    "Vladimir Putin –rejected→ ceasefire  (asserted)",
  ]);
});

patiently("folder-to-gexf ends with where to look", async () => {
  const lines = (await print("folder-to-gexf", "seeds", samples)).trimEnd().split("\n");
  expect(lines[0]).toMatch(/^$|^5 documents → \d+ claims → \d+ entities, \d+ relations$/);
  expect(lines.at(-1)).toMatch(/^ +file:\/\/.*seeds\.html$/);
  expect(readdirSync(samples).sort()).toEqual(["seeds.gexf", "seeds.html", "seeds.svg"]);
});

patiently("compare-sources tells conflicts from agreements", async () => {
  const text = await print("compare-sources", "seeds");
  for (const heading of ["Conflicts", "Agreements"]) expect(text).toContain(heading);
});

patiently("own names are known and own relations counted, the rest is dropped", async () => {
  const [, own] = (await print("own-names-and-relations")).split(
    "with your names and relations:\n",
  );
  expect(own!.trimEnd().split("\n").sort()).toEqual([
    "  Harbour Board (organization) —not PERMITS→ sale (concept)",
    "  Mira Brandt (person) —WORKS_FOR→ Nordhaven Lines (organization)",
    "  Quellmar (organization) —OWNS→ Aurora (product)",
  ]);
});

patiently("a question gets its evidence, with source, speaker and certainty", async () => {
  const text = await print("evidence-for-question", "What does Russia demand of Ukraine?");
  expect(text).toContain("Entities: Russia, Ukraine\n");
  expect(text).toMatch(/\[\d\] Ukraine — stay → neutral \(demanded, read right with \d+ %\)/);
  expect(text).toMatch(/\[\d\] Ukraine — not join → NATO \(demanded, read right with \d+ %\)/);
  expect(text).toContain(
    "> Russia insists that Ukraine stay neutral and not join the alliance. (Atlantic Brief, 2025-03-18; according to Russia)",
  );
  const small = mkdtempSync(join(out, "small-"));
  writeFileSync(join(small, "a.txt"), "Ada Lovelace called Charles Babbage.");
  expect(await print("evidence-for-question", "How is the weather on Mars?", small)).toContain(
    "Entities: none that the documents name",
  );
});

patiently("a graph for Neo4j comes with the commands that load it", async () => {
  const folder = join(out, "neo4j");
  const text = await print("graph-to-neo4j", "seeds", folder);
  for (const file of ["graph.cypher", "nodes.csv", "edges.csv"]) {
    expect(text).toContain(join(folder, file));
  }
  const header = (file: string) => readFileSync(join(folder, file), "utf8").split("\r\n")[0];
  expect(header("nodes.csv")).toMatch(/^id:ID,label:string,type:string,.*:LABEL$/);
  expect(header("edges.csv")).toMatch(/^:START_ID,:END_ID,:TYPE,/);
  expect(readFileSync(join(folder, "graph.cypher"), "utf8")).toMatch(/^CREATE CONSTRAINT/);
});

whereChromium(describe)("the page of the sample reports", () => {
  patiently(
    "leads from a name to the sentences of a relation and to a link that stays",
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const asked: string[] = [];
        page.on("request", (request) => asked.push(new URL(request.url()).protocol));
        await page.goto(pathToFileURL(join(samples, "seeds.html")).href);
        await page.waitForSelector("html[data-ready]");
        await page.keyboard.press("/");
        await page.keyboard.type("Zelensky");
        await page.keyboard.press("Enter");
        expect(await page.locator(".panel h2").innerText()).toMatch(/^Volodymyr Zelensky/);
        await page.locator(".relation").first().click();
        expect(await page.locator("blockquote mark").count()).toBeGreaterThan(1);
        const [opened, sentence] = [
          page.url(),
          await page.locator("blockquote").first().innerText(),
        ];
        expect(opened).toContain("#edge=");
        await page.reload();
        await page.waitForSelector("html[data-ready]");
        expect(await page.locator("blockquote").first().innerText()).toBe(sentence);
        expect(new Set(asked)).toEqual(new Set(["file:"]));
      } finally {
        await browser.close();
      }
    },
  );
});

whereChromium(describe)("the page in a browser", () => {
  patiently("reads what is typed, draws it, and asks nobody else", async () => {
    const folder = join(out, "page");
    await print("bundle-browser-page", folder);
    // Core, parser, layout, viewer and the model of the tokenizer.
    expect(statSync(join(folder, "page.js")).size).toBeLessThan(6_000_000);
    const server = createServer(({ url = "/" }, response) => {
      const name = url === "/" ? "index.html" : url.slice(1);
      const type = { html: "text/html", css: "text/css", js: "text/javascript" };
      // Names end in one of the three, or it is the file of weights.
      const ending = name.split(".").at(-1) as keyof typeof type;
      response.setHeader("content-type", type[ending] ?? "application/octet-stream");
      response.end(readFileSync(join(folder, name)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The server listens on a port, so its address is no string.
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const strangers: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(blob|data):/.test(url)) strangers.push(url);
      });
      await page.goto(address);
      await page.waitForSelector("button:enabled");
      const nasty = `<img src=x onerror="top.document.title='hit'">`;
      await page.fill("textarea", `Ada Lovelace visited Charles Babbage in London. ${nasty}`);
      await page.click("button");
      await page.waitForFunction(
        `document.querySelector("output").value.startsWith("3 entities, 2 relations")`,
      );
      const drawn = page.frameLocator("iframe");
      await drawn.locator("html[data-ready]").waitFor();
      await drawn.locator("#search").fill("Babbage");
      await page.keyboard.press("Enter");
      expect(await drawn.locator(".panel h2").innerText()).toBe("Charles Babbage");
      expect([strangers, await page.title()]).toEqual([[], "Text to graph, in this page alone"]);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
