import { encode, type Extraction, type Knowledge } from "@relata/core";
import { formats, toPng, type Format, type LossReport } from "@relata/export";
import { toHtml } from "@relata/viewer";
import { relationLines } from "./relation-lines.ts";
import type { Content, FolderContent } from "./write-file.ts";

/** Hears what a file could not say as it stood. */
export type OnLosses = (report: LossReport) => void;

export interface Result {
  readonly extraction: Extraction;
  readonly knowledge: Knowledge;
  /** Laid out and styled. */
  readonly graph: Parameters<typeof toHtml>[0];
  readonly theme: "auto" | "light" | "dark";
}

interface FormatFacts {
  readonly name: string;
  /** With their dot. */
  readonly extensions: readonly string[];
  readonly about: string;
}

export interface FileFormat extends FormatFacts {
  readonly write: (result: Result, onLosses: OnLosses) => Content | Promise<Content>;
}

/** Several files, in a folder. */
export interface FolderFormat extends FormatFacts {
  readonly writeFolder: (result: Result, onLosses: OnLosses) => FolderContent;
}

export type OutputFormat = FileFormat | FolderFormat;

const own: readonly OutputFormat[] = [
  {
    name: "html",
    extensions: [".html", ".htm"],
    about: "a page to explore the graph and its evidence, complete in one file",
    write: ({ graph, theme }) => toHtml(graph, { theme }),
  },
  {
    name: "png",
    extensions: [".png"],
    about: "a picture (needs the package @resvg/resvg-js)",
    write: ({ graph }) => toPng(graph),
  },
  {
    name: "relata",
    extensions: [".relata"],
    about: "what was read, to build on: add, remove, replace, merge, why, compare",
    write: ({ extraction }) => encode(extraction),
  },
  {
    name: "text",
    extensions: [".txt"],
    about: "relations, one a line",
    write: ({ knowledge }) => relationLines(knowledge),
  },
];

/** Ours, which know evidence and knowledge, then those of any graph. */
export const outputFormats: readonly OutputFormat[] = [...own, ...formats.map(fromExport)];

function fromExport(format: Format): OutputFormat {
  const extensions = format.extensions.map((extension) => `.${extension}`);
  const facts = { name: format.name, extensions };
  const keeps = `keeps ${format.keeps.join(", ")}`;
  return "write" in format
    ? {
        ...facts,
        about: keeps,
        write: ({ graph }, onLosses) => reporting(format.write(graph), onLosses),
      }
    : {
        ...facts,
        about: `a folder; ${keeps}`,
        writeFolder: ({ graph }, onLosses) => reporting(format.writeFolder(graph), onLosses),
      };
}

/** The same pieces; the report that comes after the last one is handed on. */
function* reporting<Piece>(
  pieces: Generator<Piece, LossReport, undefined>,
  onLosses: OnLosses,
): Generator<Piece, void, undefined> {
  onLosses(yield* pieces);
}

/** The format of a file, by the longest ending that fits; `.gz` may follow it. */
export function formatOfFile(path: string): OutputFormat | undefined {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  return outputFormats
    .flatMap((format) => format.extensions.map((extension) => ({ format, extension })))
    .filter(({ extension }) => name.endsWith(extension))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}
