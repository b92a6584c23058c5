import { encode, type Extraction, type Knowledge } from "@relata/core";
import { streamGexf, streamSvg, toPng } from "@relata/export";
import { toHtml } from "@relata/viewer";
import { relationLines } from "./relation-lines.ts";
import type { Content } from "./write-file.ts";

export interface Result {
  readonly extraction: Extraction;
  readonly knowledge: Knowledge;
  /** Laid out and styled. */
  readonly graph: Parameters<typeof toHtml>[0];
  readonly theme: "auto" | "light" | "dark";
}

export interface OutputFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly about: string;
  /** Whether it shows where nodes are. */
  readonly isPicture: boolean;
  readonly write: (result: Result) => Content | Promise<Content>;
}

export const outputFormats: readonly OutputFormat[] = [
  {
    name: "html",
    extensions: [".html", ".htm"],
    about: "a page to explore the graph and its evidence, complete in one file",
    isPicture: true,
    write: ({ graph, theme }) => toHtml(graph, { theme }),
  },
  {
    name: "gexf",
    extensions: [".gexf"],
    about: "Gephi, networkx, sigma",
    isPicture: true,
    write: ({ graph }) => streamGexf(graph),
  },
  {
    name: "svg",
    extensions: [".svg"],
    about: "a picture that scales",
    isPicture: true,
    write: ({ graph }) => streamSvg(graph),
  },
  {
    name: "png",
    extensions: [".png"],
    about: "a picture (needs the package @resvg/resvg-js)",
    isPicture: true,
    write: ({ graph }) => toPng(graph),
  },
  {
    name: "graphology",
    extensions: [".json"],
    about: "graphology's own JSON",
    isPicture: true,
    write: ({ graph }) => `${JSON.stringify(graph.export())}\n`,
  },
  {
    name: "relata",
    extensions: [".relata"],
    about: "what was read, to build on: add, remove, replace, merge, why, compare",
    isPicture: false,
    write: ({ extraction }) => encode(extraction),
  },
  {
    name: "text",
    extensions: [".txt"],
    about: "relations, one a line",
    isPicture: false,
    write: ({ knowledge }) => relationLines(knowledge),
  },
];

/** The format of a file, by its extension. */
export function formatOfFile(path: string): OutputFormat | undefined {
  const name = path.toLowerCase();
  return outputFormats.find(({ extensions }) =>
    extensions.some((extension) => name.endsWith(extension)),
  );
}
