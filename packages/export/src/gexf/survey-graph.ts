import { type Column, ColumnReader } from "../graph/columns.ts";
import { edgeKind } from "../graph/edge-kind.ts";
import type { AttributeBag, GraphSource } from "../graph/graph-source.ts";
import { EdgeGrouper, type EdgeGroups } from "../graph/merge-edges.ts";
import type { LossLog } from "../losses.ts";
import { isXmlText } from "../text/escape-xml.ts";
import { mergedEdges, originalWeight } from "./notes.ts";

/** A column with its place in the file. */
export interface GexfColumn extends Column {
  /** Its number, as text: a name would collide with Gephi's own columns. */
  readonly id: string;
  /** The name as XML can say it, unlike all other titles. */
  readonly title: string;
}

/** What the first walk over a graph finds out, so that the second can write without looking back. */
export interface Survey {
  readonly nodeColumns: readonly GexfColumn[];
  readonly edgeColumns: readonly GexfColumn[];
  /** Attributes that GEXF has its own elements for. */
  readonly lifted: { readonly node: ReadonlySet<string>; readonly edge: ReadonlySet<string> };
  /** Ids that had to change. */
  readonly ids: ReadonlyMap<string, string>;
  readonly labels: "given" | "as-id";
  readonly kind: "attribute" | "derived";
  readonly groups: EdgeGroups | undefined;
  /** Positions of edges that cannot be written. */
  readonly skipped: ReadonlySet<number>;
  /** Which sorts of edges there are, whatever the graph would allow. */
  readonly direction: "directed" | "undirected" | "mixed";
  readonly nodes: number;
  readonly edges: number;
}

export interface SurveyOptions {
  readonly parallel: "merge" | "keep";
  readonly kind: ((attributes: AttributeBag) => string | undefined) | undefined;
}

export function surveyGraph(source: GraphSource, options: SurveyOptions, log: LossLog): Survey {
  const nodes = surveyNodes(source, log);
  const edges = surveyEdges(source, options, nodes, log);
  return {
    nodeColumns: nodes.columns,
    edgeColumns: edges.columns,
    lifted: { node: nodes.lifted, edge: edges.lifted },
    ids: nodes.ids,
    labels: nodes.labels,
    kind: edges.kind,
    groups: edges.groups,
    skipped: edges.skipped,
    direction: edges.direction,
    nodes: nodes.count,
    edges: edges.count,
  };
}

function surveyNodes(source: GraphSource, log: LossLog) {
  const reader = new ColumnReader();
  const ids = new Map<string, string>();
  const odd: string[] = [];
  let count = 0;
  let unlabelled = 0;
  let example: string | undefined;
  let selfLabelled = false;
  for (const { id, attributes } of source.nodes()) {
    count += 1;
    reader.read(attributes);
    if (id === "" || !isXmlText(id)) odd.push(id);
    const label = attributes["label"];
    if (label === undefined || label === null) {
      unlabelled += 1;
      example ??= id;
    } else if (label === id) selfLabelled = true;
  }
  if (odd.length > 0) renameIds(source, odd, ids, log);
  if (unlabelled > 0) {
    log.note("replaced", "node", "no label: the id stands in", example, "label", unlabelled);
  }
  const all = reader.columns();
  const lifted = new Set(["label"]);
  const numeric = (name: string) => isNumeric(all.find((column) => column.name === name));
  if (numeric("x") && numeric("y")) {
    lifted.add("x").add("y");
    if (numeric("z")) lifted.add("z");
  }
  if (numeric("size")) lifted.add("size");
  if (isText(all.find((column) => column.name === "color"))) lifted.add("color");
  const columns = placeColumns(
    all.filter(({ name }) => !lifted.has(name)),
    "node",
    log,
  );
  const labels: Survey["labels"] = unlabelled > 0 && !selfLabelled ? "as-id" : "given";
  return { columns, lifted, ids, labels, count };
}

function renameIds(
  source: GraphSource,
  odd: readonly string[],
  ids: Map<string, string>,
  log: LossLog,
): void {
  const taken = new Set<string>();
  for (const { id } of source.nodes()) taken.add(id);
  for (const id of odd) {
    const clean =
      id === ""
        ? "(empty)"
        : id.replace(
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu,
            "\ufffd",
          );
    const unique = makeUnique(clean, taken);
    ids.set(id, unique);
    log.note("renamed", "node", "an id that XML cannot say", unique, "id");
  }
}

function surveyEdges(
  source: GraphSource,
  { parallel, kind: givenKind }: SurveyOptions,
  nodes: { readonly count: number },
  log: LossLog,
) {
  const reader = new ColumnReader();
  const kindOf = givenKind ?? edgeKind;
  const grouper = source.multi && parallel === "merge" ? new EdgeGrouper(source.size) : undefined;
  const isNode = danglingTest(source, nodes.count);
  const skipped = new Set<number>();
  let position = -1;
  let count = 0;
  let oddWeights = 0;
  let directed = 0;
  for (const edge of source.edges()) {
    position += 1;
    if (isNode !== undefined && !(isNode.has(edge.source) && isNode.has(edge.target))) {
      skipped.add(position);
      log.note("dropped", "edge", "an end is not a node of the graph", edge.id);
      grouper?.skip();
      continue;
    }
    count += 1;
    if (edge.directed) directed += 1;
    reader.read(edge.attributes);
    const weight = edge.attributes["weight"];
    if (typeof weight === "number" && !(weight > 0 && weight < Infinity)) oddWeights += 1;
    grouper?.add(edge, kindOf(edge.attributes) ?? "");
  }
  const groups = grouper?.result();
  const all = reader.columns();
  const lifted = new Set(["label"]);
  const find = (name: string) => all.find((column) => column.name === name);
  const weighted = isNumeric(find("weight"));
  if (weighted) lifted.add("weight");
  if (isNumeric(find("size"))) lifted.add("size");
  if (isText(find("color"))) lifted.add("color");
  const kind: Survey["kind"] =
    givenKind === undefined && isText(find("kind")) ? "attribute" : "derived";
  if (kind === "attribute") lifted.add("kind");
  const extra: Column[] = [];
  if (weighted && oddWeights > 0)
    extra.push({ name: originalWeight, type: "double", count: oddWeights });
  if (groups !== undefined && groups.groups.size > 0) {
    extra.push({ name: mergedEdges, type: "integer", count: groups.groups.size });
  }
  const own = all.filter(
    ({ name }) => !lifted.has(name) && !extra.some((column) => column.name === name),
  );
  const columns = placeColumns([...own, ...extra], "edge", log);
  const direction: Survey["direction"] =
    count === 0
      ? source.type
      : directed === count
        ? "directed"
        : directed === 0
          ? "undirected"
          : "mixed";
  return { columns, lifted, kind, groups, skipped, direction, count: groups?.size ?? count };
}

/** Graphology has no dangling edges; rows from elsewhere may. */
function danglingTest(source: GraphSource, count: number): Set<string> | undefined {
  if (source.trusted === true) return undefined;
  const ids = new Set<string>();
  for (const { id } of source.nodes()) ids.add(id);
  if (ids.size < count) throw new RangeError("two nodes of the graph have the same id");
  return ids;
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === "integer" || column?.type === "long" || column?.type === "double";
}

function isText(column: Column | undefined): boolean {
  return column?.type === "string";
}

function placeColumns(columns: readonly Column[], of: "node" | "edge", log: LossLog): GexfColumn[] {
  const titles = new Set<string>();
  return columns.map((column, index) => {
    const clean = column.name.replace(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, "\ufffd");
    const title = makeUnique(clean === "" ? "(unnamed)" : clean, titles);
    if (title !== column.name)
      log.note(
        "renamed",
        of,
        `the attribute is called ${JSON.stringify(title)}`,
        undefined,
        column.name,
      );
    return { ...column, id: String(index), title };
  });
}

function makeUnique(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
  taken.add(unique);
  return unique;
}
