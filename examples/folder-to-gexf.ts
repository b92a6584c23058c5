// A folder of articles to a graph file for Gephi, a picture and a page: node folder-to-gexf.js [FOLDER] [OUT]
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve as resolvePath } from "node:path";
import { pathToFileURL } from "node:url";
import { createPipeline, merge, resolve, toGraph, type Extraction } from "@relata/core";
import { toGexf, toSvg } from "@relata/export";
import { layout, style } from "@relata/layout";
import { toHtml } from "@relata/viewer";
import { readFolder } from "./read-folder.ts";

const [folder = "seeds", out = "out"] = process.argv.slice(2);

const documents = readFolder(folder);
const pipeline = createPipeline();
const extractions: Extraction[] = [];
for await (const extraction of pipeline.stream(documents, {
  onProgress: ({ done, total, document }) => console.error(`${done}/${total} ${document}`),
})) {
  extractions.push(extraction);
  for (const { severity, text } of extraction.messages) {
    if (severity !== "info") console.error(`  ${severity}: ${text}`);
  }
}

const knowledge = resolve(merge(...extractions));
const title = basename(resolvePath(folder));
const graph = toGraph(knowledge, { evidence: true, title });
style(graph);
layout(graph);

mkdirSync(out, { recursive: true });
const files = {
  page: join(out, `${title}.html`),
  gexf: join(out, `${title}.gexf`),
  svg: join(out, `${title}.svg`),
};
writeFileSync(files.page, toHtml(graph, { title }));
writeFileSync(files.gexf, toGexf(graph));
writeFileSync(files.svg, toSvg(graph));

console.log(`
${documents.length} documents → ${knowledge.claims.length} claims → ${graph.order} entities, ${graph.size} relations

${files.gexf}   open it in Gephi (File › Open): positions, sizes, colours and labels are in it
${files.svg}    the picture
${files.page}   the page, with the sentences behind every edge; open it in a browser:
                ${pathToFileURL(resolvePath(files.page)).href}`);
