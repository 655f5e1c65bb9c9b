// The guides alone, for a page of somebody else's: one script, with the rules and four languages.
import "@postregler/wasm/rulebook";
import { define } from "./element.ts";

define();
