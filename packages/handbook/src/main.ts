// Writes docs/api from the built packages: npm run -s api
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "./entries.ts";
import { writeApi } from "./write-api.ts";

const folder = fileURLToPath(new URL("../../../docs/api", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = writeApi(entries);
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`docs/api: ${pages.size} pages`);
