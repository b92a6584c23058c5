// A folder of articles into Neo4j: node graph-to-neo4j.js [FOLDER] [OUT]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPipeline, merge, resolve, toGraph } from "@relata/core";
import { toCsv, toCypher } from "@relata/export";
import { readFolder } from "./read-folder.ts";

const [folder = "seeds", out = "out/neo4j"] = process.argv.slice(2);

const pipeline = createPipeline();
const graph = toGraph(
  resolve(merge(...readFolder(folder).map((document) => pipeline.extract(document)))),
);
const { nodes, edges } = toCsv(graph, { dialect: "neo4j" });

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "graph.cypher"), toCypher(graph));
writeFileSync(join(out, "nodes.csv"), nodes);
writeFileSync(join(out, "edges.csv"), edges);

console.log(`${graph.order} nodes, ${graph.size} relationships

Into a database that runs; a second time changes nothing:
  cypher-shell -u neo4j -p PASSWORD -f ${join(out, "graph.cypher")}

Into a new database, faster for millions:
  neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=";" \\
    --nodes=${join(out, "nodes.csv")} --relationships=${join(out, "edges.csv")}

Then ask, in the browser of Neo4j:
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.factuality = 'demanded'
  RETURN a.label, type(r), b.label, r.carriers, r.quote LIMIT 25`);
