import { element, svgElement } from "./element.ts";
import { fromDay, type Model } from "./model.ts";
import type { State } from "./state.ts";

const bars = 60;

/** When things were said: a bar for a stretch of days, and two handles that keep a range. */
export function createTimeline(model: Model, state: State): HTMLElement | undefined {
  const days = model.looks.flatMap(({ day }) => day ?? []);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  if (!(first < last)) return undefined;

  const width = Math.max(1, Math.ceil((last - first + 1) / bars));
  const columns = Math.ceil((last - first + 1) / width);
  const counts = new Array<number>(columns).fill(0);
  for (const day of days) counts[Math.floor((day - first) / width)]! += 1;
  const highest = Math.max(...counts);
  const rects = counts.map((count, index) => {
    const height = count === 0 ? 0 : 8 + (count / highest) * 92;
    return svgElement("rect", {
      x: index + 0.1,
      y: 100 - height,
      width: 0.8,
      height,
    });
  });
  const chart = svgElement(
    "svg",
    { viewBox: `0 0 ${columns} 100`, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...rects,
  );

  const handle = (name: string) =>
    element("input", {
      type: "range",
      min: first,
      max: last,
      step: 1,
      "aria-label": name,
      oninput: (event: Event) => change(event.target === from),
    });
  const from = handle("Earliest date shown");
  const to = handle("Latest date shown");
  const shown = element("output", { class: "timeline-range" });

  function change(isFrom: boolean): void {
    let start = Number(from.value);
    let end = Number(to.value);
    if (start > end) {
      if (isFrom) end = start;
      else start = end;
    }
    const isAll = start === first && end === last;
    state.setFilters({ days: isAll ? undefined : [start, end] });
  }

  function update(): void {
    const [start, end] = state.filters.days ?? [first, last];
    from.value = String(start);
    to.value = String(end);
    from.setAttribute("aria-valuetext", fromDay(start));
    to.setAttribute("aria-valuetext", fromDay(end));
    shown.textContent = start === end ? fromDay(start) : `${fromDay(start)} – ${fromDay(end)}`;
    rects.forEach((rect, index) => {
      const begins = first + index * width;
      rect.classList.toggle("off", begins + width - 1 < start || begins > end);
    });
  }
  state.on("filters", update);
  update();
  return element(
    "div",
    { class: "timeline", role: "group", "aria-label": "Time" },
    shown,
    element("div", { class: "timeline-track" }, chart, from, to),
  );
}
