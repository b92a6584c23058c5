import { readFileSync } from "node:fs";

/** From the package itself, so that there is one place for it. */
export const version: string = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
).version;
