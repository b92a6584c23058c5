import { run } from "../src/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, with a text on standard input. */
export async function runIn(
  folder: string,
  words: readonly string[],
  { input = "", signal = new AbortController().signal, isWatched = false } = {},
): Promise<Ran> {
  const written = { out: "", err: "" };
  const outputTo = (name: "out" | "err") => ({
    async write(chunk: string | Uint8Array) {
      written[name] += typeof chunk === "string" ? chunk : `<${chunk.length} bytes>`;
    },
  });
  const code = await run(words, {
    stdin: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    stdout: outputTo("out"),
    stderr: outputTo("err"),
    isWatched,
    folder,
    signal,
  });
  return { code, ...written };
}
