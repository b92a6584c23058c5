// Where the reports of a folder agree, where they don't: node compare-sources.js [FOLDER]
import { compare, createPipeline, merge, resolve } from "@relata/core";
import { readFolder } from "./read-folder.ts";

const [folder = "seeds"] = process.argv.slice(2);

const pipeline = createPipeline();
const knowledge = resolve(
  merge(...readFolder(folder).map((document) => pipeline.extract(document))),
);
console.log(compare(knowledge, { by: "publisher" }).text);
