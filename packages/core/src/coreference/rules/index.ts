import type { CoreferenceRule } from "../rule.ts";
import { company } from "./company.ts";
import { acronym, exactName, namePart, shortName } from "./names.ts";
import {
  apposition,
  classNoun,
  compatriot,
  eventSynonym,
  group,
  nameHead,
  roleNoun,
  sameHead,
} from "./nominals.ts";
import {
  pronoun,
  reflexive,
  relative,
  sameParty,
  sameSpeaker,
  speaker,
  topic,
} from "./pronouns.ts";

/** Tried in this order, each over the whole document: the surest first. */
export const rules: readonly CoreferenceRule[] = [
  exactName,
  acronym,
  namePart,
  shortName,
  apposition,
  relative,
  nameHead,
  company,
  sameHead,
  roleNoun,
  compatriot,
  eventSynonym,
  classNoun,
  group,
  speaker,
  sameParty,
  reflexive,
  sameSpeaker,
  pronoun,
  topic,
];
