import { createHash } from "node:crypto";
import { MultiDirectedGraph } from "graphology";
import { toHtml } from "../src/to-html.ts";
import { harbourGraph } from "./harbour.ts";

/** The JSON that a page carries. */
function dataOf(html: string) {
  const [, json] = /<script type="application\/json" id="graph">(.*?)<\/script>/s.exec(html)!;
  return JSON.parse(json!);
}

test("a page carries the graph with its evidence", () => {
  const data = dataOf(toHtml(harbourGraph()));
  expect(data.title).toBe("The Port Ellan dispute");
  expect(data.subtitle).toBe("19 entities · 34 relations · 5 documents");
  expect(data.nodes[0]).toMatchObject({ label: "Ilse Voss", type: "person", x: -20, y: 34 });
  expect(data.edges[0].evidence[0]).toMatchObject({
    quote: "The union called the March strike after talks broke down on Sunday.",
    trigger: [10, 16],
    publisher: "Ellan Courier",
  });
});

test("the policy allows the page's own script and style by their hashes, and nothing else", () => {
  const html = toHtml(harbourGraph());
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  const hash = (tag: string) => {
    const text = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(html)![1]!;
    return createHash("sha256").update(text).digest("base64");
  };
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash("script")}'`);
  expect(policy).toContain(`style-src 'sha256-${hash("style")}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test("a text that looks like markup cannot end its script or begin another", () => {
  const graph = new MultiDirectedGraph();
  const nasty = "</script><script>alert(1)</script><!--\u2028";
  graph.setAttribute("title", nasty);
  graph.addNode(nasty, { label: nasty });
  const html = toHtml(graph);
  expect(html.split("<script").length).toBe(3);
  expect(html).not.toContain("alert(1)</script>");
  expect(html).not.toContain("<!--");
  expect(html).toContain("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--");
  expect(dataOf(html).nodes[0].label).toBe(nasty);
});

test("a page asks no other address", () => {
  expect(toHtml(harbourGraph())).not.toMatch(/\b(src|href)="?https?:|url\(https?:|@import/);
});

test("script and style stay under 300 kB", () => {
  expect(toHtml(new MultiDirectedGraph()).length).toBeLessThan(300_000);
});

test("the title and the theme can be chosen", () => {
  const html = toHtml(harbourGraph(), { title: "Ports & people", theme: "dark" });
  expect(html).toContain("<title>Ports &amp; people</title>");
  expect(html).toContain('data-theme="dark"');
});

test("the same graph gives the same page", () => {
  expect(toHtml(harbourGraph())).toBe(toHtml(harbourGraph()));
});
