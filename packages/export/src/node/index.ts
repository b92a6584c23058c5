export { toNodeStream } from "./to-node-stream.ts";
export { writeGraph, type WriteGraphOptions } from "./write-graph.ts";
