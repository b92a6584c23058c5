export { toHtml } from "./to-html.ts";
export type { HtmlOptions } from "./to-html.ts";
