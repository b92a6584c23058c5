import { Readability } from "@mozilla/readability";
import type { SourceDocument } from "@relata/core";
import { parseHTML } from "linkedom";

/** As much of the DOM as we walk: linkedom's own types ask for the browser's. */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const blocks = new Set(
  "P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE DIV SECTION ARTICLE MAIN HEADER FIGURE FIGCAPTION TABLE TR DT DD PRE UL OL DL BODY".split(
    " ",
  ),
);
const silent = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV FORM BUTTON IFRAME HEAD PRE CODE".split(" "),
);

/** The article of a web page, as Firefox's reader view finds it, a block a paragraph; all of the page where it finds none. */
export function readHtml(html: string): Partial<SourceDocument> & { readonly text: string } {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  const whole = document.body as HtmlNode;
  const pageText = blockText(whole);
  const pageTitle = document.title;
  const article = new Readability(document, { charThreshold: 200 }).parse();
  const content = article?.content ?? undefined;
  const found =
    content === undefined
      ? undefined
      : (parseHTML(`<html><body>${content}</body></html>`).document.body as HtmlNode);
  const text = found ? blockText(found) : pageText;
  const title = article?.title ?? pageTitle;
  const published = /^\d{4}-\d\d-\d\d/.exec(article?.publishedTime ?? "")?.[0];
  return {
    text,
    ...(title ? { title } : {}),
    ...(article?.siteName ? { publisher: article.siteName } : {}),
    ...(published === undefined ? {} : { published }),
  };
}

function blockText(root: HtmlNode): string {
  const paragraphs: string[] = [];
  let line = "";
  const flush = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    line = "";
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === 3) {
      line += node.textContent ?? "";
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (silent.has(name)) return;
    if (name === "BR") line += " ";
    if (blocks.has(name)) flush();
    for (const child of node.childNodes) walk(child);
    if (blocks.has(name)) flush();
  };
  walk(root);
  flush();
  return paragraphs.join("\n\n");
}
