import { resolveEntities } from "@relata/core";
import { DoorError } from "./doors.ts";
import { generateMentions } from "./generate-mentions.ts";
import { cpuSeconds } from "./cpu.ts";

/**
 * Generated mentions resolved to entities, at growing numbers in one run: CPU seconds, how much more than the number
 * before, and the memory of the process.
 */
export function run(args: readonly string[]): void {
  const counts = readCounts(args);
  const warmUp = generateMentions(20_000, 7);
  resolveEntities(warmUp.documents, warmUp.mentions, warmUp.links);
  console.log(["mentions", "entities", "CPU s", "× the last", "memory"].join("\t"));
  let last: number | undefined;
  for (const count of counts) {
    const { documents, mentions, links } = generateMentions(count);
    const before = cpuSeconds();
    const entities = resolveEntities(documents, mentions, links).length;
    const seconds = cpuSeconds() - before;
    console.log(
      [
        mentions.length,
        entities,
        seconds.toFixed(2),
        last === undefined ? "" : (seconds / last).toFixed(2),
        // In kilobytes; the highest so far.
        `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
      ].join("\t"),
    );
    last = seconds;
  }
}

function readCounts(args: readonly string[]): number[] {
  const at = args.indexOf("--mentions");
  const text = at < 0 ? "500000,1000000" : (args[at + 1] ?? "");
  return text.split(",").map((part) => {
    const number = Number(part);
    if (Number.isInteger(number) && number > 0) return number;
    throw new DoorError(`--mentions takes whole numbers above 0, not ${JSON.stringify(part)}`);
  });
}
