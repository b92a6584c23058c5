import { type Column, ColumnReader } from "../graph/columns.ts";
import { type EdgeTable, readEdges } from "../graph/edge-table.ts";
import { type AttributeBag, eachNode, type GraphSource } from "../graph/graph-source.ts";
import { legalIds, makeUnique } from "../graph/legal-ids.ts";
import { type EdgeGroups, groupEdges } from "../graph/merge-edges.ts";
import type { LossLog } from "../losses.ts";
import { mergedEdges, originalWeight } from "./notes.ts";

/** A column with its place in the file. */
export interface GexfColumn extends Column {
  /** Its number, as text: a name would collide with Gephi's own columns. */
  readonly id: string;
  /** The name as XML can say it, unlike all other titles. */
  readonly title: string;
  /** Where its values stand in a row. */
  readonly slot: number;
}

/** How the attributes of nodes or edges are laid out in rows: each has a slot. */
export interface RowPlan {
  /** The attributes by slot. */
  readonly names: readonly string[];
  /** Those that become attribute values. */
  readonly columns: readonly GexfColumn[];
  /** Those that GEXF has its own words for, and our own; the slot after the last where there is none of the right type. */
  readonly slots: Readonly<Record<OwnName, number>>;
}

type OwnName =
  | "label"
  | "x"
  | "y"
  | "z"
  | "size"
  | "color"
  | "weight"
  | typeof mergedEdges
  | typeof originalWeight;

/** What the first walk over a graph finds out, so that the second can write without looking back. */
export interface Survey {
  readonly nodePlan: RowPlan;
  readonly edgePlan: RowPlan;
  readonly ids: readonly string[];
  /** The same as they are written. */
  readonly legalIds: readonly string[];
  readonly bags: readonly AttributeBag[];
  readonly edges: EdgeTable;
  readonly labels: "given" | "as-id";
  readonly kind: "attribute" | "derived";
  /** Nothing where no two edges are equal, or equal ones are kept. */
  readonly groups: EdgeGroups | undefined;
  /** Which sorts of edges there are, whatever the graph would allow. */
  readonly direction: "directed" | "undirected" | "mixed";
}

export interface SurveyOptions {
  readonly parallel: "merge" | "keep";
  readonly kind: ((attributes: AttributeBag) => string | undefined) | undefined;
}

export function surveyGraph(source: GraphSource, options: SurveyOptions, log: LossLog): Survey {
  const nodes = surveyNodes(source, log);
  const edges = surveyEdges(source, options, nodes.numbers, log);
  return {
    nodePlan: nodes.plan,
    edgePlan: edges.plan,
    ids: nodes.ids,
    legalIds: nodes.legalIds,
    bags: nodes.bags,
    edges: edges.table,
    labels: nodes.labels,
    kind: edges.kind,
    groups: edges.groups,
    direction: edges.direction,
  };
}

function surveyNodes(source: GraphSource, log: LossLog) {
  const reader = new ColumnReader();
  const ids: string[] = [];
  const bags: AttributeBag[] = [];
  const numbers = new Map<string, number>();
  let unlabelled = 0;
  let example: string | undefined;
  let selfLabelled = false;
  eachNode(source, (id, attributes) => {
    numbers.set(id, ids.length);
    ids.push(id);
    bags.push(attributes);
  });
  for (let number = 0; number < ids.length; number++) {
    const attributes = bags[number]!;
    reader.read(attributes);
    const label = attributes["label"];
    if (label === undefined || label === null) {
      unlabelled += 1;
      example ??= ids[number];
    } else if (label === ids[number]) selfLabelled = true;
  }
  if (numbers.size < ids.length) throw new RangeError("two nodes of the graph have the same id");
  const legal = legalIds(ids, log);
  if (unlabelled > 0) {
    log.note("replaced", "node", "no label: the id stands in", example, "label", unlabelled);
  }
  const all = reader.columns();
  const lifted = new Set<string>(["label"]);
  const numeric = (name: string) => isNumeric(all.find((column) => column.name === name));
  if (numeric("x") && numeric("y")) {
    lifted.add("x").add("y");
    if (numeric("z")) lifted.add("z");
  }
  if (numeric("size")) lifted.add("size");
  if (isText(all.find((column) => column.name === "color"))) lifted.add("color");
  const plan = planRows(all, lifted, [], "node", log);
  const labels: Survey["labels"] = unlabelled > 0 && !selfLabelled ? "as-id" : "given";
  return { plan, ids, legalIds: legal, bags, numbers, labels };
}

function surveyEdges(
  source: GraphSource,
  { parallel, kind: givenKind }: SurveyOptions,
  nodes: ReadonlyMap<string, number>,
  log: LossLog,
) {
  const reader = new ColumnReader();
  let oddWeights = 0;
  const table = readEdges(source, {
    nodes,
    kindOf: givenKind,
    onBag(bag) {
      reader.read(bag);
      const weight = bag["weight"];
      if (typeof weight === "number" && !(weight > 0 && weight < Infinity)) oddWeights += 1;
    },
    onDangling: (id) => log.note("dropped", "edge", "an end is not a node of the graph", id),
  });
  const groups = source.multi && parallel === "merge" ? groupEdges(table) : undefined;
  const all = reader.columns();
  const lifted = new Set<string>(["label"]);
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
  if (groups !== undefined) {
    extra.push({ name: mergedEdges, type: "integer", count: groups.groups });
  }
  const plan = planRows(all, lifted, extra, "edge", log);
  const { length, directed } = table;
  const direction: Survey["direction"] =
    length === 0
      ? source.type
      : directed === length
        ? "directed"
        : directed === 0
          ? "undirected"
          : "mixed";
  return { plan, kind, groups, table, direction };
}

/** Gives each attribute its slot, and those that are neither lifted nor made by us their places as columns. */
function planRows(
  all: readonly Column[],
  lifted: ReadonlySet<string>,
  extra: readonly Column[],
  of: "node" | "edge",
  log: LossLog,
): RowPlan {
  const isExtra = ({ name }: Column) => extra.some((column) => column.name === name);
  const names = [...all.filter((column) => !isExtra(column)), ...extra].map(({ name }) => name);
  const slot = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  const own = all.filter((column) => !lifted.has(column.name) && !isExtra(column));
  const columns = placeColumns([...own, ...extra], of, log).map((column) => ({
    ...column,
    slot: slot(column.name),
  }));
  const ifLifted = (name: OwnName) => (lifted.has(name) ? slot(name) : names.length);
  const ifExtra = (name: OwnName) =>
    extra.some((column) => column.name === name) ? slot(name) : names.length;
  const slots = {
    label: ifLifted("label"),
    x: ifLifted("x"),
    y: ifLifted("y"),
    z: ifLifted("z"),
    size: ifLifted("size"),
    color: ifLifted("color"),
    weight: ifLifted("weight"),
    [mergedEdges]: ifExtra(mergedEdges),
    [originalWeight]: ifExtra(originalWeight),
  };
  return { names, columns, slots };
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === "integer" || column?.type === "long" || column?.type === "double";
}

function isText(column: Column | undefined): boolean {
  return column?.type === "string";
}

/** networkx hands attributes to a function by name, and fails where the function has a parameter called so. */
const reservedTitles = {
  node: ["self", "node_for_adding"],
  edge: ["self", "u_for_edge", "v_for_edge", "key"],
} as const;

function placeColumns(
  columns: readonly Column[],
  of: "node" | "edge",
  log: LossLog,
): Omit<GexfColumn, "slot">[] {
  const titles = new Set<string>(reservedTitles[of]);
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
