import * as engine from "@postregler/wasm/no";
import { defineGuides } from "./standalone.ts";

defineGuides("no", engine);
