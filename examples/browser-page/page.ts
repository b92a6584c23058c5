// Runs wholly in the browser: fetches the parser's weights once, then reads what is typed and draws it.
import { createPipeline, resolve, toGraph } from "@relata/core";
import { layout, style } from "@relata/layout";
import { loadParser } from "@relata/parser";
import { toHtml } from "@relata/viewer";

const form = document.querySelector("form")!;
const text = document.querySelector("textarea")!;
const button = document.querySelector("button")!;
const output = document.querySelector("output")!;
const frame = document.querySelector("iframe")!;

const pipeline = createPipeline({
  parser: await loadParser(new URL("weights.bin", location.href)),
});

function draw(): void {
  const started = performance.now();
  const graph = toGraph(resolve(pipeline.extract({ id: "your text", text: text.value })), {
    evidence: true,
    title: "Your text",
  });
  style(graph);
  layout(graph);
  const took = Math.round(performance.now() - started);
  URL.revokeObjectURL(frame.src);
  // The viewer's page in a frame of its own: what was typed is data there, never markup.
  frame.src = URL.createObjectURL(new Blob([toHtml(graph)], { type: "text/html" }));
  output.value = `${graph.order} entities, ${graph.size} relations in ${took} ms`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  draw();
});
button.disabled = false;
draw();
