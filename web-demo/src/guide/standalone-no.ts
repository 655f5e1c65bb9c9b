import * as engine from "@postregler/wasm/no";
import { guidesOf } from "./standalone.ts";

guidesOf("no", engine);
