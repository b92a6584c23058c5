#!/usr/bin/env node
import { once } from "node:events";
import { run } from "./run.ts";
import type { Output } from "./terminal.ts";

const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort(new Error("interrupted")));
process.once("SIGTERM", () => interruption.abort(new Error("terminated")));

// `relata … | head` closes our output early, which is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  isWatched: process.stderr.isTTY === true,
  folder: process.cwd(),
  signal: interruption.signal,
});

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    async write(chunk) {
      if (!stream.write(chunk)) await once(stream, "drain");
    },
  };
}
