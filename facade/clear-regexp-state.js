// @ts-check

/**
 * Overwrites the state of the last regular expression match. Engines keep the matched text in `RegExp.input`,
 * `RegExp.leftContext` and related properties, which every script on the page can read until the next match. Call it
 * after a regular expression has read user input. It always returns true, so that it can follow a condition.
 */
export const clearRegExpState = () => /^/.test("");
