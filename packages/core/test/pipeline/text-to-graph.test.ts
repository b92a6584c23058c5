import { textToGraph } from "../../src/pipeline/text-to-graph.ts";

/** "Ada —wrote→ programs", in order. */
function edgesOf(text: string): string[] {
  const graph = textToGraph(text);
  const label = (node: string): string => graph.getNodeAttribute(node, "label") as string;
  return graph
    .mapEdges(
      (_, { label: words }, source, target) => `${label(source)} —${words}→ ${label(target)}`,
    )
    .sort();
}

describe("a text's graph", () => {
  test("tells a word of two tokens as one word", () => {
    expect(edgesOf("The company is gonna sell the mine.")).toEqual([
      "company —is gonna sell (planned)→ mine",
    ]);
  });

  test("is empty where nothing is said", () => {
    expect(edgesOf("")).toEqual([]);
  });
});
