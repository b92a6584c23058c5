import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { readMarkdown, readPage, readPages, root, type Page } from "../src/read-page.ts";

/** Links of a page that lead nowhere: `README.md:12 docs/nothing.md`. */
function deadLinks({ path, links, anchors }: Page): string[] {
  return links
    .filter(({ url }) => !/^[a-z]+:/.test(url))
    .filter(({ url }) => {
      const [file = "", anchor] = decodeURI(url).split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, target))) return true;
      if (anchor === undefined) return false;
      return !(file === "" ? anchors : readPage(target).anchors).has(anchor);
    })
    .map(({ url, line }) => `${path}:${line} ${url}`);
}

test("a link to a missing file or heading is found", () => {
  const text = "# A `b` c!\n\n[a](#a-b-c) [b](#b) [c](docs/model.md#the-graph) [d](docs/none.md)";
  expect(deadLinks(readMarkdown("README.md", text))).toEqual([
    "README.md:3 #b",
    "README.md:3 docs/none.md",
  ]);
});

test("every link in README, docs and package READMEs leads somewhere", () => {
  const pages = readPages();
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["README.md", "docs/model.md", "packages/core/README.md"]),
  );
  expect(pages.flatMap(deadLinks)).toEqual([]);
});

test("every page of docs can be reached from the README", () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { url } of readPage(path).links) {
      if (/^[a-z]+:/.test(url) || url.startsWith("#")) continue;
      const target = normalize(join(dirname(path), url.split("#")[0]!));
      if (target.endsWith(".md")) follow(target);
      else if (existsSync(join(root, target, "README.md"))) follow(join(target, "README.md"));
    }
  };
  follow("README.md");
  const unreached = readPages()
    .map(({ path }) => path)
    .filter((path) => path.startsWith("docs/") && !seen.has(path));
  expect(unreached).toEqual([]);
});
