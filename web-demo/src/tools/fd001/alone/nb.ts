import common from "@postregler/wasm/locales/nb-common";
import danish from "@postregler/wasm/locales/nb-dk";
import page from "../../../../locales/nb.json";
import { formIn } from "./alone.ts";

formIn("nb", common.texts, danish.texts, page);
