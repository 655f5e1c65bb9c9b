import { element } from "../../dom/element.ts";
import { longDate } from "../../language/dates.ts";
import { type DeadlineDay, type DayEvent, DAY_EVENTS } from "./deadline-days.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Each event has its own shape around its point on the line, so the chart does not depend on colour. */
const SHAPES: Record<DayEvent, string> = {
  start: "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
  "second-notice": "M-7-7H7V7H-7Z",
  counted: "M-6-6 6 6M-6 6 6-6",
  "last-day": "M0-10 10 0 0 10-10 0Z",
  asked: "M0 8-8-7H8Z",
};

/** The height of the line, and the offsets of neighbouring marks from it, in turn. */
const LINE = 72;
const LANES = [-26, 26, -52];

/**
 * The days on a line, to scale, with the marks of the table below. It is hidden from screen readers, which read the
 * table. Positions are in per cent, so that marks keep their size.
 */
export function timeline(days: readonly DeadlineDay[]): HTMLElement {
  const length = Math.max(1, days.at(-1)?.after ?? 1);
  const position = (after: number) => `${(6 + (88 * after) / length).toFixed(2)}%`;
  const weeks = Array.from({ length: Math.floor(length / 7) + 1 }, (_, week) => position(7 * week));
  const picture = svgElement("svg", { class: "timeline", width: "100%", height: 112 });
  picture.append(
    svgElement("line", { class: "run", x1: position(0), x2: position(length), y1: LINE, y2: LINE }),
    // A long period has no space for week marks.
    ...(weeks.length > 30 ? [] : weeks).map((x) => svgElement("line", { x1: x, x2: x, y1: LINE - 5, y2: LINE + 5 })),
    ...days.flatMap(({ after, what }, at) => dayMarker(what, LANES[at % LANES.length] ?? 0, position(after))),
  );
  const whole = element("div", { class: "days-drawn", "aria-hidden": "true" });
  whole.append(picture, ...ends(days));
  return whole;
}

/** The mark of a day, as in the table. */
export function markOf({ what }: DeadlineDay): SVGSVGElement {
  const small = svgElement("svg", {
    class: "timeline",
    width: 24,
    height: 24,
    viewBox: "-12 -12 24 24",
    "aria-hidden": "true",
  });
  small.append(mark(mainEvent(what)));
  return small;
}

const mainEvent = (what: readonly DayEvent[]): DayEvent =>
  DAY_EVENTS.find((happening) => what.includes(happening)) ?? "start";

const mark = (shown: DayEvent): SVGPathElement => svgElement("path", { d: SHAPES[shown], class: `mark ${shown}` });

function dayMarker(what: readonly DayEvent[], lane: number, x: string): SVGElement[] {
  const shown = mainEvent(what);
  const around = svgElement("svg", { x, y: LINE + lane, overflow: "visible" });
  around.append(mark(shown));
  const line = { class: shown === "asked" ? "now" : "stem", x1: x, x2: x, y1: LINE, y2: LINE + lane };
  return [svgElement("line", line), around];
}

/** The first and the last day as text at the ends of the line. */
function ends(days: readonly DeadlineDay[]): HTMLElement[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const [from, to] = [first, last].map(({ day }) => element("span", {}, longDate(day)));
  return [element("p", { class: "ends" }, from ?? "", to ?? "")];
}

function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
