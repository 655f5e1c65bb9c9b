import common from "@postregler/wasm/locales/nn-common";
import danish from "@postregler/wasm/locales/nn-dk";
import page from "../../../../locales/nn.json";
import { formIn } from "./alone.ts";

formIn("nn", common.texts, danish.texts, page);
