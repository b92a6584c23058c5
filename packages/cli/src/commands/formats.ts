import { inputExtensions, inputFormats } from "../inputs/input-formats.ts";
import { outputFormats } from "../outputs/output-formats.ts";
import type { Terminal } from "../terminal.ts";

export async function listFormats(
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const read = inputFormats.map((name) => ({
    name,
    extensions: Object.keys(inputExtensions).filter(
      (extension) => inputExtensions[extension] === name,
    ),
  }));
  const written = outputFormats.map(({ name, extensions, about }) => ({ name, extensions, about }));
  if (options.json === true) {
    await terminal.stdout.write(`${JSON.stringify({ read, written })}\n`);
    return 0;
  }
  const row = (name: string, extensions: readonly string[], about: string) =>
    `  ${name.padEnd(12)}${extensions.join(" ").padEnd(24)}${about}`.trimEnd();
  await terminal.stdout.write(
    [
      "read:",
      ...read.map(({ name, extensions }) => row(name, extensions, "")),
      "written:",
      ...written.map(({ name, extensions, about }) => row(name, extensions, about)),
      "",
    ].join("\n"),
  );
  return 0;
}
