/** Past participles of the verbs that say what something is called or made. Others take -ed. */
const irregular: Readonly<Record<string, string>> = {
  choose: "chosen",
  feel: "felt",
  find: "found",
  get: "got",
  hold: "held",
  keep: "kept",
  leave: "left",
  make: "made",
  see: "seen",
  set: "set",
  show: "shown",
  think: "thought",
};

/** "call" → "called". */
export function pastParticiple(verb: string): string {
  return irregular[verb] ?? verb.replace(/e$/, "").replace(/([^aeo])y$/, "$1i") + "ed";
}
