/** Colours for one background. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Told apart by people with any of the common kinds of colour blindness. */
  readonly categories: readonly string[];
  readonly other: string;
  readonly edge: string;
  /** For edges that say something is not so. */
  readonly denied: string;
}

/**
 * Hues after Okabe and Ito, “Color Universal Design” (2008), ordered so that the first five also differ in lightness;
 * yellow and sky blue are darkened for a white ground.
 */
export const lightPalette: Palette = {
  background: "#ffffff",
  text: "#1a1a1a",
  categories: [
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#cc79a7",
    "#56b4e9",
    "#d55e00",
    "#8c7a00",
    "#5e4fa2",
  ],
  other: "#8a8f98",
  edge: "#b4bac4",
  denied: "#d55e00",
};

export const darkPalette: Palette = {
  background: "#14171c",
  text: "#e8eaed",
  categories: [
    "#56b4e9",
    "#e69f00",
    "#2fc79a",
    "#e29cc4",
    "#8fd0ff",
    "#ff8a3d",
    "#f0e442",
    "#a89be8",
  ],
  other: "#9aa0aa",
  edge: "#4a515c",
  denied: "#ff8a3d",
};
