import type * as postregler from "@postregler/wasm";

/** What a guide asks: the core of one country is enough for its guides. */
export type Engine = Pick<typeof postregler, "guidance" | "rulebook">;

export type GuideCountry = "dk" | "no";

const engines: Partial<Record<GuideCountry, Engine>> = {};

/** Hands over the core for the guides of a country. */
export const provideEngine = (country: GuideCountry, engine: Engine): void => void (engines[country] = engine);

/** Whose guide it is: its name begins with it. */
export const countryOf = (guide: string): GuideCountry => (guide.startsWith("no-") ? "no" : "dk");

/** Whether the rules of the guide's country have been loaded. */
export const hasEngine = (guide: string): boolean => engines[countryOf(guide)] !== undefined;

/** The core that a guide asks. */
export function engineOf(guide: string): Engine {
  const engine = engines[countryOf(guide)];
  if (!engine) throw new Error("postregler-guide: no rules of this country were provided");
  return engine;
}
