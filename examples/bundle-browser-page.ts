// A page that reads and draws what is typed into it, for any static server: node bundle-browser-page.js [OUT]
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { weightsUrl } from "@relata/english";
import { build } from "esbuild";

const [out = "out/browser-page"] = process.argv.slice(2);
const page = fileURLToPath(new URL("../browser-page", import.meta.url));

mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(page, "page.ts")],
  outfile: join(out, "page.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // The comments with licences stay in the file that is sent on.
  legalComments: "eof",
  logLevel: "warning",
});
for (const file of ["index.html", "page.css"]) copyFileSync(join(page, file), join(out, file));
copyFileSync(weightsUrl, join(out, "weights.bin"));

const script = readFileSync(join(out, "page.js"));
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${out}/page.js      ${megabytes(script.length)}, ${megabytes(gzipSync(script).length)} gzipped
${out}/weights.bin  ${megabytes(readFileSync(weightsUrl).length)}, gzipped as it is

Serve the folder with any static server, such as
  python3 -m http.server 8080 --directory ${out}
and open http://localhost:8080/`);
