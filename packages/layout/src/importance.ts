import type { AbstractGraph } from "graphology-types";

/** Radius of the least and the most important node, in units of the picture. */
export const usualSizes: readonly [smallest: number, largest: number] = [4, 18];

/** The radius at which a disc's area grows evenly with importance, in hundredths. */
export function sizeFor(
  importance: number,
  [smallest, largest]: readonly [smallest: number, largest: number],
): number {
  const area = smallest * smallest + importance * (largest * largest - smallest * smallest);
  return Math.round(Math.sqrt(area) * 100) / 100;
}

/**
 * A number in [0, 1] for every node: its `salience`, or without one the root of its share of the highest weighted
 * degree.
 */
export function importanceOf(graph: AbstractGraph): Map<string, number> {
  const degrees = new Map<string, number>();
  graph.forEachNode((node) => degrees.set(node, 0));
  graph.forEachEdge((_edge, attributes, source, target) => {
    const weight: unknown = attributes["weight"];
    const pull = typeof weight === "number" && weight > 0 && weight < Infinity ? weight : 1;
    degrees.set(source, degrees.get(source)! + pull);
    if (target !== source) degrees.set(target, degrees.get(target)! + pull);
  });
  let most = 0;
  for (const degree of degrees.values()) most = Math.max(most, degree);
  const importance = new Map<string, number>();
  graph.forEachNode((node, attributes) => {
    const salience: unknown = attributes["salience"];
    importance.set(
      node,
      typeof salience === "number" && salience >= 0
        ? Math.min(1, salience)
        : most > 0
          ? Math.sqrt(degrees.get(node)! / most)
          : 0,
    );
  });
  return importance;
}
