import { readdirSync } from "node:fs";
import { createParser } from "@relata/parser";
import { linkMentions } from "../../src/coreference/link-mentions.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findMentions } from "../../src/mentions/find-mentions.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { readCases } from "../clauses/case-file.ts";

const parser = createParser();

function linksOf(text: string): string[] {
  const reading = readDocument(cleanDocument({ id: "d", text }), parser);
  const mentions = findMentions(reading);
  const textOf = new Map(mentions.mentions.map(({ id, text }) => [id, text]));
  return linkMentions(reading, mentions).map(
    ({ anaphor, antecedent, rule }) =>
      `${textOf.get(anaphor)} → ${textOf.get(antecedent)} (${rule})`,
  );
}

const folder = new URL("./cases/", import.meta.url);
for (const file of readdirSync(folder).sort()) {
  for (const { name, given, expected } of readCases(new URL(file, folder))) {
    test(name, () => expect(linksOf(given)).toEqual(expected));
  }
}
