/** Colours for one background. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Told apart under colour blindness, from each other and from `other`. */
  readonly categories: readonly string[];
  readonly other: string;
  readonly edge: string;
  /** For edges that say something is not so. */
  readonly denied: string;
}

/**
 * Hues near those of Okabe and Ito, “Color Universal Design” (2008), moved until any two, the grey included, are at
 * least 19 CIELAB units apart (24 on light ground) for people with any of the three kinds of colour blindness
 * (simulated after Machado, Oliveira and Fernandes, 2009).
 */
export const lightPalette: Palette = {
  background: "#ffffff",
  text: "#1a1a1a",
  categories: [
    "#0e64a4",
    "#f4980e",
    "#0eaa65",
    "#caa1d1",
    "#929bff",
    "#bb2208",
    "#503e33",
    "#6c13c9",
  ],
  other: "#75787e",
  edge: "#b4bac4",
  denied: "#bb2208",
};

export const darkPalette: Palette = {
  background: "#14171c",
  text: "#e8eaed",
  categories: [
    "#64a6f7",
    "#d89c00",
    "#21d58c",
    "#a662b1",
    "#cbeefb",
    "#c34e25",
    "#fff625",
    "#765ff9",
  ],
  other: "#9b9ea4",
  edge: "#4a515c",
  denied: "#ff7a45",
};
