export { weightsId } from "./weights-id.ts";
export { readWeights, weightsUrl } from "./read-weights.ts";
