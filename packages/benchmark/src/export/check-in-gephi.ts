import { execFile } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readGexf } from "@relata/export";
import { DoorError } from "../doors.ts";

type Graph = Awaited<ReturnType<typeof readGexf>>;

const exec = promisify(execFile);
const version = "0.10.1";

/**
 * Imports a GEXF file with Gephi's own classes and compares what arrived with what our reader sees.
 * Needs Java 11 or later, and the Gephi toolkit: `--toolkit JAR`, or Maven, which fetches it once.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--toolkit");
  const toolkit = at < 0 ? undefined : args[at + 1];
  const file = args.find((arg, index) => !arg.startsWith("--") && (at < 0 || index !== at + 1));
  if (file === undefined || !existsSync(file)) throw new DoorError("needs a GEXF file");
  const jar = toolkit ?? (await fetchToolkit());
  const expected = count(await readGexf(createReadStream(file)));
  const { found, issues } = await importInGephi(jar, file);
  const keys = [...new Set([...expected.keys(), ...found.keys()])].sort();
  let differences = 0;
  for (const key of keys) {
    const here = expected.get(key) ?? 0;
    const there = found.get(key) ?? 0;
    // Gephi holds places and sizes in 32 bits.
    const isEqual = key.includes("thousandths")
      ? Math.abs(here - there) <= 1e-4 * Math.abs(here) + 5
      : here === there;
    if (!isEqual) differences += 1;
    console.log(
      `${isEqual ? "  " : "≠ "}${key.padEnd(44)} ${String(here).padStart(12)} ${String(there).padStart(12)}`,
    );
  }
  for (const issue of issues) console.log(`! ${issue}`);
  const severe = issues.filter((issue) => /SEVERE|CRITICAL/.test(issue)).length;
  console.log(
    `Gephi ${version}: ${keys.length} counts, ${differences} differ; ${severe} severe issues, ${issues.length - severe} others`,
  );
  if (differences + severe > 0) process.exitCode = 1;
}

async function fetchToolkit(): Promise<string> {
  const jar = join(
    homedir(),
    `.m2/repository/org/gephi/gephi-toolkit/${version}/gephi-toolkit-${version}-all.jar`,
  );
  if (existsSync(jar)) return jar;
  const artifact = `org.gephi:gephi-toolkit:${version}:jar:all`;
  try {
    await exec("mvn", ["-q", "dependency:get", `-Dartifact=${artifact}`, "-Dtransitive=false"]);
  } catch {
    throw new DoorError(
      `needs the Gephi toolkit: install Maven, or fetch ${artifact} and give --toolkit JAR`,
    );
  }
  return jar;
}

async function importInGephi(jar: string, file: string) {
  const program = fileURLToPath(new URL("../../src/export/ImportInGephi.java", import.meta.url));
  let stdout: string;
  try {
    ({ stdout } = await exec("java", ["-Djava.awt.headless=true", "-cp", jar, program, file], {
      maxBuffer: 1 << 26,
    }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new DoorError("needs Java 11 or later");
    }
    throw error;
  }
  const found = new Map<string, number>();
  const issues: string[] = [];
  for (const line of stdout.split("\n")) {
    const [key, value, ...rest] = line.split("\t");
    if (key === "issue") issues.push([value, ...rest].join(" "));
    // The reader takes back a kind that the writer made from the predicate, so there is none to compare.
    else if (
      key === "edges with a kind" ||
      key === "time" ||
      key === "column" ||
      key === undefined ||
      value === undefined
    )
      continue;
    else found.set(key, Number(value));
  }
  return { found, issues };
}

const ownNodeWords = new Set(["label", "x", "y", "z", "size", "color"]);
const ownEdgeWords = new Set(["label", "weight", "kind", "size", "color"]);

/** The counts that the Java program prints, of the graph as we read it. */
function count(graph: Graph): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, amount: number) => counts.set(key, (counts.get(key) ?? 0) + amount);
  graph.forEachNode((_node, attributes) => {
    add("nodes", 1);
    add("node labels", 1);
    const { x, y, size, color } = attributes;
    if (typeof x === "number" && typeof y === "number") {
      add("x in thousandths", Math.round(1000 * Math.abs(x)));
      add("y in thousandths", Math.round(1000 * Math.abs(y)));
    }
    if (typeof size === "number") add("size in thousandths", Math.round(1000 * size));
    const channels = typeof color === "string" ? readChannels(color) : undefined;
    if (channels) ["red", "green", "blue"].forEach((name, index) => add(name, channels[index]!));
    countValues("node ", attributes, ownNodeWords, add);
  });
  graph.forEachEdge((edge, attributes) => {
    add("edges", 1);
    if (graph.isDirected(edge)) add("directed edges", 1);
    if (typeof attributes["label"] === "string" && attributes["label"] !== "")
      add("edge labels", 1);
    const weight: unknown = attributes["weight"] ?? 1;
    if (typeof weight === "number") add("weight in thousandths", Math.round(1000 * weight));
    countValues("edge ", attributes, ownEdgeWords, add);
  });
  return counts;
}

function countValues(
  prefix: string,
  attributes: Record<string, unknown>,
  own: ReadonlySet<string>,
  add: (key: string, amount: number) => void,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (own.has(name) || value === undefined || value === "") continue;
    add(`${prefix}values of ${name}`, 1);
    const isObject = typeof value === "object" && value !== null;
    if (isObject && (!Array.isArray(value) || value.some((item) => typeof item === "object"))) {
      // Objects are JSON text in the file.
      add(`${prefix}characters of ${name}`, JSON.stringify(value).length);
    } else if (Array.isArray(value)) {
      add(`${prefix}items of ${name}`, value.length);
      const texts = value.filter((item) => typeof item === "string" && item !== "");
      if (texts.length > 0) add(`${prefix}characters of ${name}`, texts.join("").length);
    } else if (typeof value === "string") add(`${prefix}characters of ${name}`, value.length);
  }
}

function readChannels(color: string): number[] | undefined {
  const hex = /^#(..)(..)(..)/.exec(color);
  if (hex) return hex.slice(1).map((digits) => parseInt(digits, 16));
  return /^rgba\((\d+), (\d+), (\d+)/.exec(color)?.slice(1).map(Number);
}
