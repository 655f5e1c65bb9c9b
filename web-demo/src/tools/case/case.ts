import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { caseFile } from "./case-file.ts";
import { term } from "./term.ts";

/** For a Danish municipality: a case on an exemption, and how long the exemption lasts. */
export function exemptionCase(): View {
  const lead = element("p", { class: "lead", text: "case.lead" });
  const place = element("div");
  let started = false;
  const made = view("case", "case.title", lead, place);
  return {
    ...made,
    onOpen() {
      // The core is not started before somebody wants it.
      if (!started) place.replaceWith(caseFile(), term());
      started = true;
    },
  };
}
