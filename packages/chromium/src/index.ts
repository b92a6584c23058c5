export { launchChromium, whereChromium } from "./launch-chromium.ts";
export { runInChromium, type BrowserModule } from "./run-in-chromium.ts";
