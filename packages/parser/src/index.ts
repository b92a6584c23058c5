export type { Tree, TreeName, TreeToken } from "./tree.ts";
