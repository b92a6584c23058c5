import { readQuantities } from "../../src/mentions/read-quantities.ts";
import { readPlain } from "./plain-reading.ts";

function quantities(text: string): string[] {
  return readQuantities(readPlain(text).sentences[0]!, text).map(
    ({ text, unit, min, max, approximate }) =>
      `${text}: ${min ?? "…"} – ${max ?? "…"} ${unit}${approximate ? ", about" : ""}`,
  );
}

test.each([
  ["The call lasted over 90 minutes .", "over 90 minutes: 5400 – … second"],
  ["It took almost two hours .", "almost two hours: 7200 – 7200 second, about"],
  ["It took nearly an hour and a half .", "nearly an hour and a half: 5400 – 5400 second, about"],
  ["It cost half a million dollars .", "half a million dollars: 500000 – 500000 USD"],
  ["They talked for half an hour .", "half an hour: 1800 – 1800 second"],
  ["It lasted approximately 2.5 hours .", "approximately 2.5 hours: 9000 – 9000 second, about"],
  ["It cost at least $3.5 million .", "at least $3.5 million: 3500000 – … USD"],
  ["It cost USD 200 million .", "USD 200 million: 200000000 – 200000000 USD"],
  [
    "It covers approximately 20 percent of it .",
    "approximately 20 percent: 20 – 20 percent, about",
  ],
  ["Up to 15% agreed .", "Up to 15%: … – 15 percent"],
  ["Fewer than 100 kilometers remain .", "Fewer than 100 kilometers: … – 100000 metre"],
  ["It cost tens of thousands of lives .", "tens of thousands: 20000 – 100000 count, about"],
  ["More than three years passed .", "More than three years: 94670856 – … second"],
  ["It holds 10 to 12 barrels .", "10 to 12 barrels: 10 – 12 barrel, about"],
  ["It fell to minus 20 degrees .", "minus 20 degrees: -20 – -20 degree"],
  ["It rose above 30 °C .", "above 30 °C: 30 – … degree"],
])("%s", (text, expected) => {
  expect(quantities(text)).toEqual([expected]);
});
