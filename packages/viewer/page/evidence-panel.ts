import type { PageEdge, PageEvidence } from "../src/page-data.ts";
import { edgeStyleFacts } from "./edge-style.ts";
import { element } from "./element.ts";
import { capital, grouped } from "./filter-panel.ts";
import { edgeSwatch, icon, nodeSwatch } from "./icons.ts";
import type { Model } from "./model.ts";
import { typeOf, type NodeStyle } from "./node-style.ts";
import type { Item, State } from "./state.ts";

const firstRows = 40;

/** Tells about what is selected: who it is, what is said, in which words, by whom, and who says otherwise. */
export function createEvidencePanel(
  model: Model,
  state: State,
  styles: ReadonlyMap<string, NodeStyle>,
  reveal: (item: Item) => void,
): HTMLElement {
  const root = element("aside", { class: "panel", "aria-label": "Evidence", hidden: true });
  state.on("selection", () => {
    const { selection } = state;
    root.hidden = selection === undefined;
    if (!selection) return;
    const content =
      selection.kind === "node" ? aboutNode(selection.index) : aboutEdge(selection.index);
    root.replaceChildren(closeButton(), ...content);
    root.scrollTop = 0;
  });

  function closeButton(): HTMLElement {
    return element(
      "button",
      {
        type: "button",
        class: "icon-button panel-close",
        "aria-label": "Close",
        onclick: () => state.select(undefined),
      },
      icon("close"),
    );
  }

  function aboutNode(index: number): HTMLElement[] {
    const node = model.nodes[index]!;
    const style = styles.get(typeOf(node))!;
    const facts: [string, string][] = [];
    if (node.mentions !== undefined) facts.push(["Mentions", grouped(node.mentions)]);
    if (node.documents !== undefined) facts.push(["Documents", grouped(node.documents)]);
    facts.push(["Relations", grouped(model.edgesOf[index]!.length)]);
    const period = [...new Set([node.firstDate, node.lastDate])].filter(
      (date) => date !== undefined,
    );
    if (period.length > 0) facts.push(["Dates", period.join(" – ")]);
    facts.push(...otherFacts(node.more));
    const aliases = (node.aliases ?? []).filter((alias) => alias !== node.label);
    const edges = [...model.edgesOf[index]!].sort((a, b) => weigh(b) - weigh(a) || a - b);
    return [
      element(
        "header",
        {},
        element(
          "p",
          { class: "kind" },
          nodeSwatch(style.shape, node.color ?? style.color),
          style.name,
        ),
        element("h2", { tabindex: -1 }, node.label),
        ...(aliases.length > 0
          ? [element("p", { class: "aliases" }, `also ${aliases.join(", ")}`)]
          : []),
      ),
      factList(facts),
      element("h3", {}, "What is said"),
      edges.length === 0
        ? element("p", { class: "empty" }, "No relation of it was read.")
        : growing(edges.map((edge) => () => relationRow(edge, index))),
    ];
  }

  function weigh(edge: number): number {
    return model.edges[edge]!.weight;
  }

  function relationRow(index: number, self: number): HTMLElement {
    const edge = model.edges[index]!;
    const isOut = edge.source === self;
    const other = model.nodes[isOut ? edge.target : edge.source]!;
    const quote = edge.evidence[0]?.quote;
    return element(
      "button",
      {
        type: "button",
        class: state.visible.edges[index] ? "relation" : "relation filtered",
        onclick: () => state.select({ kind: "edge", index }),
        onmouseenter: () => state.hoverOver({ kind: "edge", index }),
        onmouseleave: () => state.hoverOver(undefined),
      },
      element(
        "span",
        { class: "relation-line" },
        edgeSwatch(model.looks[index]!.style),
        isOut
          ? element("i", {}, edge.label)
          : element("span", {}, element("b", {}, other.label), " ", element("i", {}, edge.label)),
        isOut
          ? element("b", {}, other.label)
          : element("span", { class: "self" }, model.nodes[self]!.label),
        ...(edge.weight > 1 ? [element("span", { class: "times" }, `×${edge.weight}`)] : []),
      ),
      ...(quote === undefined ? [] : [element("span", { class: "relation-quote" }, quote)]),
    );
  }

  function aboutEdge(index: number): HTMLElement[] {
    const edge = model.edges[index]!;
    const { style } = model.looks[index]!;
    const facts: [string, string][] = [
      ["Certainty", certaintyOf(edge)],
      ["Claims", grouped(edge.weight)],
    ];
    if (edge.origins !== undefined) facts.push(["Independent origins", grouped(edge.origins)]);
    if (edge.carriers.length > 0) facts.push(["Carried by", edge.carriers.join(", ")]);
    if (edge.confidence !== undefined) {
      facts.push(["Read right with", `${Math.round(edge.confidence * 100)} %`]);
    }
    if (edge.time !== undefined) facts.push(["Time", edge.time]);
    if (edge.family !== undefined) facts.push(["Relation", edge.family.replaceAll("-", " ")]);
    facts.push(...otherFacts(edge.more));
    const rivals = conflictsOf(model, index);
    return [
      element(
        "header",
        {},
        element("p", { class: "kind" }, edgeSwatch(style), edgeStyleFacts(style).name),
        element(
          "h2",
          { class: "triple", tabindex: -1 },
          nodeLink(edge.source),
          element("i", { class: `words words-${style}` }, edge.label),
          nodeLink(edge.target),
        ),
      ),
      factList(facts),
      ...(rivals.length > 0
        ? [
            element("h3", { class: "conflict-title" }, "Said otherwise"),
            element("div", { class: "rows" }, ...rivals.map((rival) => conflictRow(rival))),
          ]
        : []),
      element(
        "h3",
        {},
        edge.evidence.length === 1 ? "Evidence" : `Evidence (${edge.evidence.length})`,
      ),
      edge.evidence.length === 0
        ? element("p", { class: "empty" }, "The graph carries no quotes.")
        : growing(edge.evidence.map((evidence) => () => evidenceCard(evidence, edge))),
    ];
  }

  function nodeLink(index: number): HTMLElement {
    return element(
      "button",
      {
        type: "button",
        class: "node-link",
        onclick: () => reveal({ kind: "node", index }),
      },
      model.nodes[index]!.label,
    );
  }

  function conflictRow(index: number): HTMLElement {
    const edge = model.edges[index]!;
    return element(
      "button",
      { type: "button", class: "relation", onclick: () => state.select({ kind: "edge", index }) },
      element(
        "span",
        { class: "relation-line" },
        edgeSwatch(model.looks[index]!.style),
        element("b", {}, model.nodes[edge.source]!.label),
        element("i", {}, edge.label),
        element("b", {}, model.nodes[edge.target]!.label),
      ),
      ...(edge.carriers.length > 0
        ? [element("span", { class: "relation-quote" }, edge.carriers.join(", "))]
        : []),
    );
  }

  return root;
}

/** Relations between the same two, in the same family or words, of the other polarity or flatly denied. */
export function conflictsOf(model: Model, index: number): number[] {
  const edge = model.edges[index]!;
  const isDenied = (other: number) => model.looks[other]!.style === "denied";
  return model.edgesOf[edge.source]!.filter((other) => {
    const rival = model.edges[other]!;
    const isSameMatter =
      rival.source === edge.source &&
      rival.target === edge.target &&
      ((rival.predicate ?? rival.label) === (edge.predicate ?? edge.label) ||
        (rival.family !== undefined && rival.family === edge.family));
    return other !== index && isSameMatter && isDenied(other) !== isDenied(index);
  });
}

function certaintyOf({ factuality, polarity }: PageEdge): string {
  return polarity === "negative" && factuality !== "denied"
    ? `${capital(factuality)}, said not to be so`
    : capital(factuality);
}

function otherFacts(more: Readonly<Record<string, unknown>> | undefined): [string, string][] {
  return Object.entries(more ?? {}).map(([name, value]) => [
    capital(name),
    typeof value === "number" ? String(Math.round(value * 1000) / 1000) : String(value),
  ]);
}

function factList(facts: readonly (readonly [string, string])[]): HTMLElement {
  return element(
    "dl",
    { class: "facts" },
    ...facts.map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value)),
    ),
  );
}

function evidenceCard(evidence: PageEvidence, edge: PageEdge): HTMLElement {
  const { title, publisher, published, document: id, speakers, confidence, rule } = evidence;
  const isOther = evidence.factuality !== undefined && evidence.factuality !== edge.factuality;
  const notes = [
    ...(isOther ? [capital(evidence.factuality!)] : []),
    ...(rule === undefined ? [] : [`rule ${rule}`]),
    ...(confidence === undefined ? [] : [`${Math.round(confidence * 100)} %`]),
  ];
  const source = [publisher, published].filter((part) => part !== undefined).join(", ");
  return element(
    "figure",
    { class: "evidence" },
    element("blockquote", {}, ...markedQuote(evidence)),
    element(
      "figcaption",
      {},
      ...(speakers === undefined
        ? []
        : [element("span", { class: "speaker" }, `according to ${speakers.join(", via ")}`)]),
      element(
        "span",
        { class: "source" },
        element("span", { class: "source-title" }, title ?? id ?? ""),
        ...(source === "" ? [] : [element("span", {}, source)]),
      ),
      ...(notes.length > 0 ? [element("span", { class: "notes" }, notes.join(" · "))] : []),
    ),
  );
}

/** The quote, its subject, trigger and object marked; where they overlap, the one that begins first keeps its mark. */
function markedQuote({ quote, subject, trigger, object }: PageEvidence): Node[] {
  const marks = [
    { role: "subject", range: subject },
    { role: "trigger", range: trigger },
    { role: "object", range: object },
  ]
    .flatMap(({ role, range }) => (range ? [{ role, start: range[0], end: range[1] }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Node[] = [];
  let at = 0;
  for (const { role, start, end } of marks) {
    if (start < at) continue;
    parts.push(document.createTextNode(quote.slice(at, start)));
    parts.push(element("mark", { class: role }, quote.slice(start, end)));
    at = end;
  }
  parts.push(document.createTextNode(quote.slice(at)));
  return parts;
}

/** The first rows, and a button for more: a hub has thousands. */
function growing(makers: readonly (() => HTMLElement)[]): HTMLElement {
  const rows = element("div", { class: "rows" });
  let shown = 0;
  const more = element("button", { type: "button", class: "quiet more", onclick: () => grow() });
  function grow(): void {
    rows.append(...makers.slice(shown, shown + firstRows).map((make) => make()));
    shown += firstRows;
    more.hidden = shown >= makers.length;
    more.textContent = `${Math.min(firstRows, makers.length - shown)} more of ${makers.length - shown}`;
  }
  grow();
  return element("div", {}, rows, more);
}
