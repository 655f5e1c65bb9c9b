import { element } from "../../dom/element.ts";
import { onLanguageChange } from "../../language/current.ts";
import { textWith } from "../../language/texts.ts";
import { type View, view } from "../../page/views.ts";
import { answers, assume, fillExample } from "./answers.ts";
import { ask, findingsAt } from "./ask.ts";
import { circumstances, type Page, pages } from "./pages.ts";
import { questionPage } from "./question-page.ts";
import { review } from "./review.ts";
import { sheet } from "./sheet.ts";

const HASH = "fd001";

const addressOf = (place: string): string => `#${HASH}/${place}`;

const go = (place: string): void => void (location.hash = addressOf(place));

/**
 * The family of FD 001: one question a page, the answers to look through, and a sheet to bring along. The address says
 * which page is open, and never what was answered; nothing is sent or kept.
 */
export function fd001(): View {
  const given = answers();
  const all = pages(given);
  const asked = () => all.filter((page) => page.applies());
  /** The pages that were left by going on. */
  const passed = new Set<Page>();
  let reviewed = false;

  /** After the answers have been looked through, only what is still to be asked comes before them again. */
  const goOnFrom = (page: Page) => {
    passed.add(page);
    const rest = asked();
    const later = reviewed ? rest.filter((other) => !passed.has(other)) : rest.slice(rest.indexOf(page) + 1);
    go(later[0]?.name ?? "review");
  };
  const goBackFrom = (page: Page) => {
    const before = asked()[asked().indexOf(page) - 1];
    if (before) go(before.name);
    else location.hash = HASH;
  };

  const start = element("button", { type: "button", class: "primary", text: "form.start" });
  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const front = element(
    "div",
    { class: "front" },
    element("p", { class: "lead", text: "form.lead" }),
    element("p", { text: "form.result.not-official" }),
    element("div", { class: "buttons" }, start, example),
  );
  const progress = element("p", { id: "fd001-progress", class: "progress" });
  const stage = element("div", { class: "stage" }, front);
  const call = element("span", { text: "guide.dk.phone" });
  // At the same place on every page of the form.
  const help = element("p", { class: "help" }, element("strong", { text: "guidance.phone" }), ": ", call);
  const made = view(HASH, "form.title", stage, help);

  const forms = all.map((page) =>
    questionPage(page, {
      heading: made.heading,
      ask: () => {
        const { findings } = ask(given);
        // The giver's name and number are the citizen's, who is asked for them as such.
        const own = findings.filter(({ path }) => !path.startsWith("/proxy/giver") || path.endsWith("Signature"));
        return { findings: page.questions.flatMap((question) => findingsAt(question, own)) };
      },
      back: () => goBackFrom(page),
      goOn: () => goOnFrom(page),
    }),
  );
  const lookedThrough = review({
    heading: made.heading,
    pages: all,
    addressOf: ({ name }) => addressOf(name),
    ask: () => ask(given),
    follow(page, { field }) {
      // After the page has opened, which puts the focus on its heading.
      addEventListener("hashchange", () => field.control.focus(), { once: true });
      go(page.name);
    },
    goOn: () => go("result"),
  });
  const prepared = sheet({
    change: () => go("review"),
    startOver() {
      for (const form of forms) form.clear();
      assume(given);
      prepared.clear();
      passed.clear();
      reviewed = false;
      location.hash = HASH;
    },
  });
  assume(given);

  const showProgress = (page: Page | undefined) => {
    progress.remove();
    made.heading.removeAttribute("aria-describedby");
    if (!page) return;
    const pages = asked();
    const [number, count] = [String(pages.indexOf(page) + 1), String(pages.length)];
    progress.textContent = textWith("form.progress", { number, count });
    made.heading.before(progress);
    made.heading.setAttribute("aria-describedby", progress.id);
  };
  const showResult = () => prepared.show(ask(given), asked(), circumstances(given).proxy);
  /** What is open now, and how it is written anew. */
  let translate = () => {};

  const opened = (place: string) => {
    for (const { left } of [...forms, lookedThrough]) left();
    const form = forms.find(({ page }) => page.name === place && page.applies());
    showProgress(form?.page);
    if (form) {
      translate = () => {
        form.translate();
        showProgress(form.page);
      };
      stage.replaceChildren(form.element);
      made.rename(form.page.title);
    } else if (place === "review" || (place === "result" && ask(given).state === "incomplete")) {
      reviewed = true;
      translate = lookedThrough.show;
      stage.replaceChildren(lookedThrough.element);
      made.rename("form.review");
    } else if (place === "result") {
      translate = showResult;
      stage.replaceChildren(prepared.element);
      made.rename("form.result.heading");
    } else {
      translate = () => {};
      stage.replaceChildren(front);
      made.rename("form.title");
    }
    translate();
  };

  start.addEventListener("click", () => go(all[0]?.name ?? ""));
  example.addEventListener("click", () => {
    fillExample(given);
    for (const page of asked()) passed.add(page);
    go("review");
  });
  onLanguageChange(() => translate());
  return { ...made, opened };
}
