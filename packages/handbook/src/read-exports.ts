import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One exported name, as the compiler declares it. */
export interface Export {
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** The doc comment without its stars, empty where there is none. */
  readonly comment: string;
  /** The declaration without `export declare`; those of an overloaded function one after the other. */
  readonly declaration: string;
}

/** What a built module exports, in the order in which it does so. */
export function readExports(declarationFile: string): Export[] {
  const text = readFileSync(declarationFile, "utf8");
  const own = readDeclarations(text);
  const passedOn = [...text.matchAll(/^export (?:type )?\{([^}]*)\}(?: from "([^"]+)")?;/gm)];
  return [
    ...own,
    ...passedOn.flatMap(([, names = "", from]) => {
      const file = from === undefined ? declarationFile : locate(from, declarationFile);
      return names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== "")
        .map((name) => {
          const [inner = "", outer = inner] = name.split(" as ");
          return { ...find(inner, from, file), name: outer };
        });
    }),
  ];
}

function find(name: string, from: string | undefined, file: string): Export {
  const found = (from === undefined ? readImported(name, file) : readExports(file)).find(
    (each) => each.name === name,
  );
  if (found !== undefined) return found;
  throw new Error(`${file} exports ${name}, but declares it in no way that is understood here`);
}

/** A name that a module imports and passes on in two lines. */
function readImported(name: string, file: string): Export[] {
  const text = readFileSync(file, "utf8");
  for (const [, names = "", from = ""] of text.matchAll(
    /^import (?:type )?\{([^}]*)\} from "([^"]+)";/gm,
  )) {
    if (new RegExp(`\\b${name}\\b`).test(names)) return readExports(locate(from, file));
  }
  return [];
}

/** `./x.ts` is declared in `x.d.ts` beside it, a package of ours in its `dist`. */
function locate(specifier: string, from: string): string {
  if (specifier.startsWith(".")) {
    return join(dirname(from), specifier.replace(/\.[jt]s$/, ".d.ts"));
  }
  return locatePackage(createRequire(from), specifier);
}

/** The built declarations of one of our packages, also where its sources are what is imported. */
export function locatePackage(require: NodeJS.Require, specifier: string): string {
  const file = require.resolve(specifier);
  return file.replace(/\/src\/(.*)\.ts$/, "/dist/$1.js").replace(/\.js$/, ".d.ts");
}

/** Top-level declarations: the compiler begins each in the first column and indents all that is inside. */
function readDeclarations(text: string): Export[] {
  const found = new Map<string, Export>();
  const pattern =
    /^(\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?export (?:declare )?((?:abstract )?(function\*?|class|const|let|interface|type) ([\w$]+)[^\n]*(?:\n(?: [^\n]*|[}\])][^\n]*|(?=\n)))*)/gm;
  for (const [, comment = "", declaration = "", word = "", name = ""] of text.matchAll(pattern)) {
    const earlier = found.get(name);
    found.set(name, {
      name,
      kind: kindOf(word),
      comment: earlier?.comment || withoutStars(comment),
      declaration: (earlier ? `${earlier.declaration}\n` : "") + withoutPrivates(declaration),
    });
  }
  return [...found.values()];
}

function kindOf(word: string): Export["kind"] {
  if (word.startsWith("function")) return "function";
  if (word === "class") return "class";
  return word === "interface" || word === "type" ? "type" : "value";
}

function withoutStars(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/\s*$/g, "")
    .split("\n")
    .map((line) => line.replace(/^ *\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}

function withoutPrivates(declaration: string): string {
  return declaration
    .replace(/\n {4}(?:#private|private [^\n]*);/g, "")
    .replaceAll("    ", "  ")
    .trimEnd();
}
