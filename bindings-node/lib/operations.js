// @ts-check
import { OPERATIONS } from "../../facade/operations.js";

/** @type {(options: { json?: boolean }) => string} */
export const listOperations = ({ json }) => {
  const width = Math.max(...OPERATIONS.map(({ name }) => name.length)) + 2;
  const line = json
    ? (/** @type {{ name: string, about: string }} */ { name, about }) => JSON.stringify({ name, about })
    : (/** @type {{ name: string, about: string }} */ { name, about }) => name.padEnd(width) + about;
  return OPERATIONS.map((operation) => `${line(operation)}\n`).join("");
};
