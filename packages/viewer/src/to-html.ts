import type { AbstractGraph } from "graphology-types";
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from "./generated/page.ts";
import { readPageData } from "./read-page-data.ts";

export interface HtmlOptions {
  /** Heading and title of the page; otherwise the graph's attribute `title`. */
  readonly title?: string;
  /** `auto` follows the reader's system. */
  readonly theme?: "auto" | "light" | "dark";
}

/**
 * Gives one HTML page that shows the graph and the evidence of its edges.
 *
 * The page is complete in itself: it asks no network, runs from `file://`, and its Content-Security-Policy
 * allows the two hashed blocks of this package and nothing else, so that text from documents stays text.
 */
export function toHtml(graph: AbstractGraph, { title, theme = "auto" }: HtmlOptions = {}): string {
  const data = readPageData(graph, title);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${pageScriptHash}'`,
    `style-src 'sha256-${pageStyleHash}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" data-theme="${theme === "light" || theme === "dark" ? theme : "auto"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Relata">
<title>${escapeMarkup(data.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript>This page draws its graph with JavaScript, which is switched off.</noscript>
<script type="application/json" id="graph">${toScriptSafeJson(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** JSON in which no tag can begin or end, whatever the texts say. */
function toScriptSafeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
