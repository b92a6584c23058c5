export { layout, type LayoutOptions, type LayoutProgress, type LayoutResult } from "./layout.ts";
export { LayoutError, type LayoutErrorCode } from "./layout-error.ts";
export { darkPalette, lightPalette, type Palette } from "./palette.ts";
export { style, type StyleOptions, type StyleResult } from "./style.ts";
