// @ts-check
import about from "../../facade/operation-descriptions.json";
import { OPERATIONS } from "../../facade/operations.js";

/** @type {(options: { json?: boolean }) => string} */
export const listOperations = ({ json }) => {
  const width = Math.max(...OPERATIONS.map(({ name }) => name.length)) + 2;
  const lines = OPERATIONS.map(({ name }) => {
    const does = /** @type {Record<string, string>} */ (about)[name] ?? "";
    return json ? JSON.stringify({ name, about: does }) : name.padEnd(width) + does;
  });
  return `${lines.join("\n")}\n`;
};
