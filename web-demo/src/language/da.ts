// One language: fetched when it is chosen.
import core from "@postregler/wasm/locales/da";
import guides from "@postregler/wasm/locales/da-guides";
import page from "../../locales/da.json";
import guideWords from "../guide/locales/da.json";

export const texts = { ...core.texts, ...guides.texts, ...guideWords, ...page };
