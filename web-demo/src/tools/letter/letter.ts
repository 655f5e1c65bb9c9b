import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { delivery } from "./delivery.ts";
import { enrolment } from "./enrolment.ts";

/** For a Danish sender: how a letter is delivered, and who is enrolled in Digital Post. */
export const letter = (): View =>
  view("letter", "letter.title", element("p", { class: "lead", text: "letter.lead" }), delivery(), enrolment());
