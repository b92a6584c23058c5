import { nominalizations } from "./nominalizations.ts";

/** What a noun for a doing says as a verb: "acceptance" → accept something, "arrival" → arrive. */
export interface NominalVerb {
  readonly verb: string;
  readonly transitive: boolean;
}

/** Doings that WordNet does not join to their verb. Written for Relata. */
const own: Readonly<Record<"transitive" | "intransitive", string>> = {
  transitive:
    "sell:sale annex:annexation strike:strike,airstrike raid seize:seizure lose:loss pay:payment sue:lawsuit propose:proposal criticize:criticism threaten:threat fund:funding pressure supply investigate:probe,inquiry blockade besiege:siege boycott",
  intransitive: "die:death speak:speech respond:response resign:resignation complain:complaint",
};

const verbs = new Map<string, NominalVerb>();
for (const lists of [nominalizations, own]) {
  for (const kind of ["intransitive", "transitive"] as const) {
    for (const entry of lists[kind].split(" ")) {
      const [verb, nouns = verb!] = entry.split(":");
      for (const noun of nouns.split(","))
        verbs.set(noun, { verb: verb!, transitive: kind === "transitive" });
    }
  }
}

/** Things more often than doings. */
const THINGS: ReadonlySet<string> = new Set(
  "charge copy name detail condition issue form sign figure term point record document report state level base matter subject board site".split(
    " ",
  ),
);

/** The verb a noun comes from. */
export function nominalVerb(noun: string): NominalVerb | undefined {
  return THINGS.has(noun) ? undefined : verbs.get(noun);
}
