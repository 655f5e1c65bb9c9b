// @ts-check
// How much is looked at: every state in every language and colour is for `cargo xtask test --all`. Every other run takes the
// states in turn, so that each language has its share.
import { LANGUAGES } from "./texts.mjs";

const ALL = process.env.POSTREGLER_ALL === "1";

/** @param {number} state its place among the states */
export const languagesFor = (state) => (ALL ? LANGUAGES : [LANGUAGES[state % LANGUAGES.length] ?? "da"]);

/** @type {(state: number, main: boolean | undefined) => readonly ("light" | "dark")[]} */
export const coloursFor = (state, main) => (ALL || main ? ["light", "dark"] : [state % 2 === 0 ? "light" : "dark"]);

/** Whether a state is gone through button by button. @param {boolean | undefined} main */
export const isTriedOut = (main) => ALL || main === true;
