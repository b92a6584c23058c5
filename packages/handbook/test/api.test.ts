import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries } from "../src/entries.ts";
import { readExports } from "../src/read-exports.ts";
import { root } from "../src/read-page.ts";
import { writeApi } from "../src/write-api.ts";

test("docs/api says what the sources say (npm run -s api writes it anew)", () => {
  const folder = join(root, "docs/api");
  const committed = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
  );
  expect(new Map(committed.sort())).toEqual(new Map([...writeApi(entries)].sort()));
});

describe("a built module", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "relata-api-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("gives its names with comment and declaration, also those it passes on", () => {
    writeFileSync(
      join(folder, "index.d.ts"),
      `export { greet as welcome, type Greeting } from "./greet.ts";\n`,
    );
    writeFileSync(
      join(folder, "greet.d.ts"),
      `/** Words\n * of welcome. */
export interface Greeting {
    /** How loud. */
    readonly volume?: number;
}
/** Says hello.\n *\n * @param name who comes.\n * @throws {RangeError} when nobody comes.\n */
export declare function greet(name: string): Greeting;
export declare function greet(names: readonly string[]): Greeting;
export declare const silent: Greeting;
`,
    );
    const file = join(folder, "index.d.ts");
    expect(readExports(file)).toEqual([
      {
        name: "welcome",
        kind: "function",
        comment: "Says hello.\n\n@param name who comes.\n@throws {RangeError} when nobody comes.",
        declaration:
          "function greet(name: string): Greeting;\nfunction greet(names: readonly string[]): Greeting;",
      },
      {
        name: "Greeting",
        kind: "type",
        comment: "Words\nof welcome.",
        declaration: "interface Greeting {\n  /** How loud. */\n  readonly volume?: number;\n}",
      },
    ]);
    const pages = writeApi([{ name: "greetings", purpose: "Hello.", file, page: "greetings" }]);
    expect(pages.get("greetings.md")).toContain(
      "## welcome\n\nSays hello.\n\n- `name`: who comes.\n- Throws `RangeError` when nobody comes.\n\n```ts\nfunction greet(",
    );
    expect(pages.get("greetings.md")).toContain("\nSee [Greeting](#greeting).\n");
  });
});
