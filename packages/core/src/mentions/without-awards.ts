import type { Sentence } from "../reading/types.ts";
import type { Name } from "./find-names.ts";

const SPAN =
  /^(?:Year|Month|Week|Day|Match|Game|Season|Series|Tournament|Championship|Decade|Century)$/;

/** Without the "Year" and the "Player" of "Player of the Year": the whole is what somebody is named. */
export function withoutAwards({ tokens }: Sentence, names: readonly Name[]): Name[] {
  const text = (at: number): string => tokens[at]?.text ?? "";
  const opens = (at: number): boolean =>
    text(at) === "of" && text(at + 1).toLowerCase() === "the" && SPAN.test(text(at + 2));
  return names.filter(
    ({ start, end }) =>
      !(end - start === 1 && opens(start - 2)) && !(end - start === 1 && opens(end)),
  );
}
