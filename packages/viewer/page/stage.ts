import Sigma from "sigma";
import { mix } from "./color.ts";
import { createRibbonProgram } from "./edge-program.ts";
import { edgeAtPoint } from "./edge-at-point.ts";
import { edgeStyleFacts } from "./edge-style.ts";
import type { Model } from "./model.ts";
import { createNames } from "./names.ts";
import { ShapeProgram } from "./node-program.ts";
import { shapes, typeOf, type NodeStyle } from "./node-style.ts";
import { findSpotlight, noSpotlight } from "./spotlight.ts";
import type { Item, State } from "./state.ts";
import { currentTheme, onThemeChange } from "./theme.ts";

/** Above these, hovering marks instead of repainting, and edges answer no pointer or hide while the picture moves. */
const limits = { repaintOnHover: 3000, edgesUnderPointer: 60_000, edgesInMotion: 10_000 };
/** Pixels between the pointer and a line that still count as on it. */
const reach = 5;

export interface Stage {
  zoom(direction: "in" | "out"): void;
  fit(): void;
  /** Moves the camera so that the node and its neighbours, or both ends of the edge, are in sight. */
  show(item: Item): void;
  /** The nearest shown node in a direction on the screen from a node; from nowhere, the one nearest to the middle. */
  neighbour(
    from: number | undefined,
    direction: "left" | "right" | "up" | "down",
  ): number | undefined;
  /** All layers as one picture. */
  picture(): HTMLCanvasElement;
}

/** Draws the model with sigma and follows the state. */
export function createStage(
  container: HTMLElement,
  model: Model,
  state: State,
  styles: ReadonlyMap<string, NodeStyle>,
): Stage {
  let theme = currentTheme();
  let spotlight = noSpotlight;
  const isSmall = model.nodes.length <= limits.repaintOnHover;
  const looks = model.nodes.map((node) => {
    const style = styles.get(typeOf(node))!;
    return { shape: shapes[style.shape], color: node.color ?? style.color };
  });

  // Sizes are pixels of the first view: a crowd is drawn smaller, so that it does not become one stain.
  const shrink = fittingShrink(model, container);
  model.nodes.forEach(({ size }, index) =>
    model.graph.setNodeAttribute(String(index), "size", Math.max(0.8, size * shrink)),
  );

  const sigma = new Sigma(model.graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    defaultEdgeType: "straight",
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { straight: createRibbonProgram(1), curved: createRibbonProgram(14) },
    // Names are written by createNames, which knows which of them matter.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    hideEdgesOnMove: model.edges.length > limits.edgesInMotion,
    zIndex: true,
    stagePadding: 60,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    nodeReducer: (key) => {
      const index = Number(key);
      const { shape, color } = looks[index]!;
      const isFaded = spotlight.isOn && !spotlight.nodes.has(index);
      return {
        ...model.graph.getNodeAttributes(key),
        color: isFaded ? mix(color, theme.canvas, 0.8) : color,
        border: theme.canvas,
        shape,
        hidden: !state.visible.nodes[index],
        zIndex: spotlight.nodes.has(index) ? 2 : 1,
      };
    },
    edgeReducer: (key) => {
      const index = Number(key);
      const { style, curvature, size } = model.looks[index]!;
      const isLit = spotlight.edges.has(index);
      const facts = edgeStyleFacts(style);
      const quiet = crowd(model.edges.length) * (style === "asserted" ? 1 : 0.6);
      const fade = spotlight.isOn ? (isLit ? 0 : 0.88) : quiet;
      return {
        type: curvature === 0 ? "straight" : "curved",
        color: mix(facts[theme.name], theme.canvas, fade),
        size: size * Math.max(0.4, shrink) + (isLit ? 0.7 : 0),
        curvature,
        dash: facts.dash,
        hidden: !state.visible.edges[index],
        zIndex: isLit ? 2 : style === "asserted" ? 0 : 1,
      };
    },
  });

  const names = createNames(sigma, model, state, {
    theme: () => theme,
    spotlight: () => spotlight,
  });
  sigma.on("afterRender", () => names.draw());
  names.draw();

  // With a new index, for what is lit is drawn last.
  const repaint = () => sigma.refresh();
  const follow = (needsPaint: boolean) => {
    spotlight = findSpotlight(model, state);
    if (needsPaint) repaint();
    else names.draw();
  };
  state.on("selection", () => follow(true));
  state.on("hover", () => follow(isSmall));
  state.on("labels", () => names.draw());
  state.on("filters", () => {
    spotlight = findSpotlight(model, state);
    sigma.refresh();
  });
  onThemeChange(() => {
    theme = currentTheme();
    repaint();
  });
  new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    if (width === container.offsetWidth && height === container.offsetHeight) return;
    sigma.resize();
    sigma.scheduleRender();
  }).observe(container);

  const canvas = sigma.getCanvases()["mouse"]!;
  sigma.on("enterNode", ({ node }) => point({ kind: "node", index: Number(node) }));
  sigma.on("leaveNode", () => point(undefined));
  sigma.on("moveBody", ({ event }) => {
    if (state.hover?.kind === "node") return;
    point(edgeUnder(event));
  });
  sigma.on("clickNode", ({ node }) => state.select({ kind: "node", index: Number(node) }));
  sigma.on("clickStage", ({ event }) => state.select(edgeUnder(event)));
  enableDragging();

  function edgeUnder(pointer: { x: number; y: number }): Item | undefined {
    if (model.edges.length > limits.edgesUnderPointer) return undefined;
    const index = edgeAtPoint(
      model,
      (edge) => state.visible.edges[edge] === 1,
      (node) => {
        const shown = sigma.getNodeDisplayData(String(node));
        return shown && sigma.framedGraphToViewport(shown);
      },
      pointer,
      reach,
    );
    return index === undefined ? undefined : { kind: "edge", index };
  }

  function point(item: Item | undefined): void {
    canvas.style.cursor = item ? "pointer" : "";
    state.hoverOver(item);
  }

  /** A node follows the pointer; the rest of the picture stays. */
  function enableDragging(): void {
    let dragged: string | undefined;
    sigma.on("downNode", ({ node }) => {
      dragged = node;
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
      if (dragged === undefined) return;
      preventSigmaDefault();
      event.original.preventDefault();
      model.graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    });
    const drop = () => {
      dragged = undefined;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
  }

  /** The item's own nodes first; of a hub with many neighbours only itself. */
  function neighbourhood({ kind, index }: Item): number[] {
    if (kind === "edge") return [model.edges[index]!.source, model.edges[index]!.target];
    const around = new Set([index]);
    for (const edge of model.edgesOf[index]!) {
      if (!state.visible.edges[edge]) continue;
      around.add(model.edges[edge]!.source).add(model.edges[edge]!.target);
    }
    return around.size > 60 ? [index] : [...around];
  }

  const camera = sigma.getCamera();
  const duration = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250;
  const move = (to: Partial<{ x: number; y: number; ratio: number; angle: number }>) => {
    if (duration === 0) camera.setState({ ...camera.getState(), ...to });
    else void camera.animate(to, { duration });
  };

  return {
    zoom: (direction) => move({ ratio: camera.ratio * (direction === "in" ? 1 / 1.5 : 1.5) }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    show(item) {
      const around = neighbourhood(item).flatMap(
        (node) => sigma.getNodeDisplayData(String(node)) ?? [],
      );
      const main = around[0];
      if (!main) return;
      const { width, height } = sigma.getDimensions();
      const middle =
        item.kind === "node"
          ? main
          : { x: (main.x + around[1]!.x) / 2, y: (main.y + around[1]!.y) / 2 };
      const reach = (axis: "x" | "y") =>
        2 * Math.max(...around.map((place) => Math.abs(place[axis] - middle[axis])));
      const side = Math.min(width, height);
      const ratio = 1.35 * Math.max((reach("x") * side) / width, (reach("y") * side) / height);
      const closest = model.nodes.length > 120 ? 0.12 : 0.5;
      move({ x: middle.x, y: middle.y, ratio: Math.min(1, Math.max(closest, ratio)) });
    },
    neighbour(from, direction) {
      const middle = { x: camera.x, y: camera.y };
      const start = from === undefined ? middle : sigma.getNodeDisplayData(String(from))!;
      let best: number | undefined;
      let bestCost = Infinity;
      model.nodes.forEach((_, index) => {
        if (index === from || !state.visible.nodes[index]) return;
        const { x, y } = sigma.getNodeDisplayData(String(index))!;
        const [ahead, aside] =
          direction === "left" || direction === "right"
            ? [(x - start.x) * (direction === "right" ? 1 : -1), Math.abs(y - start.y)]
            : [(y - start.y) * (direction === "up" ? 1 : -1), Math.abs(x - start.x)];
        const cost = from === undefined ? Math.hypot(ahead, aside) : ahead + aside * 2;
        const isThere = from === undefined || (ahead > 1e-6 && aside < ahead * 2);
        if (isThere && cost < bestCost) [best, bestCost] = [index, cost];
      });
      return best;
    },
    picture() {
      // WebGL forgets its picture after the frame: draw and copy within one task.
      sigma.refresh({ skipIndexation: true, schedule: false });
      const layers = sigma.getCanvases();
      const { width, height } = layers["nodes"]!;
      const picture = document.createElement("canvas");
      picture.width = width;
      picture.height = height;
      const context = picture.getContext("2d")!;
      context.fillStyle = theme.canvas;
      context.fillRect(0, 0, width, height);
      for (const name of ["edges", "nodes", "names"]) context.drawImage(layers[name]!, 0, 0);
      return picture;
    },
  };
}

/** Many edges are drawn fainter, so that nodes and names stay in front. */
function crowd(edges: number): number {
  return Math.min(0.72, 0.25 + Math.log10(1 + edges / 50) * 0.22);
}

/** What share of their size nodes may have, so that all of them together cover an eighth of the stage at most. */
function fittingShrink({ nodes }: Model, container: HTMLElement): number {
  const covered = nodes.reduce((sum, { size }) => sum + Math.PI * size * size, 0);
  const room = Math.max(1, container.offsetWidth) * Math.max(1, container.offsetHeight) * 0.12;
  return Math.min(1, Math.sqrt(room / covered));
}
