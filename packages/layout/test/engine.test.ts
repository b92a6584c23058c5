import { createBarnesHut } from "../src/engine/barnes-hut.ts";
import { exactRepulsion } from "../src/engine/exact-repulsion.ts";
import { measureNeighbourhoods, measureStress } from "../src/engine/measure.ts";
import { naturalLogarithm } from "../src/engine/natural-logarithm.ts";
import { connect, type Network } from "../src/engine/network.ts";
import { createRandom } from "../src/engine/random.ts";

function push(
  repulsion: typeof exactRepulsion,
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
): Float64Array {
  const dx = new Float64Array(x.length);
  const dy = new Float64Array(x.length);
  repulsion(x, y, mass, 10, dx, dy);
  return Float64Array.of(...dx, ...dy);
}

test("the tree pushes within 1.5 % of exact forces, and closer with a smaller theta", () => {
  const random = createRandom(4);
  const n = 800;
  const x = Float64Array.from({ length: n }, () => random() * random() * 100);
  const y = Float64Array.from({ length: n }, () => random() * 100);
  const mass = Float64Array.from({ length: n }, () => 1 + Math.floor(5 / (random() + 0.05)));
  const exact = push(exactRepulsion, x, y, mass);
  const errorOf = (theta: number): number => {
    const near = push(createBarnesHut({ theta }), x, y, mass);
    let difference = 0;
    let whole = 0;
    near.forEach((value, k) => {
      difference += (value - exact[k]!) ** 2;
      whole += exact[k]! ** 2;
    });
    return Math.sqrt(difference / whole);
  };
  expect(errorOf(1)).toBeLessThan(0.015);
  expect(errorOf(0.5)).toBeLessThan(0.003);
});

test("many nodes on one spot neither hang the tree nor push each other", () => {
  const n = 100;
  const same = new Float64Array(n).fill(3);
  const forces = push(createBarnesHut(), same, same, new Float64Array(n).fill(1));
  expect(forces.every((force) => force === 0)).toBe(true);
});

test("parallel edges fold into one and self-loops vanish", () => {
  const { offsets, targets, weights } = connect(
    3,
    Uint32Array.of(0, 1, 2, 2),
    Uint32Array.of(1, 0, 2, 1),
    Float64Array.of(1, 4, 9, 2),
  );
  expect([...offsets]).toEqual([0, 1, 3, 4]);
  expect([...targets]).toEqual([1, 0, 2, 1]);
  expect([...weights]).toEqual([5, 5, 2, 2]);
});

test("a straight line of nodes is drawn without stress, and its neighbours are its nearest", () => {
  const n = 6;
  const line: Network = {
    order: n,
    ...connect(
      n,
      Uint32Array.of(0, 1, 2, 3, 4),
      Uint32Array.of(1, 2, 3, 4, 5),
      new Float64Array(5).fill(1),
    ),
    radius: new Float64Array(n),
    labelWidth: new Float64Array(n),
    labelHeight: 0,
    x: new Float64Array(n),
    y: new Float64Array(n),
    fixed: new Uint8Array(n),
  };
  const straight = { x: Float64Array.of(0, 7, 14, 21, 28, 35), y: new Float64Array(n) };
  expect(measureStress(line, straight)).toBeCloseTo(0, 12);
  expect(measureNeighbourhoods(line, straight)).toBe(1);
  const folded = { x: Float64Array.of(0, 7, 14, 14, 7, 0), y: new Float64Array(n) };
  expect(measureStress(line, folded)).toBeGreaterThan(0.2);
});

test("our logarithm is right to ten digits", () => {
  for (const value of [1, 1.0001, 1.5, 2, 3, 10, 1234.5, 1e9]) {
    expect(naturalLogarithm(value)).toBeCloseTo(Math.log(value), 8);
  }
});
