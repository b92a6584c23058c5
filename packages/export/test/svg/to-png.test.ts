import { DirectedGraph } from "graphology";
import { ExportError } from "../../src/errors.ts";
import { toPng } from "../../src/svg/to-png.ts";
import { toSvg } from "../../src/svg/stream-svg.ts";

// The renderer is a binary of the machine's kind; some kinds have none.
const installed = await import("@resvg/resvg-js").then(
  () => true,
  () => false,
);

const graph = new DirectedGraph();
graph.addNode("ada", { label: "Ada", x: 0, y: 0, size: 8, color: "#0060a8" });
graph.addNode("bob", { label: "Bob", x: 120, y: 60, size: 8, color: "#e66100" });
graph.addEdge("ada", "bob", { label: "called" });

(installed ? describe : describe.skip)("a PNG picture (needs @resvg/resvg-js here)", () => {
  test("has the size of the SVG times the zoom", async () => {
    const [, width, height] = /<svg [^>]*width="(\d+)[^"]*" height="(\d+)/.exec(toSvg(graph))!;
    const png = await toPng(graph, { zoom: 3 });
    const bytes = new DataView(png.buffer, png.byteOffset);
    expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    // Width and height stand first in the header chunk (PNG specification, 11.2.2).
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([
      3 * Number(width),
      3 * Number(height),
    ]);
  });
});

(installed ? test.skip : test)("without the renderer says what to install", async () => {
  await expect(toPng(graph)).rejects.toThrow(ExportError);
});
