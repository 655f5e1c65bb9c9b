import common from "@postregler/wasm/locales/en-common";
import danish from "@postregler/wasm/locales/en-dk";
import page from "../../../../locales/en.json";
import { formIn } from "./alone.ts";

formIn("en", common.texts, danish.texts, page);
