import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium, whereChromium } from "@relata/chromium";
import { MultiDirectedGraph } from "graphology";
import { toHtml } from "../src/to-html.ts";
import { harbourGraph } from "./harbour.ts";

whereChromium(describe)("in a browser", () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let page: Awaited<ReturnType<typeof browser.newPage>>;
  let folder: string;
  let harbour: string;
  /** What the page complained about, and what it asked the network for. */
  let complaints: string[];

  function write(name: string, html: string): string {
    const path = join(folder, name);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  }
  /** Loads the page; another place in a page that is open is only a step within it. */
  async function open(address: string): Promise<void> {
    const [file, fragment = ""] = address.split("#");
    if (page.url().split("#")[0] === file) {
      await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
      await page.waitForTimeout(20);
      return;
    }
    await page.goto(address);
    await page.waitForSelector("html[data-ready]");
  }
  /** Software rendering on a busy machine may take its time. */
  const patiently = (name: string, run: () => Promise<void>) => test(name, run, 30_000);
  const panelTitle = () => page.locator(".panel h2").innerText();
  const summary = () => page.locator(".filter-summary").innerText();
  const toggle = (filter: string, value: string) =>
    page.locator(`input[data-filter="${filter}"][data-value="${value}"]`).click();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "relata-page-"));
    browser = await launchChromium();
    harbour = write("harbour.html", toHtml(harbourGraph()));
    // One page for all: software rendering makes every load slow.
    page = await browser.newPage({
      viewport: { width: 1100, height: 640 },
      reducedMotion: "reduce",
      colorScheme: "light",
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(file|blob|data|about):/.test(request.url())) complaints.push(request.url());
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  patiently("searching finds a name, an alias and a quote, and opens what is chosen", async () => {
    await open(harbour);
    await page.keyboard.press("/");
    await page.keyboard.type("minister");
    expect(await page.locator(".option").allInnerTexts()).toContain("Ilse Voss\nPerson");
    await page.keyboard.press("Enter");
    expect(await panelTitle()).toBe("Ilse Voss");
    await page.fill("#search", "dredging");
    await page.locator(".option").first().click();
    expect(await panelTitle()).toBe("Skerry fisherssuedNordhaven Lines");
  });

  patiently("a name finds the one who bears it before what is called after it", async () => {
    const graph = new MultiDirectedGraph();
    graph.addNode("a", { label: "Voss's answer", type: "concept", x: 0, y: 0, size: 4 });
    graph.addNode("b", { label: "Ilse Voss", type: "person", x: 1, y: 0, size: 9 });
    graph.addNode("c", {
      label: "Ada Moor",
      aliases: ["Voss"],
      type: "person",
      x: 0,
      y: 1,
      size: 2,
    });
    await open(write("names.html", toHtml(graph)));
    const found = async (words: string) => {
      await page.fill("#search", words);
      return page.locator(".option-name").allInnerTexts();
    };
    expect(await found("vos")).toEqual(["Ilse Voss", "Voss's answer", "Ada Moor"]);
    expect(await found("voss")).toEqual(["Ada Moor", "Ilse Voss", "Voss's answer"]);
    expect(await found("oss")).toEqual(["Ilse Voss", "Voss's answer", "Ada Moor"]);
  });

  patiently("pointing at an entity tells what it is, clicking opens its evidence", async () => {
    await open(`${harbour}#node=reef`);
    const stage = (await page.locator(".stage").boundingBox())!;
    const middle = [stage.x + stage.width / 2, stage.y + stage.height / 2] as const;
    await page.mouse.move(middle[0] + 150, middle[1] + 90);
    await page.mouse.move(...middle, { steps: 4 });
    await page.locator(".tooltip").waitFor();
    expect(await page.locator(".tooltip").innerText()).toBe("Skerry Reef\nPlace · 2 relations");
    await page.keyboard.press("Escape");
    expect(await page.locator(".panel").isVisible()).toBe(false);
  });

  patiently("clicking an entity and then a relation leads to the marked sentence", async () => {
    const graph = new MultiDirectedGraph();
    graph.addNode("a", { label: "Ada", x: 0, y: 0, size: 20 });
    graph.addNode("b", { label: "Engine", x: 1, y: 0, size: 5 });
    graph.addNode("c", { label: "West", x: -1, y: 0, size: 5 });
    graph.addEdge("a", "b", {
      label: "wrote about",
      evidence: [
        {
          quote: "Ada wrote about the Engine.",
          subject: [0, 3],
          trigger: [4, 15],
          object: [20, 26],
        },
      ],
    });
    await open(write("ada.html", toHtml(graph)));
    await page.locator(".stage").click();
    expect(await panelTitle()).toBe("Ada");
    await page.locator(".relation").click();
    expect(await page.locator("blockquote mark").allInnerTexts()).toEqual([
      "Ada",
      "wrote about",
      "Engine",
    ]);
  });

  patiently(
    "the evidence tells source, speaker, certainty, carriers and who says otherwise",
    async () => {
      await open(`${harbour}#edge=nordhaven+did+not+pay+council`);
      const panel = await page.locator(".panel").innerText();
      for (const part of [
        "Denied",
        "Nordhaven denies secret deal",
        "Shipping Daily, 2031-03-08",
        "Carried by",
        "SAID OTHERWISE",
        "Nordhaven Lines\npaid\nEllan Council",
      ]) {
        expect(panel).toContain(part);
      }
    },
  );

  patiently("each filter hides what it names and the summary counts the rest", async () => {
    await open(harbour);
    expect(await summary()).toBe("19 entities, 34 relations");
    for (const [filter, value, left] of [
      ["types", "person", "15 of 19 entities, 19 of 34 relations"],
      ["certainties", "asserted", "13 of 19 entities, 10 of 34 relations"],
      ["polarities", "negative", "19 of 19 entities, 32 of 34 relations"],
      ["families", "location", "17 of 19 entities, 28 of 34 relations"],
      ["sources", "National Wire", "17 of 19 entities, 21 of 34 relations"],
    ] as const) {
      await toggle(filter, value);
      expect([filter, await summary()]).toEqual([filter, left]);
      await page.getByRole("button", { name: "Show all" }).click();
    }
    await page.locator("#confidence").fill("0.9");
    expect(await summary()).toMatch(/of 34 relations$/);
  });

  patiently("the timeline keeps the days between its handles", async () => {
    await open(harbour);
    await page.getByLabel("Latest date shown").press("Home");
    expect(await page.locator(".timeline-range").innerText()).toBe("2031-03-02");
    expect(await summary()).toBe("7 of 19 entities, 7 of 34 relations");
  });

  patiently("an address keeps selection and filters", async () => {
    await open(harbour);
    await toggle("types", "person");
    await page.fill("#search", "aurora");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#node=ferry&types=person");
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    expect(await panelTitle()).toBe("Aurora ferry");
    expect(await summary()).toBe("15 of 19 entities, 19 of 34 relations");
  });

  patiently("the keyboard alone reaches an entity, its relations and the tables", async () => {
    await open(harbour);
    await page.locator(".stage").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const first = await panelTitle();
    expect(first).not.toBe("");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2.triple").isVisible()).toBe(true);
    await page.keyboard.press("t");
    expect(await page.locator("caption").first().innerText()).toBe("34 relations");
    await page.keyboard.press("?");
    expect(await page.locator("dialog").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).toBe(false);
  });

  patiently("tables sort and select", async () => {
    await open(`${harbour}#view=table`);
    await page.getByRole("tab", { name: "Entities" }).click();
    await page.getByRole("button", { name: "Relations", exact: true }).click();
    const cells = page.locator("#tab-panel-1 tbody tr").first().locator("td");
    expect(await cells.first().innerText()).toBe("Ilse Voss");
    await cells.first().getByRole("button").click();
    expect(await panelTitle()).toBe("Ilse Voss");
  });

  patiently("relations show their words when they are asked to", async () => {
    await open(harbour);
    await page.keyboard.press("Escape");
    const words = page.getByRole("button", { name: "Words on relations" });
    const picture = () => page.locator(".stage").screenshot();
    const before = await words.getAttribute("aria-pressed");
    const [first, again] = [await picture(), await picture()];
    expect(first.equals(again)).toBe(true);
    await words.click();
    expect(await words.getAttribute("aria-pressed")).toBe(before === "true" ? "false" : "true");
    expect((await picture()).equals(first)).toBe(false);
    await words.click();
  });

  patiently("the picture can be saved", async () => {
    await open(harbour);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the picture (PNG)" }).click();
    expect((await saving).suggestedFilename()).toBe("The-Port-Ellan-dispute.png");
  });

  patiently("text that looks like markup stays text everywhere", async () => {
    const nasty = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`;
    const graph = new MultiDirectedGraph();
    graph.setAttribute("title", nasty);
    graph.setAttribute("sources", [{ id: nasty, title: nasty }]);
    graph.addNode(nasty, { label: nasty, type: nasty, aliases: [nasty], more: nasty });
    graph.addNode("b", { label: "__proto__", type: "constructor" });
    graph.addEdge(nasty, "b", {
      label: nasty,
      family: nasty,
      factuality: nasty,
      carriers: [nasty],
      evidence: [{ quote: nasty, title: nasty, speakers: [nasty], trigger: [1, 4] }],
    });
    await open(write("nasty.html", toHtml(graph)));
    await page.fill("#search", "img");
    await page.keyboard.press("Enter");
    await page.locator(".relation").click();
    expect(await page.locator("blockquote").innerText()).toBe(nasty);
    await page.keyboard.press("t");
    expect(await page.locator("main img, .panel img, main script").count()).toBe(0);
    expect(await page.title()).toBe(nasty);
  });

  patiently("axe finds nothing wrong in light, dark, tables and panel", async () => {
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    const own = page;
    page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
    await open(harbour);
    await page.addScriptTag({ path: axe });
    for (const place of ["", "#node=voss", "#edge=nordhaven+did+not+pay+council", "#view=table"]) {
      await open(harbour + place);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const found: string[] = await page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => id + ": " + target)))`,
        );
        expect([colorScheme, place, found]).toEqual([colorScheme, place, []]);
      }
    }
    await page.close();
    page = own;
  });
});
