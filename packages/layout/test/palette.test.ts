import { darkPalette, lightPalette, type Palette } from "../src/palette.ts";

type Triple = readonly [number, number, number];

/** What people see of linear red, green and blue; Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function linear(color: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

function toLab(color: Triple): Triple {
  const bend = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bend(dot([0.4124, 0.3576, 0.1805], color) / 0.9505);
  const y = bend(dot([0.2126, 0.7152, 0.0722], color));
  const z = bend(dot([0.0193, 0.1192, 0.9505], color) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function closestPair({ categories, other }: Palette, vision: keyof typeof visions): number {
  const seen = [...categories, other].map((color) => {
    const [red, green, blue] = visions[vision]!.map((row) =>
      Math.min(1, Math.max(0, dot(row, linear(color)))),
    );
    return toLab([red!, green!, blue!]);
  });
  const gaps = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...gaps);
}

test.each(Object.keys(visions))("categories differ clearly to %s eyes", (vision) => {
  expect(closestPair(lightPalette, vision)).toBeGreaterThan(24);
  expect(closestPair(darkPalette, vision)).toBeGreaterThan(19);
});
