// Every vector of the tests, answered by this bundle. Copied into the projects, beside answers.mjs.
import * as api from "@postregler/wasm";
import * as small from "@postregler/wasm/identity";
import "@postregler/wasm/locales/da";
import "@postregler/wasm/locales/da-guides";
import "@postregler/wasm/locales/da-rules";
import "@postregler/wasm/locales/en";
import "@postregler/wasm/locales/en-guides";
import "@postregler/wasm/locales/en-rules";
import "@postregler/wasm/locales/nb";
import "@postregler/wasm/locales/nb-guides";
import "@postregler/wasm/locales/nb-rules";
import "@postregler/wasm/locales/nn";
import "@postregler/wasm/locales/nn-guides";
import "@postregler/wasm/locales/nn-rules";
import { answersOf } from "./answers.mjs";

Object.assign(globalThis, {
  answer: (cases) => JSON.stringify(answersOf(api, JSON.parse(cases), small)),
  ready: true,
});
