export type { Parser, Tree, TreeName, TreeToken } from "./tree.ts";
