import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { weightsUrl } from "@relata/english";
import { build } from "esbuild";

export interface Bundle {
  readonly bytes: number;
  readonly gzipped: number;
  /** Packages whose code is in it, by share. */
  readonly packages: readonly string[];
}

/** What people import in browsers, from the built packages. */
const cases: Readonly<Record<string, string>> = {
  "text to graph: core and parser": `
    export { createPipeline, merge, resolve, toGraph } from "@relata/core";
    export { loadParser } from "@relata/parser";`,
  "saved rows to graph: core without reading": `
    export { decode, merge, resolve, compare, toGraph } from "@relata/core";`,
  "parser alone": `export { loadParser } from "@relata/parser";`,
  "layout and style": `export { layout, style } from "@relata/layout";`,
  "GEXF writer": `export { toGexf } from "@relata/export";`,
  "HTML page": `export { toHtml } from "@relata/viewer";`,
};

/** A module bundled and minified for browsers, without what nobody asks for. */
export async function measureBundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const shares = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(path);
      shares.set(name, (shares.get(name) ?? 0) + bytesInOutput);
    }
  }
  const { contents } = outputFiles[0]!;
  return {
    bytes: contents.length,
    gzipped: gzipSync(contents).length,
    packages: [...shares]
      .filter(([, bytes]) => bytes > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([name]) => name),
  };
}

/** `wink-nlp` of `node_modules/.pnpm/…/node_modules/wink-nlp/src/index.js`, `core` of `../core/dist/index.js`. */
function packageOf(path: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  return installed?.[1] ?? /([^/]+)\/dist\//.exec(path)?.[1] ?? "";
}

export async function run(): Promise<void> {
  console.log(
    "| import | minified kB | gzipped kB | packages in it, by share |\n| --- | --- | --- | --- |",
  );
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  for (const [name, source] of Object.entries(cases)) {
    const { bytes, gzipped, packages } = await measureBundle(source);
    console.log(
      `| ${name} | ${kilobytes(bytes)} | ${kilobytes(gzipped)} | ${packages.slice(0, 6).join(", ")} |`,
    );
  }
  const weights = readFileSync(weightsUrl).length;
  console.log(`| weights.bin, fetched once | | ${kilobytes(weights)} | @relata/english |`);
}
