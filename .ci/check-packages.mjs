// What npm would get: packs every public package, checks the tarballs and uses them in a fresh project.
// Run after a build: node .ci/check-packages.mjs [--release]; for a release attw asks every way to resolve the types.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "relata-packages-"));
const tarballs = join(project, "tarballs");
const run = promisify(execFile);
const note = "Ada Lovelace called Charles Babbage.";
/** A program of somebody who installed us. */
const use = `
import { writeFileSync } from "node:fs";
import { textToGraph, type KnowledgeGraph } from "@relata/core";
import { createPipeline } from "@relata/core/node";
import { weightsUrl } from "@relata/english";
import { toGexf } from "@relata/export";
import { writeGraph } from "@relata/export/node";
import { layout, style } from "@relata/layout";
import { arrange } from "@relata/layout/engine";
import { createParser, type Tree } from "@relata/parser";
import { toHtml } from "@relata/viewer";

const graph: KnowledgeGraph = textToGraph(${JSON.stringify(note)});
graph.forEachEdge((_, { label }, source, target) => {
  const name = (key: string): string => graph.getNodeAttribute(key, "label");
  console.log(name(source), label, name(target));
});
style(graph);
layout(graph);
const trees: Tree[] = createParser().parse([["Ada", "called", "."]]);
if (trees[0]?.tokens.length !== 3 || weightsUrl.protocol !== "file:") throw new Error("no trees");
if (typeof arrange !== "function") throw new Error("no engine");
await writeGraph(graph, "graph.ttl");
writeFileSync("note.txt", ${JSON.stringify(note)});
const read: string[] = [];
const documents = ["a", "b"].map((id) => ({ id, text: ${JSON.stringify(note)} }));
for await (const { documents: [one] } of createPipeline().stream(documents, { concurrency: 2 })) {
  read.push(one?.id ?? "nothing");
}
console.log(toGexf(graph).slice(0, 5), toHtml(graph).slice(0, 9), read.length, "threads");
`;
const isRelease = process.argv.includes("--release");
/** One pinned pnpm for all: the version in the `setup` script. */
const { scripts, devDependencies } = readJson(join(root, "package.json"));
const pnpm = /pnpm@[\d.]+/.exec(scripts.setup)[0];

try {
  mkdirSync(tarballs);
  const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readJson(join(root, "packages", name, "package.json")))
    .filter((manifest) => !manifest.private);
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const pack = ["-r", ...filters, "pack", "--pack-destination", tarballs];
  execFileSync("npx", ["--yes", "--prefer-offline", pnpm, ...pack], { cwd: root });

  const tarballOf = ({ name, version }) =>
    join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  write("package.json", {
    name: "fresh",
    private: true,
    type: "module",
    dependencies: {
      ...Object.fromEntries(packages.map((each) => [each.name, `file:${tarballOf(each)}`])),
      graphology: "0.26.0",
    },
    devDependencies: {
      ...(isRelease && { "@arethetypeswrong/cli": "0.18.5" }),
      "@types/node": devDependencies["@types/node"],
      publint: "0.3.25",
      typescript: devDependencies.typescript,
    },
  });
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", install, { cwd: project, stdio: ["ignore", "ignore", "inherit"] });
  say(`installed ${packages.length} tarballs with npm`);

  write("use.ts", use);
  for (const [module, moduleResolution] of [
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"],
  ]) {
    write("tsconfig.json", {
      compilerOptions: {
        module,
        moduleResolution,
        target: "ES2023",
        lib: ["ES2023", "DOM"],
        types: ["node"],
        strict: true,
        // Our own types are checked too, not only their use.
        skipLibCheck: false,
        outDir: moduleResolution,
      },
      include: ["use.ts"],
    });
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
    say(`types hold for ${moduleResolution}`);
  }

  const { stdout: used } = await node("NodeNext/use.js");
  expect(used, "Ada Lovelace called Charles Babbage\n<?xml <!doctype 2 threads\n");
  write("require.cjs", 'console.log(typeof require("@relata/core").textToGraph);');
  expect((await node("require.cjs")).stdout, "function\n");
  const { stdout: told } = await node(
    "node_modules/relata/dist/main.js",
    ...["build", "note.txt", "--quiet"],
  );
  expect(told, "Ada Lovelace —called→ Charles Babbage  (note)\n");
  say("imports, require, worker threads and the command work");

  for (const each of packages) {
    const tarball = tarballOf(each);
    await node("node_modules/publint/src/cli.js", "run", tarball, "--strict");
    if (!isRelease) continue;
    const options = ["--profile", "esm-only"];
    // Weights are bytes and have no types.
    if (each.name === "@relata/english") options.push("--exclude-entrypoints", "./weights.bin");
    await node("node_modules/@arethetypeswrong/cli/dist/index.js", tarball, ...options);
  }
  say(isRelease ? "publint and attw find nothing" : "publint finds nothing");
} catch (error) {
  console.error(error.stdout || error.stderr ? `${error.stdout}\n${error.stderr}` : error);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function write(name, content) {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  writeFileSync(join(project, name), text);
}

function node(...words) {
  return run(process.execPath, words, { cwd: project });
}

function expect(found, wanted) {
  if (found !== wanted)
    throw new Error(`expected ${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`);
}

function say(text) {
  console.log(`packages: ${text}`);
}
