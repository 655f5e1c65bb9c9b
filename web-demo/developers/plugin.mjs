// @ts-check
// Provides the data of the developers' page during the build, so it is never out of date.
import { condenser } from "./condense.mjs";
import { about, examples, requestOf } from "./sources.mjs";

const NAME = "postregler:operations";
const RESOLVED = `\0${NAME}`;

/** @returns {import("vite").Plugin} */
export const operationsAsData = () => ({
  name: "operations-as-data",
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(data())};` : undefined),
});

/** The content of `postregler:operations`. */
export function data() {
  const { shapes, described } = condenser();
  const given = examples();
  const operations = Object.entries(about()).map(([name, about]) => ({
    name,
    about,
    request: described(requestOf(name)),
    examples: given[name] ?? [],
  }));
  return { shapes, operations };
}
