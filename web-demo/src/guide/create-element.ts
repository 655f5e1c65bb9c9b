type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and children; what is undefined or false is left out. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A heading of the given level; HTML ends at level 6. */
export const headingOf = (level: number, attributes: Attributes, text: string): HTMLHeadingElement =>
  createElement(`h${Math.min(6, level)}` as "h1", attributes, text);

/** Each kind of message has its own shape; screen readers get the severity as text. */
const SHAPES = {
  error: "M8 1 15.5 14.5H.5zM8 6v4M8 12v.5",
  hint: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 7.5V12M8 4.5V5",
};

export function messageIcon(kind: keyof typeof SHAPES): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", "icon");
  picture.setAttribute("viewBox", "0 0 16 16");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[kind]);
  picture.append(path);
  return picture;
}
