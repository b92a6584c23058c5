import { resolve as resolvePath } from "node:path";
import { toGraph, type EdgeMode, type GraphOptions } from "@relata/core";
import { describeLosses, type LossReport } from "@relata/export";
import { layout, style } from "@relata/layout";
import { extract } from "../inputs/extract.ts";
import type { ReadingOptions } from "../inputs/read-inputs.ts";
import { formatOfFile, outputFormats, type OutputFormat } from "../outputs/output-formats.ts";
import { writeFile, writeFolder } from "../outputs/write-file.ts";
import { CommandError, count, type Terminal } from "../terminal.ts";

export interface BuildOptions extends ReadingOptions {
  readonly output: readonly string[];
  readonly format?: string;
  readonly title?: string;
  readonly edges: EdgeMode;
  readonly minConfidence?: number;
  readonly minDocuments?: number;
  readonly top?: number;
  readonly ego?: string;
  readonly evidence: boolean;
  readonly theme?: "auto" | "light" | "dark";
  readonly seed?: number;
  readonly json?: boolean;
  /** Whether every loss is listed. */
  readonly report?: boolean;
}

/** Documents in, files out. */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  // Before the long part: a wrong name should not cost the reading.
  const outputs = planOutputs(options);
  const { extraction, knowledge, failed } = await extract(inputs, options, terminal);
  const { edges, evidence, title, minConfidence, minDocuments, top, ego, theme = "auto" } = options;
  const graphOptions: GraphOptions = {
    edges,
    evidence,
    ...(title !== undefined && { title }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minDocuments !== undefined && { minDocuments }),
    ...(top !== undefined && { top }),
    ...(ego !== undefined && { ego: { entity: ego } }),
  };
  const graph = toGraph(knowledge, graphOptions);
  // What was read and the list of relations show no places.
  const placeless = ["relata", "text"];
  if (graph.order > 0 && outputs.some(({ format }) => !placeless.includes(format.name))) {
    style(graph, { theme: theme === "dark" ? "dark" : "light" });
    layout(graph, {
      signal: terminal.signal,
      ...(options.seed !== undefined && { seed: options.seed }),
    });
  }
  const usesStandardOutput = outputs.some(({ path }) => path === "-");
  const reports: { readonly path: string; readonly report: LossReport }[] = [];
  for (const { path, format } of outputs) {
    const result = { extraction, knowledge, graph, theme };
    const onLosses = (report: LossReport) => void reports.push({ path, report });
    if ("writeFolder" in format)
      await writeFolder(path, format.writeFolder(result, onLosses), terminal);
    else await writeFile(path, await format.write(result, onLosses), terminal);
  }

  const summary = {
    documents: extraction.documents.length,
    claims: extraction.claims.length,
    entities: graph.order,
    relations: graph.size,
    failed,
    files: outputs
      .filter(({ path }) => path !== "-")
      .map(({ path }) => resolvePath(terminal.folder, path)),
    losses: reports.flatMap(({ path, report }) =>
      report.losses.map((loss) => ({ file: path, ...loss })),
    ),
  };
  if (options.json === true) {
    await terminal.stdout.write(`${JSON.stringify(summary)}\n`);
  } else if (options.quiet !== true && !usesStandardOutput) {
    const { documents, claims, entities, relations } = summary;
    await terminal.stderr.write(
      `${count(documents, "document")} → ${count(claims, "claim")} → ${count(entities, "entity", "entities")}, ${count(relations, "relation")}\n`,
    );
    for (const { path } of outputs) {
      await terminal.stderr.write(`wrote ${path}\n`);
      const report = reports.find((known) => known.path === path)?.report;
      if (report !== undefined) await terminal.stderr.write(tellLosses(report, options.report));
    }
  }
  return failed > 0 ? 3 : 0;
}

/** `  3 values dropped, 1 renamed (--report lists them)`, or all of them; nothing where nothing was lost. */
function tellLosses(report: LossReport, isWhole = false): string {
  if (report.losses.length === 0) return "";
  if (isWhole) return describeLosses(report).replace(/^/gm, "  ") + "\n";
  const counts = new Map<string, number>();
  for (const { kind, count } of report.losses) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const [first, ...more] = [...counts].map(([kind, count]) => ({ kind, count }));
  const told = [
    `${count(first!.count, "value")} ${first!.kind}`,
    ...more.map(({ kind, count: more }) => `${more} ${kind}`),
  ];
  return `  ${told.join(", ")} (--report lists them)\n`;
}

interface PlannedOutput {
  readonly path: string;
  readonly format: OutputFormat;
}

function planOutputs({ output, format, json }: BuildOptions): PlannedOutput[] {
  const wanted = output.length === 0 && json !== true ? ["-"] : output;
  const names = outputFormats.map(({ name }) => name).join(", ");
  return wanted.map((path) => {
    const found =
      path === "-"
        ? outputFormats.find(({ name }) => name === (format ?? "text"))
        : formatOfFile(path);
    if (found) {
      if (path === "-" && "writeFolder" in found) {
        throw new CommandError(`${found.name} is several files: give -o a folder`, 2);
      }
      if (path === "-" && json === true) {
        throw new CommandError("--json and a format on standard output would mix", 2);
      }
      return { path, format: found };
    }
    throw new CommandError(
      path === "-"
        ? `there is no format ${format}; there are ${names}`
        : `the extension of ${path} names no format; relata formats lists them`,
      2,
    );
  });
}
