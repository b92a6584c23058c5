import { Command, CommanderError, Help, InvalidArgumentError, Option } from "commander";
import { build } from "./commands/build.ts";
import { addDocuments, mergeSaved, removeDocuments, replaceDocuments } from "./commands/change.ts";
import { compareSources } from "./commands/compare.ts";
import { listFormats } from "./commands/formats.ts";
import { explain } from "./commands/why.ts";
import { inputFormats } from "./inputs/input-formats.ts";
import { CommandError, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/**
 * Runs one command line, without `node` and the script's name, and gives its exit code:
 * 0 done, 1 something in the data or on the disk stood in the way, 2 the command line is wrong,
 * 3 done but for documents that could not be read, 130 interrupted.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const act =
    <Arguments extends unknown[]>(command: (...values: Arguments) => Promise<number>) =>
    async (...values: Arguments): Promise<void> => {
      exitCode = await command(...values);
    };
  const printed: Promise<void>[] = [];
  const program = new Command("relata")
    .description(
      "Turns English text into a knowledge graph that shows the sentence behind every edge.",
    )
    .version(version, "-V, --version", "Print the version")
    .helpOption("-h, --help", "Print this help")
    .helpCommand(false)
    .showHelpAfterError("(relata --help tells more)")
    .exitOverride()
    .configureHelp({
      // An option that may be repeated starts from an empty list: nothing to tell.
      optionDescription: (option) =>
        Help.prototype.optionDescription.call(new Help(), option).replace(" (default: [])", ""),
    })
    .configureOutput({
      writeOut: (text) => void printed.push(terminal.stdout.write(text)),
      writeErr: (text) => void printed.push(terminal.stderr.write(text)),
    })
    .addHelpText(
      "after",
      `
Examples:
  relata build articles -o graph.html -o graph.gexf   a page to read and a file for Gephi
  relata build articles -o news.relata                keep what was read, to use it again
  relata add news.relata today.md                     read one more document
  relata why news.relata "Ilse Voss" Nordhaven        the sentences behind their relations
  relata compare news.relata                          where outlets agree and where they don't
  echo "Ada met Charles in London." | relata build -  relations as text, one a line

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but for documents that could not be read, 130 interrupted.`,
    );

  withReading(program.command("build"))
    .description("Read documents and write their graph in one or more formats")
    .argument(
      "<inputs...>",
      "folders, files, patterns in quotes, saved extractions, or - for standard input",
    )
    .option(
      "-o, --output <file>",
      "where to, the format by its extension, or - for standard output; repeat it",
      collect,
      [],
    )
    .option("-f, --format <name>", "format of standard output (relata formats lists them)")
    .option("-t, --title <text>", "title of the graph")
    .addOption(
      new Option("-e, --edges <kind>", "what an edge stands for")
        .choices(["relation", "claim", "event", "pair"])
        .default("relation"),
    )
    .option(
      "--min-confidence <share>",
      "keep relations at least so sure, 0 to 1 (0.5 if not given)",
      parseShare,
    )
    .option("--min-documents <count>", "keep relations of at least so many documents", parseCount)
    .option("--top <count>", "keep the so many most salient entities", parseCount)
    .option("--ego <name>", "keep what is around one entity")
    .option("--no-evidence", "leave the sentences out of the files")
    .addOption(
      new Option("--theme <name>", "of pages and pictures").choices(["auto", "light", "dark"]),
    )
    .option("--seed <number>", "another seed, another layout", parseCount)
    .option("--report", "list what a format could not say as it stood: renamed, replaced, dropped")
    .option("--json", "print a summary as JSON")
    .addHelpText(
      "after",
      `
Examples:
  relata build articles -o graph.html -o graph.gexf       a page to read and a file for Gephi
  relata build "news/**/*.html" -o graph.svg --top 40     a picture of the 40 most salient entities
  relata build articles -o ceo.html --ego "Mira Brandt"   what is around one entity
  relata build feed.ndjson --field text=body -o graph.ttl articles of a feed, as RDF
  relata build articles -f cypher -o - | cypher-shell     into Neo4j
  relata build articles -o news.relata                    keep what was read, to use it again`,
    )
    .action(act((inputs: string[], options) => build(inputs, options, terminal)));

  withReading(program.command("why"))
    .description("Show the sentences, speakers and origins behind the relations of an entity")
    .argument("<input>", "a saved extraction, a folder, a file, or -")
    .argument("<name>", "an entity, by any of its names")
    .argument("[other]", "a second one: only what is said between the two")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  relata why news.relata "Mira Brandt"                  all that is said of her
  relata why articles "Mira Brandt" "Nordhaven Lines"   only what is said between the two`,
    )
    .action(
      act((input: string, name: string, other: string | undefined, options) =>
        explain(input, name, other, options, terminal),
      ),
    );

  withReading(program.command("compare"))
    .description("Show where sources agree, where they differ, and what only one of them says")
    .argument("<inputs...>", "saved extractions, folders, files, patterns, or -")
    .addOption(
      new Option("-b, --by <side>", "what a side is")
        .choices(["publisher", "document", "speaker"])
        .default("publisher"),
    )
    .option("--days <count>", "documents further apart are not about one event", parseCount)
    .option("-o, --output <file>", "where to, instead of standard output")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Examples:
  relata compare articles                       outlet against outlet
  relata compare news.relata --by speaker       who says what, whoever printed it
  relata compare news.relata -o conflicts.json  the same as data`,
    )
    .action(act((inputs: string[], options) => compareSources(inputs, options, terminal)));

  withReading(program.command("add"))
    .description("Read more documents into a saved extraction")
    .argument("<saved>", "a file that build wrote, such as news.relata")
    .argument("<inputs...>", "what to read")
    .option("-o, --output <file>", "write there and leave the saved file alone")
    .action(
      act((saved: string, inputs: string[], options) =>
        addDocuments(saved, inputs, options, terminal),
      ),
    );

  program
    .command("remove")
    .description("Forget documents, as if they had never been read")
    .argument("<saved>", "a file that build wrote")
    .argument("<ids...>", "document ids")
    .option("-o, --output <file>", "write there and leave the saved file alone")
    .action(
      act((saved: string, ids: string[], options) =>
        removeDocuments(saved, ids, options, terminal),
      ),
    );

  withReading(program.command("replace"))
    .description("Read documents again in place of those with the same ids")
    .argument("<saved>", "a file that build wrote")
    .argument("<inputs...>", "what to read")
    .option("-o, --output <file>", "write there and leave the saved file alone")
    .action(
      act((saved: string, inputs: string[], options) =>
        replaceDocuments(saved, inputs, options, terminal),
      ),
    );

  program
    .command("merge")
    .description("Unite saved extractions")
    .argument("<saved...>", "files that build wrote")
    .requiredOption("-o, --output <file>", "where to, or - for standard output")
    .action(act((saved: string[], options) => mergeSaved(saved, options, terminal)));

  program
    .command("formats")
    .description("List the formats that are read and written")
    .option("--json", "print JSON")
    .action(act((options) => listFormats(options, terminal)));

  try {
    await program.parseAsync(words.length === 0 ? ["--help"] : words, { from: "user" });
    await Promise.all(printed);
    return exitCode;
  } catch (error) {
    await Promise.all(printed);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (terminal.signal.aborted) {
      await terminal.stderr.write("interrupted; no file was left half-written\n");
      return 130;
    }
    await terminal.stderr.write(
      `relata: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

/** Options of every command that reads documents. */
function withReading(command: Command): Command {
  return command
    .addOption(
      new Option("-i, --input-format <name>", "what standard input, or every file, is").choices([
        ...inputFormats,
      ]),
    )
    .option(
      "--field <ours=theirs>",
      "JSON field that holds text, title, publisher, published, url or id; repeat it",
      collect,
      [],
    )
    .option("--publisher <name>", "publisher of documents that name none")
    .option("--published <date>", "date of documents that name none, such as 2031-03-05")
    .option("-g, --gazetteer <file>", "JSON list of names of your own; repeat it", collect, [])
    .option("-j, --jobs <count>", "threads that read; one a core for many documents", parseJobs)
    .option("-q, --quiet", "no progress, no warnings");
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== "" && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError("It should be a number from 0 to 1.");
}

function parseJobs(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It should be a whole number above 0.");
}

function parseCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It should be a whole number.");
}
