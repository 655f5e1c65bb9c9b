// The rules of one country, which are enough for its guides: they are what a citizen waits for.
import * as engine from "@postregler/wasm/dk";
import { provideEngine } from "../guide/engines.ts";

provideEngine("dk", engine);

export { fetchRuleBook, guideView } from "./guide-view.ts";
