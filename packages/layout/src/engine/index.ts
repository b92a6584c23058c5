export {
  arrange,
  type Arrangement,
  type ArrangeSettings,
  type Engine,
  type Goal,
  type Metrics,
  type Progress,
  type Start,
} from "./arrange.ts";
export { createBarnesHut, type BarnesHutSettings } from "./barnes-hut.ts";
export { exactRepulsion } from "./exact-repulsion.ts";
export { footprintsOf, type Footprints } from "./footprint.ts";
export { runForces, type ForceOutcome, type ForceSettings, type Repulsion } from "./force-atlas.ts";
export { measureNeighbourhoods, measurePurity, measureStress } from "./measure.ts";
export { multilevelStart, scaledStart } from "./multilevel-start.ts";
export { connect, massesOf, subnetwork, type Network } from "./network.ts";
export { countOverlaps } from "./overlap-grid.ts";
export type { Positions } from "./pivot-mds.ts";
export { createRandom, type Random } from "./random.ts";
export { removeOverlaps } from "./remove-overlaps.ts";
export { splitComponents } from "./split-components.ts";
export { logarithmicAttraction, linearAttraction, type Attraction } from "./attraction.ts";
