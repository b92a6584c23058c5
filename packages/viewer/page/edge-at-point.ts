import type { Model } from "./model.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The shown edge nearest to a point of the screen, at most `reach` pixels away.
 * Looking at every edge takes milliseconds; drawing all of them a second time to ask the picture takes seconds
 * without a graphics card.
 */
export function edgeAtPoint(
  model: Model,
  isShown: (edge: number) => boolean,
  placeOf: (node: number) => Point | undefined,
  point: Point,
  reach: number,
): number | undefined {
  const places: (Point | undefined)[] = [];
  const place = (node: number) => (places[node] ??= placeOf(node));
  let best: number | undefined;
  let bestDistance = reach;
  model.edges.forEach(({ source, target }, index) => {
    if (source === target || !isShown(index)) return;
    const from = place(source);
    const to = place(target);
    if (!from || !to) return;
    const bow = Math.abs(model.looks[index]!.curvature) * Math.hypot(to.x - from.x, to.y - from.y);
    const margin = bestDistance + bow / 2;
    if (
      point.x < Math.min(from.x, to.x) - margin ||
      point.x > Math.max(from.x, to.x) + margin ||
      point.y < Math.min(from.y, to.y) - margin ||
      point.y > Math.max(from.y, to.y) + margin
    ) {
      return;
    }
    const distance = distanceToCurve(point, from, to, model.looks[index]!.curvature);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

/** The screen's y runs down: the bow of a positive curvature lies to the left of its way on the screen. */
function distanceToCurve(point: Point, from: Point, to: Point, curvature: number): number {
  if (curvature === 0) return distanceToSegment(point, from, to);
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const pieces = 12;
  let nearest = Infinity;
  let before = from;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const after = {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    };
    nearest = Math.min(nearest, distanceToSegment(point, before, after));
    before = after;
  }
  return nearest;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - dx * t, point.y - from.y - dy * t);
}
