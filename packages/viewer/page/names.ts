import type Sigma from "sigma";
import { edgeStyleFacts } from "./edge-style.ts";
import type { Model } from "./model.ts";
import type { State } from "./state.ts";
import type { Spotlight } from "./spotlight.ts";
import type { Theme } from "./theme.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
/** More names than this and nobody reads them; more tries and a frame gets long. */
const limits = { names: 140, namesOfDots: 45, tries: 1400, relations: 60, largeRadius: 11 };

export interface Names {
  draw(): void;
}

/**
 * Writes names beside nodes, the most important first, and leaves out what would cover another name or a node.
 * Only the names of large nodes may cover nodes well smaller than they are: a hub among its neighbours has to have its name.
 * Relations get their words while they are in the spotlight, or all along when the reader asks for it.
 */
export function createNames(
  sigma: Sigma,
  model: Model,
  state: State,
  look: { theme(): Theme; spotlight(): Spotlight },
): Names {
  sigma.createCanvasContext("names");
  const { names, mouse } = sigma.getCanvases();
  // Sigma's listeners sit on the mouse layer, which has to stay on top.
  mouse!.before(names!);
  const context = names!.getContext("2d")!;
  // Sigma sizes the layer from its next resize on; resizing all of them now would wipe what is drawn.
  names!.width = mouse!.width;
  names!.height = mouse!.height;
  names!.style.width = mouse!.style.width;
  names!.style.height = mouse!.style.height;
  const density = mouse!.width / Math.max(1, sigma.getDimensions().width);
  context.scale(density, density);
  const bySize = model.nodes
    .map((_, index) => index)
    .sort((a, b) => model.nodes[b]!.size - model.nodes[a]!.size || a - b);

  function draw(): void {
    const theme = look.theme();
    const spotlight = look.spotlight();
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    context.lineJoin = "round";
    context.textBaseline = "middle";

    const written: Box[] = [];
    const discs: Box[] = [];
    const order = spotlight.isOn ? [...spotlight.nodes].sort((a, b) => rank(a) - rank(b)) : bySize;
    const places = new Map<number, { x: number; y: number; radius: number }>();
    let tries = 0;
    for (const index of order) {
      if (!state.visible.nodes[index] || tries > limits.tries) continue;
      const place = placeOf(index);
      if (place.x < -80 || place.y < -20 || place.x > width + 20 || place.y > height + 20) continue;
      tries += 1;
      places.set(index, place);
      if (place.radius > 5) discs.push(around(place.x, place.y, place.radius * 0.8));
    }
    drawRings(theme, spotlight);

    for (const [index, place] of places) {
      if (written.length >= limits.names) break;
      const isLit = spotlight.isOn;
      if (!isLit && place.radius < 2.2 && written.length >= limits.namesOfDots) break;
      const isMain = spotlight.main?.kind === "node" && spotlight.main.index === index;
      const box = writeName(index, place, isMain, theme, written, discs);
      if (box) written.push(box);
    }
    if (spotlight.isOn || state.labels) writeRelations(spotlight, theme, [...written, ...discs]);
  }

  function rank(index: number): number {
    const { main } = look.spotlight();
    if (main?.kind === "node" && main.index === index) return -Infinity;
    return -model.nodes[index]!.size;
  }

  function placeOf(index: number): { x: number; y: number; radius: number } {
    const shown = sigma.getNodeDisplayData(String(index))!;
    const { x, y } = sigma.framedGraphToViewport(shown);
    return { x, y, radius: sigma.scaleSize(shown.size) };
  }

  function writeName(
    index: number,
    { x, y, radius }: { x: number; y: number; radius: number },
    isMain: boolean,
    theme: Theme,
    written: readonly Box[],
    discs: readonly Box[],
  ): Box | undefined {
    const node = model.nodes[index]!;
    const size = Math.max(11, Math.min(16, 9.5 + radius * 0.32)) + (isMain ? 1.5 : 0);
    context.font = `${isMain || radius > limits.largeRadius ? 600 : 500} ${size}px ${family}`;
    const text = shorten(node.label, 38);
    const width = context.measureText(text).width;
    const gap = radius + 4;
    const half = size / 2 + 1;
    const offers: readonly Box[] = [
      { left: x + gap, top: y - half, right: x + gap + width, bottom: y + half },
      { left: x - gap - width, top: y - half, right: x - gap, bottom: y + half },
      { left: x - width / 2, top: y + gap, right: x + width / 2, bottom: y + gap + size + 2 },
      { left: x - width / 2, top: y - gap - size - 2, right: x + width / 2, bottom: y - gap },
    ];
    const { width: right, height: bottomEdge } = sigma.getDimensions();
    const possible = offers.filter(
      (offer) =>
        offer.left >= 4 &&
        offer.right <= right - 4 &&
        offer.top >= 2 &&
        offer.bottom <= bottomEdge - 2 &&
        !written.some((other) => overlap(offer, other)),
    );
    const covered = (offer: Box) => discs.reduce((sum, disc) => sum + shared(offer, disc), 0);
    const free = possible.find((offer) => covered(offer) === 0);
    const isLarge = radius > limits.largeRadius;
    const [least] = isLarge
      ? possible
          .filter(
            (offer) => !discs.some((disc) => heightOf(disc) > 1.3 * radius && overlap(offer, disc)),
          )
          .sort((a, b) => covered(a) - covered(b))
      : [];
    const box = free ?? least ?? (isMain ? offers[0]! : undefined);
    if (box) write(text, box.left, (box.top + box.bottom) / 2, theme.text, theme.canvas);
    return box;
  }

  function writeRelations(spotlight: Spotlight, theme: Theme, taken: Box[]): void {
    const edges = spotlight.isOn ? [...spotlight.edges] : model.edges.map((_, index) => index);
    if (spotlight.isOn && edges.length > limits.relations && spotlight.main?.kind === "node")
      return;
    context.font = `italic 500 11px ${family}`;
    let written = 0;
    for (const index of edges) {
      if (!state.visible.edges[index] || written > limits.relations * 2) continue;
      const { source, target, label } = model.edges[index]!;
      if (source === target || label === "") continue;
      const from = placeOf(source);
      const to = placeOf(target);
      const { curvature, style } = model.looks[index]!;
      const across = { x: to.x - from.x, y: to.y - from.y };
      const length = Math.hypot(across.x, across.y);
      const text = shorten(label, 30);
      const width = context.measureText(text).width;
      const isMain = spotlight.main?.kind === "edge" && spotlight.main.index === index;
      if (!isMain && length - from.radius - to.radius < width * 0.6) continue;
      // The screen's y runs down, the graph's up: the normal is mirrored.
      const x = (from.x + to.x) / 2 + (across.y * curvature) / 2;
      const y = (from.y + to.y) / 2 - (across.x * curvature) / 2;
      const box = { left: x - width / 2, top: y - 7, right: x + width / 2, bottom: y + 7 };
      if (!isMain && taken.some((other) => overlap(box, other))) continue;
      write(text, box.left, y, edgeStyleFacts(style)[theme.name], theme.canvas);
      taken.push(box);
      written += 1;
    }
  }

  function write(text: string, x: number, y: number, color: string, halo: string): void {
    // Wide enough that no line shows between two words.
    context.lineWidth = 5;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  }

  function drawRings(theme: Theme, spotlight: Spotlight): void {
    const ringed = [state.selection, spotlight.main].flatMap((item) =>
      item?.kind === "node" && state.visible.nodes[item.index] ? [item.index] : [],
    );
    for (const index of new Set(ringed)) {
      const { x, y, radius } = placeOf(index);
      context.beginPath();
      context.arc(x, y, radius + 5, 0, Math.PI * 2);
      context.lineWidth = 2.5;
      context.strokeStyle = theme.accent;
      context.stroke();
    }
  }

  return { draw };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

/** Area that two boxes have in common. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : text;
}
