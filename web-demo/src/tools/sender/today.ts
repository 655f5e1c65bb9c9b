/** The day in Norway, as 2026-11-21: what the core takes where no day is given. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Oslo",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format();
