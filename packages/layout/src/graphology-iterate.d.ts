declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One iteration in place: ten numbers a node, three an edge, as `helpers.graphToByteArrays` lays them out. */
  const iterate: (
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}
