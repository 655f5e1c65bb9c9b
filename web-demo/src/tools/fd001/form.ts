import { element } from "../../dom/element.ts";
import { ownId } from "../../form/field.ts";
import { type TextKey, textWith } from "../../language/texts.ts";
import { answers, assume, fillExample } from "./answers.ts";
import { ask, findingsAt } from "./ask.ts";
import { circumstances, type Page, pages } from "./pages.ts";
import { questionPage } from "./question-page.ts";
import { review } from "./review.ts";
import { sheet } from "./sheet.ts";

/** How somebody goes from page to page of the form. A page has a name; the first has none. */
export interface Navigation {
  /** Opens a page, and does something once its heading has the focus. */
  go(place: string, then?: () => void): void;
  /** Where a page can be pointed at, if it can. */
  addressOf(place: string): string | undefined;
}

interface Surroundings {
  readonly heading: HTMLElement;
  /** The level of the heading. */
  readonly level: number;
  readonly navigation: Navigation;
  /** Another page is open. */
  rename(title: TextKey): void;
}

/** What was typed and chosen, and how far somebody came: what the same form in another language goes on from. */
export interface Kept {
  readonly controls: ReadonlyMap<string, string | boolean>;
  readonly passed: readonly string[];
  readonly reviewed: boolean;
}

export interface RequestForm {
  readonly element: HTMLElement;
  open(place: string): void;
  keep(): Kept;
  goOnFrom(kept: Kept): void;
  /** Writes what depends on the language. */
  translate(): void;
}

/**
 * The family of FD 001: one question a page, the answers to look through, and a sheet to bring along. Answers are held in
 * memory; nothing is sent or kept.
 */
export function requestForm({ heading, level, navigation, rename }: Surroundings): RequestForm {
  const { go } = navigation;
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
    go(before?.name ?? "");
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
  const progress = element("p", { id: ownId("fd001-progress"), class: "progress" });
  const stage = element("div", { class: "stage" }, front);

  const forms = all.map((page) =>
    questionPage(page, {
      heading,
      level,
      ask: () => {
        const { findings } = ask(given);
        // The principal's name and number are the citizen's, who is asked for them as such.
        const own = findings.filter(({ path }) => !path.startsWith("/proxy/principal") || path.endsWith("Signature"));
        return { findings: page.questions.flatMap((question) => findingsAt(question, own)) };
      },
      back: () => goBackFrom(page),
      goOn: () => goOnFrom(page),
    }),
  );
  const lookedThrough = review({
    heading,
    level,
    pages: all,
    navigation,
    ask: () => ask(given),
    follow: (page, { field }) => go(page.name, () => field.control.focus()),
    goOn: () => go("result"),
  });
  const prepared = sheet({
    level,
    change: () => go("review"),
    startOver() {
      for (const form of forms) form.clear();
      assume(given);
      prepared.clear();
      passed.clear();
      reviewed = false;
      go("");
    },
  });
  assume(given);

  const showProgress = (page: Page | undefined) => {
    progress.remove();
    heading.removeAttribute("aria-describedby");
    if (!page) return;
    const pages = asked();
    const [number, count] = [String(pages.indexOf(page) + 1), String(pages.length)];
    progress.textContent = textWith("form.progress", { number, count });
    heading.before(progress);
    heading.setAttribute("aria-describedby", progress.id);
  };
  const showResult = () => prepared.show(ask(given), asked(), circumstances(given).proxy);
  /** What is open now, and how it is written anew. */
  let translate = () => {};

  const open = (place: string) => {
    for (const { left } of [...forms, lookedThrough]) left();
    const form = forms.find(({ page }) => page.name === place && page.applies());
    showProgress(form?.page);
    if (form) {
      translate = () => {
        form.translate();
        showProgress(form.page);
      };
      stage.replaceChildren(form.element);
      rename(form.page.title);
    } else if (place === "review" || (place === "result" && ask(given).state === "incomplete")) {
      reviewed = true;
      translate = lookedThrough.show;
      stage.replaceChildren(lookedThrough.element);
      rename("form.review");
    } else if (place === "result") {
      translate = showResult;
      stage.replaceChildren(prepared.element);
      rename("form.result.heading");
    } else {
      translate = () => {};
      stage.replaceChildren(front);
      rename("form.title");
    }
    translate();
  };

  start.addEventListener("click", () => go(all[0]?.name ?? ""));
  example.addEventListener("click", () => {
    fillExample(given);
    for (const page of asked()) passed.add(page);
    go("review");
  });
  const controls = () => forms.flatMap((form) => controlsIn(form.element));
  return {
    element: stage,
    open,
    translate: () => translate(),
    keep: () => ({
      controls: new Map(controls().map((control) => [control.id, ticked(control) ? control.checked : control.value])),
      passed: [...passed].map(({ name }) => name),
      reviewed,
    }),
    goOnFrom(kept) {
      for (const control of controls()) {
        const value = kept.controls.get(control.id);
        if (typeof value === "string") control.value = value;
        else if (ticked(control)) control.checked = value === true;
      }
      for (const page of all) if (kept.passed.includes(page.name)) passed.add(page);
      reviewed = kept.reviewed;
    },
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const controlsIn = (form: HTMLElement): Control[] => [...form.querySelectorAll<Control>("input, textarea")];

const ticked = (control: Control): control is HTMLInputElement => /^(checkbox|radio)$/.test(control.type);
