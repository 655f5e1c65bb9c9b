// The rules of one country, which are enough for its guides: they are what a citizen waits for.
import * as engine from "@postregler/wasm/no";
import "@postregler/wasm/rulebook";
import { provide } from "../guide/engines.ts";

provide("no", engine);

export { guideView } from "./guide-view.ts";
