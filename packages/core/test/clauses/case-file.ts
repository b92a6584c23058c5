import { readFileSync } from "node:fs";

export interface Case {
  readonly name: string;
  /** Trees, one a line. */
  readonly given: string;
  readonly expected: readonly string[];
}

/** `# name`, the trees, `==>` and what we read, one a line; a case after the other. */
export function readCases(url: URL): Case[] {
  return readFileSync(url, "utf8")
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, ...rest] = block.split("\n");
      const [given, expected] = rest.join("\n").split("==>");
      return {
        name: head!.trim(),
        given: given!.trim(),
        expected: expected!
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      };
    });
}
