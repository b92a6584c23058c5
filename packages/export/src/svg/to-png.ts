import { ExportError } from "../errors.ts";
import type { AnyGraph } from "../graph/graph-source.ts";
import { type SvgOptions, toSvg } from "./stream-svg.ts";

export interface PngOptions extends SvgOptions {
  /** Pixels of the picture per pixel of the SVG: 2 is sharp on a dense screen and in print. */
  readonly zoom?: number;
}

/** The part of `@resvg/resvg-js` that we use. */
interface Renderer {
  readonly Resvg: new (
    svg: string,
    options: { fitTo: { mode: "zoom"; value: number }; font: { loadSystemFonts: boolean } },
  ) => { render(): { asPng(): Uint8Array } };
}

/**
 * A graph as a PNG picture. Needs the package `@resvg/resvg-js` beside this one; it draws with the system's fonts.
 * Throws an `ExportError` "missing-peer" where it isn't installed.
 */
export async function toPng(
  graph: AnyGraph,
  { zoom = 2, ...options }: PngOptions = {},
): Promise<Uint8Array> {
  const { Resvg } = await loadRenderer();
  const svg = toSvg(graph, options);
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: true },
  })
    .render()
    .asPng();
}

async function loadRenderer(): Promise<Renderer> {
  // A name that compilers and bundlers cannot follow: the package is optional.
  const name: string = "@resvg/resvg-js";
  try {
    const module: Renderer & { readonly default?: Renderer } = await import(name);
    return module.Resvg === undefined ? module.default! : module;
  } catch (cause) {
    throw new ExportError("missing-peer", `PNG needs the package ${name}: npm install ${name}`, {
      cause,
    });
  }
}
