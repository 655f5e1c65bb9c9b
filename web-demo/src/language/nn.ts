// One language: fetched when it is chosen.
import core from "@postregler/wasm/locales/nn";
import guides from "@postregler/wasm/locales/nn-guides";
import page from "../../locales/nn.json";
import guideWords from "../guide/locales/nn.json";

export const texts = { ...core.texts, ...guides.texts, ...guideWords, ...page };
