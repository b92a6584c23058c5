/** Colours that the canvas needs; the rest of the page has its own in `style.css`. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly canvas: string;
  readonly text: string;
  readonly accent: string;
}

const themes: Readonly<Record<"light" | "dark", Theme>> = {
  light: { name: "light", canvas: "#fbfbfc", text: "#1d2330", accent: "#3b5bdb" },
  dark: { name: "dark", canvas: "#11141a", text: "#e8ebf2", accent: "#8aa4ff" },
};

const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return themes[chosen];
  return themes[darkSystem.matches ? "dark" : "light"];
}

export function toggleTheme(): void {
  document.documentElement.dataset["theme"] = currentTheme().name === "dark" ? "light" : "dark";
}

/** Calls back when the reader or the system changes between light and dark. */
export function onThemeChange(changed: () => void): void {
  darkSystem.addEventListener("change", changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ["data-theme"],
  });
}
