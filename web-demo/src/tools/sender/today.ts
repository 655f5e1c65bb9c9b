/** Today in Norway, as 2026-11-21, the default day of requests. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Oslo",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format();
