import { apposition } from "./apposition.ts";
import { copular } from "./copular.ts";
import { deverbalNoun } from "./deverbal-noun.ts";
import { duration } from "./duration.ts";
import { including } from "./including.ts";
import { nominalEvent } from "./nominal-event.ts";
import { nounPlace } from "./noun-place.ts";
import { placePair } from "./place-pair.ts";
import { possession } from "./possession.ts";
import type { Rule } from "./rule.ts";
import { title } from "./title.ts";
import { victory } from "./victory.ts";
import { verbal } from "./verbal.ts";

/** Each reads its own construction; a claim two rules read is kept as the first read it. */
export const rules: readonly Rule[] = [
  verbal,
  copular,
  nominalEvent,
  victory,
  deverbalNoun,
  apposition,
  title,
  duration,
  including,
  placePair,
  possession,
  nounPlace,
];
