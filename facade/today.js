// @ts-check

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let minute = -1;
let day = 0;

/**
 * The calendar day in Copenhagen as `yyyymmdd`; Oslo has the same. Not UTC: a form signed at half past midnight would
 * seem to be signed tomorrow. Reckoned at most once a minute, for it takes as long as a small check.
 *
 * @param {number} now milliseconds, as `Date.now()` gives them
 */
export const today = (now = Date.now()) => {
  const current = Math.floor(now / MINUTE);
  if (current !== minute) {
    minute = current;
    const local = new Date(now + (isSummer(now) ? 2 : 1) * HOUR);
    day = +local.toISOString().slice(0, 10).replace(/-/g, "");
  }
  return day;
};

/**
 * Summer time as directive 2000/84/EC has it, in Norway too. Written out rather than asked of `Intl`: that knows no
 * time zones on some hosts, and waking it can take longer than compiling and starting the whole core.
 *
 * @param {number} now
 */
const isSummer = (now) => {
  const year = new Date(now).getUTCFullYear();
  return now >= change(year, 2) && now < change(year, 9);
};

/**
 * The clocks change at one o'clock UTC on the last Sunday of March and of October, which have 31 days each.
 *
 * @param {number} year
 * @param {number} month counted from 0
 */
const change = (year, month) => {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return +last - last.getUTCDay() * DAY;
};
