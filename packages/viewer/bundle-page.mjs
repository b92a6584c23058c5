/**
 * Bundles `page/` with sigma into `src/generated/page.ts`: two strings and their hashes.
 * Runs before the compiler (`npm run build`); writes only what has changed, so that a second build does nothing.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = `${here}src/generated/page.ts`;

const common = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: "none",
  absWorkingDir: here,
  logLevel: "warning",
};
const [script, style] = await Promise.all([
  build({
    ...common,
    entryPoints: ["page/main.ts"],
    format: "iife",
    target: "es2022",
    // One graphology and one sigma, whichever package asks for it.
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    banner: { js: "/*! Relata viewer. Contains sigma and graphology, both MIT. */" },
  }),
  build({ ...common, entryPoints: ["page/style.css"] }),
]);

const pageScript = textOf(script);
const pageStyle = textOf(style);
for (const text of [pageScript, pageStyle]) {
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error("the bundle would end its own tag");
}
const module = `// Made by bundle-page.mjs; not kept in the repository.
export const pageScript: string = ${JSON.stringify(pageScript)};
export const pageScriptHash: string = "${hash(pageScript)}";
export const pageStyle: string = ${JSON.stringify(pageStyle)};
export const pageStyleHash: string = "${hash(pageStyle)}";
`;
if ((await readFile(target, "utf8").catch(() => "")) !== module) {
  await mkdir(`${here}src/generated`, { recursive: true });
  await writeFile(target, module);
}

function textOf(result) {
  // A trailing line break would be part of what the browser hashes.
  return result.outputFiles[0].text.trim();
}

function hash(text) {
  return createHash("sha256").update(text, "utf8").digest("base64");
}
