// One language: fetched when it is chosen.
import core from "@postregler/wasm/locales/en";
import guides from "@postregler/wasm/locales/en-guides";
import page from "../../locales/en.json";
import guideWords from "../guide/locales/en.json";

export const texts = { ...core.texts, ...guides.texts, ...guideWords, ...page };
