import * as engine from "@postregler/wasm/no";
import { guidesOf } from "./alone.ts";

guidesOf("no", engine);
