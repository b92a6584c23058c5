export type { Engine, Goal, Metrics, Progress, Start } from "./engine/arrange.ts";
export { LayoutError, type LayoutErrorCode } from "./layout-error.ts";
export type { LayoutOptions, LayoutResult } from "./layout-options.ts";
export { layoutInWorker, type WorkerLayoutOptions } from "./layout-in-worker.ts";
export { layout } from "./layout.ts";
export { darkPalette, lightPalette, type Palette } from "./palette.ts";
export { style, type StyleOptions, type StyleResult } from "./style.ts";
