export { createParser, loadParser, type ParserOptions } from "./create-parser.ts";
export { weightsId } from "@relata/english";
export { ParserError, type ParserErrorCode } from "./error.ts";
export type { Parser, Tree, TreeName, TreeToken } from "./tree.ts";
