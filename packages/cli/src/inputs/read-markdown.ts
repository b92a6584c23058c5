import { fromMarkdown } from "mdast-util-from-markdown";

/** As much of mdast as we walk. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
}

/** Prose of a Markdown text: a block a paragraph, without code, pictures and raw HTML; the first heading is its title. */
export function readMarkdown(markdown: string): { readonly text: string; readonly title?: string } {
  const root: MarkdownNode = fromMarkdown(markdown);
  const blocks: string[] = [];
  let title: string | undefined;
  const walk = (node: MarkdownNode): void => {
    if (node.type === "heading" || node.type === "paragraph") {
      const text = inlineText(node).replace(/\s+/g, " ").trim();
      if (text === "") return;
      if (node.type === "heading" && node.depth === 1) title ??= text;
      blocks.push(text);
    } else if (node.children && node.type !== "table") node.children.forEach(walk);
  };
  walk(root);
  return { text: blocks.join("\n\n"), ...(title !== undefined && { title }) };
}

function inlineText(node: MarkdownNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  if (node.type === "break") return " ";
  return (node.children ?? []).map(inlineText).join("");
}
