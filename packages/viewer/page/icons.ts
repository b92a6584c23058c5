import { svgElement } from "./element.ts";
import { edgeStyleFacts, type EdgeStyle } from "./edge-style.ts";
import type { Shape } from "./node-style.ts";

/** Strokes on a 24 × 24 field. */
const strokes = {
  search: "M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16.5 16.5 21 21",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  close: "M6 6l12 12M18 6L6 18",
  theme: "M12 3a9 9 0 1 0 9 9a7 7 0 0 1-9-9z",
  picture: "M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14",
  help: "M9.2 9a3 3 0 1 1 4.3 2.7c-1 .5-1.5 1.2-1.5 2.3M12 17.6v.1",
  filter: "M4 6h16M7 12h10M10 18h4",
  labels: "M5 6h14M12 6v13",
  back: "M19 12H5M11 6l-6 6 6 6",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
} as const;

export function icon(name: keyof typeof strokes): SVGSVGElement {
  return svgElement(
    "svg",
    { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" },
    svgElement("path", { d: strokes[name] }),
  );
}

const outlines: Readonly<Record<Shape, string>> = {
  circle: "M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z",
  square:
    "M4 2.7h8a1.3 1.3 0 0 1 1.3 1.3v8a1.3 1.3 0 0 1-1.3 1.3h-8a1.3 1.3 0 0 1-1.3-1.3v-8A1.3 1.3 0 0 1 4 2.7z",
  diamond: "M8 .9 15.1 8 8 15.1 .9 8z",
  hexagon: "M4.7 2.3h6.6L14.6 8l-3.3 5.7H4.7L1.4 8z",
  triangle: "M8 1.5 15 13.5H1z",
};

export function nodeSwatch(shape: Shape, color: string): SVGSVGElement {
  return svgElement(
    "svg",
    { class: "swatch", viewBox: "0 0 16 16", "aria-hidden": "true" },
    svgElement("path", { d: outlines[shape], fill: color }),
  );
}

export function edgeSwatch(style: EdgeStyle): SVGSVGElement {
  const { dash } = edgeStyleFacts(style);
  return svgElement(
    "svg",
    { class: `line-swatch line-${style}`, viewBox: "0 0 26 10", "aria-hidden": "true" },
    svgElement("path", {
      d: "M1 5h18",
      "stroke-dasharray": dash[1] === 0 ? undefined : dash.map((part) => part * 0.75).join(" "),
    }),
    svgElement("path", { class: "head", d: "M19 1.5 25.5 5 19 8.5z" }),
  );
}
