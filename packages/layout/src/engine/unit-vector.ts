/**
 * The point of the unit circle after `turn` turns from (1, 0), counter-clockwise, by + − × alone: unlike `Math.cos`,
 * it gives the same bits everywhere.
 */
export function unitVector(turn: number): { readonly x: number; readonly y: number } {
  const quarters = Math.round((turn - Math.floor(turn)) * 4);
  // The rest is at most an eighth of a turn, where the series end soon.
  const angle = (turn - Math.floor(turn) - quarters / 4) * 6.283185307179586;
  const square = angle * angle;
  let cos = 1;
  let sin = 1;
  for (let k = 16; k >= 2; k -= 2) {
    cos = 1 - (square / (k * (k - 1))) * cos;
    sin = 1 - (square / (k * (k + 1))) * sin;
  }
  sin *= angle;
  if (quarters % 4 === 0) return { x: cos, y: sin };
  if (quarters === 1) return { x: -sin, y: cos };
  if (quarters === 2) return { x: -cos, y: -sin };
  return { x: sin, y: -cos };
}
