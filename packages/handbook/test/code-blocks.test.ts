import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMarkdown, readPages, root, type Page } from "../src/read-page.ts";

/** Inside this package, so that the blocks may import what it depends on. */
const folder = fileURLToPath(new URL("../dist/blocks", import.meta.url));

/** What a reader of a block has at hand without being told; a block's own names come before. */
const given = `
import type { Extraction, Knowledge, KnowledgeGraph, Pipeline, Relation, SourceDocument } from "@relata/core";
declare global {
  const correction: SourceDocument;
  const documents: SourceDocument[];
  const pipeline: Pipeline;
  const extraction: Extraction;
  const yesterday: Extraction;
  const today: Extraction;
  const relation: Relation;
  const knowledge: Knowledge;
  const graph: KnowledgeGraph;
  const stream: NodeJS.WritableStream;
  const text: string;
}
`;

/** What the compiler finds wrong in the TypeScript of these pages, at the lines of the pages. */
function complaints(pages: readonly Page[]): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "given.d.ts"), given);
  for (const { path, blocks } of pages) {
    const known = new Map<string, string>();
    blocks.forEach(({ language, code, line }, index) => {
      if (language !== "ts" && language !== "typescript") return;
      const imported = readImports(code);
      const missing = [...known].filter(
        ([name]) => !imported.has(name) && new RegExp(`\\b${name}\\b`).test(code),
      );
      for (const [name, from] of imported) known.set(name, from);
      const before = missing.map(([name, from]) => `import { ${name} } from "${from}";`).join(" ");
      // The line numbers of the block are those of its page.
      const text = `${before}${"\n".repeat(line - 1)}${code}\nexport {};\n`;
      writeFileSync(join(folder, `${path.replaceAll("/", "__")}__${index}.ts`), text);
    });
  }
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      composite: false,
      incremental: false,
      tsBuildInfoFile: null,
      isolatedDeclarations: false,
      declaration: false,
      declarationMap: false,
      noUnusedLocals: false,
      noUncheckedIndexedAccess: false,
      rewriteRelativeImportExtensions: false,
      rootDir: "..",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: ["node"],
    },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    return [];
  } catch (error) {
    // execFileSync throws what the compiler printed.
    const { stdout } = error as { stdout: string };
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) =>
        line.replace(
          /^.*?([^/]+)__\d+\.ts\((\d+),\d+\)/,
          (_, page: string, at: string) => `${page.replaceAll("__", "/")}:${at}`,
        ),
      );
  }
}

/** Names a block imports, and from where: later blocks of the page know them too. */
function readImports(code: string): Map<string, string> {
  const imports = new Map<string, string>();
  for (const [, names = "", from = ""] of code.matchAll(/^import \{([^}]*)\} from "([^"]+)";/gm)) {
    for (const name of names.split(",")) imports.set(name.trim().replace(/^type /, ""), from);
  }
  imports.delete("");
  return imports;
}

test("a block that would not compile is found at its line", () => {
  const text = '# Title\n\n```ts\nimport { toGraf } from "@relata/core";\n```\n';
  expect(complaints([readMarkdown("docs/a.md", text)])).toEqual([
    expect.stringMatching(/^docs\/a\.md:4: error TS2\d+: .*toGraf/),
  ]);
}, 60_000);

test("every TypeScript block of README, docs and package READMEs compiles", () => {
  const pages = readPages().filter(({ path }) => !path.startsWith("docs/api/"));
  expect(pages.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(20);
  expect(complaints(pages)).toEqual([]);
}, 60_000);

test("every command of README and docs names a script, an example, a door or a folder that exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const doors = readFileSync(join(root, "packages/benchmark/src/doors.ts"), "utf8");
  const wrong: string[] = [];
  for (const { path, blocks } of readPages()) {
    for (const { language, code } of blocks) {
      if (language !== "sh") continue;
      for (const [command, script] of code.matchAll(/\bnpm run (?:-s )?(\w[\w-]*)/g)) {
        if (!Object.hasOwn(scripts, script!)) wrong.push(`${path}: ${command}`);
      }
      for (const [command, door] of code.matchAll(/\bnpm run -s bench -- ([\w-]+)/g)) {
        if (!new RegExp(`^  "?${door}"?: \\{`, "m").test(doors)) wrong.push(`${path}: ${command}`);
      }
      for (const [command, example] of code.matchAll(/\bnode examples\/dist\/([\w-]+)\.js/g)) {
        if (!existsSync(join(root, "examples", `${example}.ts`))) wrong.push(`${path}: ${command}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
