import type { PageData } from "../src/page-data.ts";
import { createApp } from "./app.ts";

// The element and its content come from `toHtml`.
const data = JSON.parse(document.getElementById("graph")!.textContent!) as PageData;
createApp(data, document.body);
