// @ts-check

/**
 * Overwrites what the last regular expression that matched has left behind. Engines keep the text it was matched against in
 * `RegExp.input`, `RegExp.leftContext` and their relatives, where every script of a page can read it, until the next match.
 * To be called after regular expressions have read what a person entered. It is always true, so that it can follow a condition.
 */
export const clearRegExpState = () => /^/.test("");
