import { compare } from "@relata/core";
import { extract } from "../inputs/extract.ts";
import type { ReadingOptions } from "../inputs/read-inputs.ts";
import { writeFile } from "../outputs/write-file.ts";
import type { Terminal } from "../terminal.ts";

interface CompareSourcesOptions extends ReadingOptions {
  readonly by: "publisher" | "document" | "speaker";
  readonly days?: number;
  readonly output?: string;
  readonly json?: boolean;
}

export async function compareSources(
  inputs: readonly string[],
  options: CompareSourcesOptions,
  terminal: Terminal,
): Promise<number> {
  const { knowledge, failed } = await extract(inputs, options, terminal);
  const comparison = compare(knowledge, {
    by: options.by,
    ...(options.days !== undefined && { days: options.days }),
  });
  const isJson = options.json === true || options.output?.endsWith(".json") === true;
  const content = isJson ? `${JSON.stringify(comparison)}\n` : `${comparison.text.trimEnd()}\n`;
  await writeFile(options.output ?? "-", content, terminal);
  return failed > 0 ? 3 : 0;
}
