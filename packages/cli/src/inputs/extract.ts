import { createPipeline, merge, type Extraction, type Message } from "@relata/core";
import { CommandError, type Terminal } from "../terminal.ts";
import { readInputs, type ReadingOptions } from "./read-inputs.ts";

export interface Extracted {
  readonly extraction: Extraction;
  /** Documents of this run that could not be read. */
  readonly failed: number;
}

/** Reads inputs and what they say, with progress for a person and warnings for everybody. */
export async function extract(
  inputs: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Extracted> {
  const { documents, extractions } = await readInputs(inputs, options, terminal);
  const { signal, stderr } = terminal;
  const isShown = terminal.isWatched && options.quiet !== true;
  const read: Extraction[] = [...extractions];
  const pipeline = createPipeline();
  const messages: Message[] = [];
  let failed = 0;
  let shown = 0;
  const stream = pipeline.stream([...documents], {
    signal,
    onProgress({ done, total = 0, document }) {
      const now = performance.now();
      if (!isShown || (now - shown < 80 && done < total)) return;
      shown = now;
      void stderr.write(`\r\u001b[K${done}/${total} ${document.slice(-60)}`);
    },
  });
  for await (const extraction of stream) {
    read.push(extraction);
    for (const message of extraction.messages) {
      if (message.severity === "error") failed += 1;
      messages.push(message);
    }
    // Lets Ctrl-C through between two documents.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (isShown && documents.length > 0) await stderr.write("\r\u001b[K");
  if (options.quiet !== true) {
    for (const { severity, document, text } of messages) {
      if (severity !== "info") await stderr.write(`${severity}: ${document}: ${text}\n`);
    }
  }
  if (read.length === 0) throw new CommandError("there is nothing to read");
  return { extraction: merge(...read), failed };
}
