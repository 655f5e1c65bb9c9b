import common from "@postregler/wasm/locales/da-common";
import danish from "@postregler/wasm/locales/da-dk";
import page from "../../../../locales/da.json";
import { formIn } from "./alone.ts";

formIn("da", common.texts, danish.texts, page);
