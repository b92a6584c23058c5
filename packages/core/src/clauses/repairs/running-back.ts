import { dependents } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "signed **running back** Bo Day": a player, and nobody runs. */
export const runningBack: Repair = atEachVerb((tree, { index, text, head }) => {
  if (!/^running$/i.test(text) || tree.tokens[index + 1]?.text !== "back" || head === undefined)
    return [];
  const name = dependents(tree, index, "obj", "nsubj").find(
    (child) => child > index + 1 && tree.tokens[child]!.upos === "PROPN",
  );
  if (name === undefined || tree.first[name] !== index + 2) return [];
  const to = dependents(tree, index, "mark").find((mark) => mark === index - 1);
  const noun = { head: name, relation: "compound", upos: "NOUN", xpos: "NN" };
  // "a completion **to** running back Bo Day"
  const before = to === undefined ? undefined : tree.tokens[to - 1];
  const beside = before?.upos === "NOUN" ? before.index : undefined;
  return [
    {
      token: name,
      head: beside ?? head,
      relation: to === undefined ? "obj" : beside === undefined ? "obl" : "nmod",
    },
    { token: index, ...noun },
    { token: index + 1, ...noun },
    ...(to === undefined
      ? []
      : [{ token: to, head: name, relation: "case", upos: "ADP", xpos: "IN" }]),
  ];
});
