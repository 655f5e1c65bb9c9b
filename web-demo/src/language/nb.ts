// One language: fetched when it is chosen.
import core from "@postregler/wasm/locales/nb";
import guides from "@postregler/wasm/locales/nb-guides";
import page from "../../locales/nb.json";
import guideWords from "../guide/locales/nb.json";

export const texts = { ...core.texts, ...guides.texts, ...guideWords, ...page };
