import { verbClasses } from "./verb-classes.ts";

/** Families finer than WordNet's classes, for what news is about. Written for Relata. */
const own: Readonly<Record<string, string>> = {
  meet: "meet gather convene host visit receive greet join",
  talk: "speak talk converse call phone chat negotiate discuss debate consult confer correspond",
  demand: "demand request order command require urge insist petition beg appeal instruct call+for",
  propose: "propose suggest recommend advise offer",
  promise: "promise pledge vow commit guarantee assure swear",
  accept: "accept agree approve adopt ratify consent concede comply embrace welcome",
  reject: "reject refuse decline dismiss veto oppose rebuff deny resist turn+down rule+out protest",
  attack:
    "attack strike bomb shell invade raid assault bombard ambush storm besiege shoot fire target hit hack",
  kill: "kill murder execute assassinate slay wound injure",
  accuse: "accuse blame criticise criticize condemn denounce charge indict sue slam",
  punish: "sanction punish fine penalise penalize sentence jail imprison convict ban",
  arrest: "arrest detain capture seize abduct kidnap",
  release: "release free liberate pardon",
  threaten: "threaten warn intimidate",
  support: "support back endorse help assist aid favor favour defend protect praise",
  give: "give provide send supply grant donate award lend pay deliver hand transfer contribute",
  take: "take obtain get receive acquire buy purchase win gain",
  stop: "stop halt end cease suspend pause cancel abandon quit withdraw",
  "hold-role": "serve lead head chair govern rule preside",
  appoint: "appoint name nominate elect hire promote designate",
};

const families = new Map<string, string>();
for (const lists of [verbClasses, own]) {
  for (const [family, list] of Object.entries(lists)) {
    for (const verb of list.split(" ")) families.set(verb.replace("+", " "), family);
  }
}

/** What kind of deed a verb is: "shell" → attack. Absent for verbs in neither list. */
export function verbFamily(lemma: string): string | undefined {
  const family = families.get(lemma);
  if (family !== undefined) return family;
  const space = lemma.indexOf(" ");
  return space < 0 ? undefined : families.get(lemma.slice(0, space));
}
