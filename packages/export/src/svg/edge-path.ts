export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface EdgePath {
  /** The `d` of an SVG path from rim to rim. */
  readonly path: string;
  /** The `points` of the arrow head; empty for undirected edges. */
  readonly head: string;
  /** Where a label of the edge stands. */
  readonly middle: { readonly x: number; readonly y: number };
}

/**
 * An edge from one disc to another, as a straight line (bend 0) or an arc. Edges between the same two discs get
 * different bends; a bend is the arc's height in parts of its chord, to the left of the way from source to target.
 */
export function edgePath(
  source: Disc,
  target: Disc,
  bend: number,
  width: number,
  directed: boolean,
): EdgePath {
  const headLength = directed ? 4 + 2 * width : 0;
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return loop(source, bend, width, directed);
  const control = {
    x: (source.x + target.x) / 2 + 2 * bend * dy,
    y: (source.y + target.y) / 2 - 2 * bend * dx,
  };
  const start = toward(source, control, source.radius);
  const tip = toward(target, control, target.radius + 1);
  const neck = toward(target, control, target.radius + 1 + headLength);
  const middle = {
    x: (source.x + target.x) / 4 + control.x / 2,
    y: (source.y + target.y) / 4 + control.y / 2,
  };
  const curve = bend === 0 ? `L${show(neck)}` : `Q${show(control)} ${show(neck)}`;
  return {
    path: `M${show(start)}${curve}`,
    head: directed ? arrow(tip, neck, 2 + width) : "",
    middle,
  };
}

/** A loop above its disc, higher with each further one. */
function loop({ x, y, radius }: Disc, bend: number, width: number, directed: boolean): EdgePath {
  const height = (radius + 12) * (1.6 + 2 * Math.abs(bend));
  const from = { x: x - radius * 0.7, y: y - radius * 0.7 };
  const tip = { x: x + radius * 0.7, y: y - radius * 0.7 };
  const side = height * 0.8;
  const neck = toward(tip, { x: x + side, y: y - radius - height }, directed ? 4 + 2 * width : 0);
  const path =
    `M${show(from)}C${show({ x: x - side, y: y - radius - height })} ` +
    `${show({ x: x + side, y: y - radius - height })} ${show(neck)}`;
  return {
    path,
    head: directed ? arrow(tip, neck, 2 + width) : "",
    middle: { x, y: y - radius - 0.75 * height },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point `distance` away from one point toward another. */
function toward(from: Point, to: Point, distance: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return from;
  // Discs that overlap leave no room for a line: it ends half way.
  const part = Math.min(distance / length, 0.9);
  return { x: from.x + dx * part, y: from.y + dy * part };
}

function arrow(tip: Point, neck: Point, half: number): string {
  const dx = tip.x - neck.x;
  const dy = tip.y - neck.y;
  const length = Math.hypot(dx, dy) || 1;
  const side = { x: (-dy / length) * half, y: (dx / length) * half };
  const left = { x: neck.x + side.x, y: neck.y + side.y };
  const right = { x: neck.x - side.x, y: neck.y - side.y };
  return `${show(tip)} ${show(left)} ${show(right)}`;
}

/** `12.3,4` — tenths of a pixel are finer than any screen. */
export function show({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

/** A number in tenths. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
