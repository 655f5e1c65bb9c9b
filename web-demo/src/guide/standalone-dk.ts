import * as engine from "@postregler/wasm/dk";
import { defineGuides } from "./standalone.ts";

defineGuides("dk", engine);
