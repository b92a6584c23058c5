import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";

/** Root of the repository. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Number of the first line of code in its page, from 1. */
  readonly line: number;
}

/** What can be checked in a Markdown page. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly blocks: readonly CodeBlock[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** Anchors of its headings, as the repository host makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** README, docs and the READMEs of examples and packages. */
export function readPages(): Page[] {
  const markdown = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name));
  const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => markdown(join("packages", name)));
  return [".", "docs", "docs/api", "examples", "seeds"]
    .flatMap(markdown)
    .concat(packages)
    .sort()
    .map(readPage);
}

/** Pages that were read, for links lead to the same ones again and again. */
const read = new Map<string, Page>();

export function readPage(path: string): Page {
  const page = read.get(path) ?? readMarkdown(path, readFileSync(join(root, path), "utf8"));
  read.set(path, page);
  return page;
}

export function readMarkdown(path: string, text: string): Page {
  const blocks: CodeBlock[] = [];
  const links: { url: string; line: number }[] = [];
  const anchors = new Set<string>();
  const walk = (node: Nodes): void => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "code") {
      blocks.push({ language: node.lang ?? "", code: node.value, line: line + 1 });
    } else if (node.type === "link" || node.type === "image" || node.type === "definition") {
      links.push({ url: node.url, line });
    } else if (node.type === "heading") {
      const anchor = anchorOf(toString(node));
      let own = anchor;
      for (let number = 1; anchors.has(own); number++) own = `${anchor}-${number}`;
      anchors.add(own);
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(text));
  return { path, blocks, links, anchors };
}

/** A heading's anchor: lower case, without punctuation, a hyphen for a blank. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}
