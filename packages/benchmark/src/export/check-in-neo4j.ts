import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { toCsv, toCypher } from "@relata/export";
import type { AbstractGraph } from "graphology-types";
import { DoorError } from "../doors.ts";
import { caseGraphs } from "./case-graphs.ts";
import { readDocuments } from "./read-documents.ts";

const exec = promisify(execFile);
const version = "5.26.0";

/**
 * Loads a folder's graph and the cases that writers get wrong into Neo4j itself: the Cypher script twice, the tables with
 * neo4j-admin. Both must give every node and relationship, with the same ids, labels and types.
 * Needs Java 17, and Maven, which fetches Neo4j's community edition once.
 */
export async function run(args: readonly string[]): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "relata-neo4j-"));
  try {
    const classpath = await fetchNeo4j(place);
    const graphs: Record<string, AbstractGraph> = { documents: readDocuments(args[0] ?? "seeds") };
    for (const [name, make] of Object.entries(caseGraphs)) graphs[name] = make();
    const folders = Object.entries(graphs).map(([name, graph], index) => {
      const folder = join(place, String(index));
      const { nodes, edges } = toCsv(graph, { dialect: "neo4j" });
      mkdirSync(folder);
      writeFileSync(join(folder, "graph.cypher"), toCypher(graph));
      writeFileSync(join(folder, "nodes.csv"), nodes);
      writeFileSync(join(folder, "edges.csv"), edges);
      return { name, graph, folder };
    });
    const found = await load(
      classpath,
      folders.map(({ folder }) => folder),
    );
    let wrong = 0;
    for (const { name, graph, folder } of folders) {
      const [script, again, tables] = ["cypher", "cypher again", "csv"].map(
        (way) => found.get(`${folder}\t${way}`) ?? ["nothing"],
      );
      const counts = `${graph.order} ${graph.size}`;
      const problems = [
        ...(script!.slice(0, 2).join(" ") === counts ? [] : [`Cypher: ${script} for ${counts}`]),
        ...(again!.join() === script!.join() ? [] : [`Cypher again: ${again} after ${script}`]),
        // neo4j-admin keeps NaN, and has no empty lists: properties may differ.
        ...(tables!.slice(0, 3).join() === script!.slice(0, 3).join()
          ? []
          : [`tables: ${tables} beside ${script}`]),
      ];
      for (const problem of problems) console.log(`≠ ${name}: ${problem}`);
      if (problems.length > 0) wrong += 1;
    }
    console.log(
      `Neo4j ${version}: ${folders.length - wrong} of ${folders.length} graphs as written`,
    );
    if (wrong > 0) process.exitCode = 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The class path of Neo4j and all it needs. */
async function fetchNeo4j(place: string): Promise<string> {
  const project = join(place, "pom.xml");
  const list = join(place, "classpath");
  writeFileSync(
    project,
    `<project><modelVersion>4.0.0</modelVersion><groupId>relata</groupId><artifactId>check</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency></dependencies></project>`,
  );
  try {
    await exec("mvn", [
      ...["-q", "-B", "-f", project, "dependency:build-classpath"],
      `-Dmdep.outputFile=${list}`,
    ]);
  } catch {
    throw new DoorError(`needs Maven, which fetches org.neo4j:neo4j:${version}`);
  }
  return readFileSync(list, "utf8");
}

async function load(classpath: string, folders: readonly string[]) {
  const program = fileURLToPath(new URL("../../src/export/RunInNeo4j.java", import.meta.url));
  let stdout: string;
  try {
    ({ stdout } = await exec("java", ["-cp", classpath, program, ...folders], {
      maxBuffer: 1 << 26,
    }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new DoorError("needs Java 17 or later");
    }
    throw error;
  }
  const found = new Map<string, string[]>();
  for (const line of stdout.split("\n")) {
    const [folder, way, ...rest] = line.split("\t");
    found.set(`${folder}\t${way}`, rest);
  }
  return found;
}
