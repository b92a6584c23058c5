import { Writable } from "node:stream";
import { streamGexf, toGexf, writeGexf } from "../../src/gexf/stream-gexf.ts";
import type { TextChunks } from "../../src/text/text-chunks.ts";
import { toWebStream } from "../../src/text/to-web-stream.ts";
import { writeChunks } from "../../src/text/write-chunks.ts";
import { relataGraph } from "../relata-graph.ts";

function* manyChunks(count: number): TextChunks {
  for (let number = 0; number < count; number++) yield `${number}\n`;
  return { format: "test", nodes: 0, edges: 0, losses: [] };
}

test("a Node stream gets everything and is closed", async () => {
  const pieces: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      done();
    },
  });
  await writeGexf(relataGraph(), sink);
  expect(Buffer.concat(pieces).toString()).toBe(toGexf(relataGraph()));
  expect(sink.writableFinished).toBe(true);
});

test("a slow stream slows the writer down", async () => {
  let ahead = 0;
  let most = 0;
  function* watched(): TextChunks {
    for (const chunk of manyChunks(50)) {
      ahead += 1;
      most = Math.max(most, ahead);
      yield chunk;
    }
    return { format: "test", nodes: 0, edges: 0, losses: [] };
  }
  const sink = new Writable({
    write(_chunk, _encoding, done) {
      setImmediate(() => {
        ahead -= 1;
        done();
      });
    },
  });
  await writeChunks(watched(), sink);
  expect(most).toBe(1);
});

test("a stream that fails midway is a typed error with its cause", async () => {
  let written = 0;
  const sink = new Writable({
    write(_chunk, _encoding, done) {
      written += 1;
      done(written > 2 ? new Error("disk full") : null);
    },
  });
  await expect(writeChunks(manyChunks(10), sink)).rejects.toMatchObject({
    code: "sink-failed",
    message: "writing failed: disk full",
    cause: expect.objectContaining({ message: "disk full" }),
  });
});

test("a Web stream gets everything, and can be a source as well", async () => {
  let text = "";
  const sink = new WritableStream<string>({ write: (chunk) => void (text += chunk) });
  await writeChunks(streamGexf(relataGraph()), sink);
  expect(text).toBe(toGexf(relataGraph()));
  let read = "";
  for await (const chunk of toWebStream(streamGexf(relataGraph()))) read += chunk;
  expect(read).toBe(text);
});

test("a failing Web stream is a typed error", async () => {
  const sink = new WritableStream<string>({
    write() {
      throw new Error("gone");
    },
  });
  await expect(writeChunks(manyChunks(10), sink)).rejects.toMatchObject({ code: "sink-failed" });
});

test("a signal stops the writing between two pieces", async () => {
  const controller = new AbortController();
  const written: string[] = [];
  const writing = writeChunks(
    manyChunks(10),
    (chunk) => {
      written.push(chunk);
      if (written.length === 3) controller.abort(new Error("enough"));
    },
    { signal: controller.signal },
  );
  await expect(writing).rejects.toThrow("enough");
  expect(written).toEqual(["0\n", "1\n", "2\n"]);
});
