import * as engine from "@postregler/wasm/dk";
import { guidesOf } from "./standalone.ts";

guidesOf("dk", engine);
