/** Channels 0–255 and opacity 0–1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * Reads a CSS colour: `#abc`, `#aabbccdd`, `rgb(1, 2, 3)`, `rgba(1 2 3 / 50%)`, `hsl(120, 50%, 50%)` or a name.
 * Anything else gives `undefined`.
 */
export function readColor(value: unknown): Color | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim().toLowerCase();
  if (text.startsWith("#")) return readHex(text.slice(1));
  const call = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text);
  if (call) return readCall(call[1]!, call[2]!.split(/[\s,/]+/).filter(Boolean));
  if (text === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const named = names.get(text);
  return named === undefined ? undefined : readHex(named);
}

/** `#rrggbb`, or `rgba(r, g, b, a)` where it is not opaque. */
export function showColor({ red, green, blue, alpha }: Color): string {
  if (alpha < 1) return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

function readHex(digits: string): Color | undefined {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const channel = (at: number) => parseInt(long.slice(at, at + 2), 16);
  // Two decimals tell all alphas that a person would set apart: #80 is 0.5.
  const alpha = long.length === 8 ? Math.round((channel(6) / 255) * 100) / 100 : 1;
  return { red: channel(0), green: channel(2), blue: channel(4), alpha };
}

function readCall(model: string, words: readonly string[]): Color | undefined {
  if (words.length < 3 || words.length > 4) return undefined;
  const alpha = words[3] === undefined ? 1 : readAmount(words[3], 1);
  if (alpha === undefined) return undefined;
  const opacity = Math.min(1, Math.max(0, alpha));
  if (model === "rgb") {
    const channels = words.slice(0, 3).map((word) => readAmount(word, 255));
    if (channels.some((channel) => channel === undefined)) return undefined;
    const [red, green, blue] = channels.map((channel) => clampChannel(channel!));
    return { red: red!, green: green!, blue: blue!, alpha: opacity };
  }
  const hue = readAmount(words[0]!.replace(/deg$/, ""), 360);
  const saturation = readAmount(words[1]!, 1);
  const lightness = readAmount(words[2]!, 1);
  if (hue === undefined || saturation === undefined || lightness === undefined) return undefined;
  return { ...fromHsl(hue, saturation, lightness), alpha: opacity };
}

/** A number, or a percentage of `whole`. */
function readAmount(word: string, whole: number): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)%?$/.test(word)) return undefined;
  return word.endsWith("%") ? (Number(word.slice(0, -1)) / 100) * whole : Number(word);
}

function clampChannel(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

function fromHsl(hue: number, saturation: number, lightness: number): Omit<Color, "alpha"> {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return clampChannel(255 * (lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

/** The named colours of CSS Color 4. */
const names = new Map(
  (
    "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 " +
    "black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 " +
    "chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff " +
    "darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 " +
    "darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 " +
    "darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f " +
    "darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 " +
    "dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc " +
    "ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 " +
    "honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa " +
    "lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff " +
    "lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 " +
    "lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 " +
    "lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 " +
    "mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 " +
    "mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 " +
    "midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 " +
    "oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa " +
    "palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f " +
    "pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f " +
    "royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee " +
    "sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa " +
    "springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 " +
    "violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32"
  )
    .match(/\S+ \S+/g)!
    .map((pair) => pair.split(" ") as [string, string]),
);
