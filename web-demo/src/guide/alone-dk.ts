import * as engine from "@postregler/wasm/dk";
import { guidesOf } from "./alone.ts";

guidesOf("dk", engine);
