import { DoorError, doors } from "./doors.ts";

// `npm run -s bench … | head` closes our output early, which is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const [name, ...args] = process.argv.slice(2);
const door = name === undefined ? undefined : doors[name];
if (door === undefined) {
  const lines = Object.entries(doors).map(
    ([key, { usage, summary }]) => `  ${`${key} ${usage}`.padEnd(42)} ${summary}`,
  );
  console.error(`usage: npm run -s bench -- DOOR …\n\n${lines.join("\n")}`);
  process.exit(2);
}
try {
  const { run } = await door.load();
  await run(args);
} catch (error) {
  if (!(error instanceof DoorError)) throw error;
  console.error(`bench ${name}: ${error.message}`);
  process.exitCode = 2;
}
