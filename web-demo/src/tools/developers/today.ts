/** The day in Copenhagen and Oslo, as 20261121. */
export function today(): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Oslo", dateStyle: "short" }).format(new Date());
  return Number(parts.replace(/\D/g, ""));
}
