import { availableParallelism } from "node:os";
import { merge, resolve, type Extraction, type Knowledge, type Message } from "@relata/core";
import { createPipeline, type ThreadedPipeline } from "@relata/core/node";
import { CommandError, type Terminal } from "../terminal.ts";
import { readGazetteers } from "./read-gazetteers.ts";
import { readInputs, type ReadingOptions } from "./read-inputs.ts";

/** From so many documents on, threads read faster than it takes to start them. */
const worthThreads = 32;

const pipelines = new Map<string, ThreadedPipeline>();

export interface Extracted {
  readonly extraction: Extraction;
  /** Its view, with the reader's own names. */
  readonly knowledge: Knowledge;
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
  const pipeline = pipelineFor(options, terminal);
  const cores = documents.length < worthThreads ? 1 : availableParallelism();
  const messages: Message[] = [];
  let failed = 0;
  let shown = 0;
  const stream = pipeline.stream([...documents], {
    signal,
    concurrency: options.jobs ?? cores,
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
  const extraction = merge(...read);
  const gazetteers = readGazetteers(options.gazetteer ?? [], terminal.folder);
  let knowledge: Knowledge | undefined;
  return {
    extraction,
    failed,
    // Not every command asks for it.
    get knowledge() {
      return (knowledge ??= resolve(extraction, { gazetteers }));
    },
  };
}

/** Loading the weights is the long part of a short run: one pipeline serves all commands of a process. */
function pipelineFor({ gazetteer = [] }: ReadingOptions, { folder }: Terminal): ThreadedPipeline {
  const key = JSON.stringify([folder, ...gazetteer]);
  const known = gazetteer.length === 0 ? pipelines.get("") : pipelines.get(key);
  if (known) return known;
  const made = createPipeline({ gazetteers: readGazetteers(gazetteer, folder) });
  pipelines.set(gazetteer.length === 0 ? "" : key, made);
  return made;
}
