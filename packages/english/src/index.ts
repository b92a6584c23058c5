export { readWeights, weightsUrl } from "./read-weights.ts";
