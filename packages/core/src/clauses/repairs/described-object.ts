import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "to bring home two astronauts **stuck** in space": they are stuck, and are not brought so. */
export const describedObject: Repair = atRelations(
  ["xcomp"],
  (tree, { index, xpos, head: verb }) => {
    if (xpos !== "VBN" || verb === undefined || !TRANSPORTING.test(tree.tokens[verb]!.lemma))
      return [];
    const object = firstDependent(tree, verb, "obj");
    if (object === undefined || tree.last[object] !== tree.first[index]! - 1) return [];
    return firstDependent(tree, index, "mark", "aux", "nsubj") === undefined
      ? [{ token: index, head: object, relation: "acl" }]
      : [];
  },
);

const TRANSPORTING =
  /^(bring|take|send|carry|use|rescue|free|save|help|meet|buy|sell|evacuate|transport|replace|release|visit|treat)$/;
