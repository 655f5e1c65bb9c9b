// @ts-check

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let minute = -1;
let day = 0;

/**
 * The calendar day in Copenhagen and Oslo as `yyyymmdd`. UTC is still on the previous day shortly after midnight, so a
 * form signed then would appear to be dated tomorrow. Calculated at most once a minute, because it takes as long as a
 * small check.
 *
 * @param {number} now milliseconds since the epoch, as from `Date.now()`
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
 * Whether summer time applies, by directive 2000/84/EC, which Norway follows too. It is calculated here and not by
 * `Intl`, which lacks time zones on some hosts and may load more slowly than the whole core.
 *
 * @param {number} now
 */
const isSummer = (now) => {
  const year = new Date(now).getUTCFullYear();
  return now >= change(year, 2) && now < change(year, 9);
};

/**
 * The change of clocks: 01:00 UTC on the last Sunday of March and of October, which have 31 days each.
 *
 * @param {number} year
 * @param {number} month counted from 0
 */
const change = (year, month) => {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return +last - last.getUTCDay() * DAY;
};
