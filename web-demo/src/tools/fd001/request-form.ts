import { element } from "../../dom/element.ts";
import { prefixedId } from "../../form/field.ts";
import { type TextKey, textWith } from "../../language/texts.ts";
import { formFields, setDefaults, fillExample } from "./form-fields.ts";
import { checkRequest, findingsAt } from "./check-request.ts";
import { formSections, type Page, pages } from "./pages.ts";
import { questionPage } from "./question-page.ts";
import { review } from "./review.ts";
import { printSheet } from "./print-sheet.ts";

/** Navigation between the pages of the form. The first page has an empty name. */
export interface Navigation {
  /** Opens a page, then calls `then` once its heading has the focus. */
  go(place: string, then?: () => void): void;
  /** The URL of a page, if it has one. */
  addressOf(place: string): string | undefined;
}

interface RequestFormOptions {
  readonly heading: HTMLElement;
  /** The level of the heading. */
  readonly level: number;
  readonly navigation: Navigation;
  /** Called when another page is open. */
  rename(title: TextKey): void;
}

/** The answers and the progress, to continue the form in another language. */
export interface FormState {
  readonly controls: ReadonlyMap<string, string | boolean>;
  readonly passed: readonly string[];
  readonly reviewed: boolean;
}

export interface RequestForm {
  readonly element: HTMLElement;
  open(place: string): void;
  saveState(): FormState;
  restoreState(kept: FormState): void;
  /** Renders texts that depend on the language. */
  translate(): void;
}

/** The FD 001 family: one question per page, a review, and a sheet to print. Answers are held in memory only. */
export function requestForm({ heading, level, navigation, rename }: RequestFormOptions): RequestForm {
  const { go } = navigation;
  const fields = formFields();
  const all = pages(fields);
  const applicablePages = () => all.filter((page) => page.applies());
  /** The pages that have been completed. */
  const passed = new Set<Page>();
  let reviewed = false;

  /** After a review, only pages that have not been completed follow. */
  const continueFrom = (page: Page) => {
    passed.add(page);
    const rest = applicablePages();
    const later = reviewed ? rest.filter((other) => !passed.has(other)) : rest.slice(rest.indexOf(page) + 1);
    go(later[0]?.name ?? "review");
  };
  const goBack = (page: Page) => {
    const before = applicablePages()[applicablePages().indexOf(page) - 1];
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
  const progress = element("p", { id: prefixedId("fd001-progress"), class: "progress" });
  const stage = element("div", { class: "stage" }, front);

  const forms = all.map((page) =>
    questionPage(page, {
      heading,
      level,
      ask: () => {
        const { findings } = checkRequest(fields);
        // The principal is the citizen, so findings about the principal's name and number belong to the citizen's.
        const relevant = findings.filter(
          ({ path }) => !path.startsWith("/proxy/principal") || path.endsWith("Signature"),
        );
        return { findings: page.questions.flatMap((question) => findingsAt(question, relevant)) };
      },
      onBack: () => goBack(page),
      onContinue: () => continueFrom(page),
    }),
  );
  const reviewPage = review({
    heading,
    level,
    pages: all,
    navigation,
    ask: () => checkRequest(fields),
    follow: (page, { field }) => go(page.name, () => field.control.focus()),
    goOn: () => go("result"),
  });
  const resultSheet = printSheet({
    level,
    change: () => go("review"),
    startOver() {
      for (const form of forms) form.clear();
      setDefaults(fields);
      resultSheet.clear();
      passed.clear();
      reviewed = false;
      go("");
    },
  });
  setDefaults(fields);

  const showProgress = (page: Page | undefined) => {
    progress.remove();
    heading.removeAttribute("aria-describedby");
    if (!page) return;
    const pages = applicablePages();
    const [number, count] = [String(pages.indexOf(page) + 1), String(pages.length)];
    progress.textContent = textWith("form.progress", { number, count });
    heading.before(progress);
    heading.setAttribute("aria-describedby", progress.id);
  };
  const showResult = () => resultSheet.show(checkRequest(fields), applicablePages(), formSections(fields).proxy);
  /** Renders the open page in the current language. */
  let translate = () => {};

  const open = (place: string) => {
    for (const { onLeave } of [...forms, reviewPage]) onLeave();
    const form = forms.find(({ page }) => page.name === place && page.applies());
    showProgress(form?.page);
    if (form) {
      translate = () => {
        form.translate();
        showProgress(form.page);
      };
      stage.replaceChildren(form.element);
      rename(form.page.title);
    } else if (place === "review" || (place === "result" && checkRequest(fields).state === "incomplete")) {
      reviewed = true;
      translate = reviewPage.show;
      stage.replaceChildren(reviewPage.element);
      rename("form.review");
    } else if (place === "result") {
      translate = showResult;
      stage.replaceChildren(resultSheet.element);
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
    fillExample(fields);
    for (const page of applicablePages()) passed.add(page);
    go("review");
  });
  const controls = () => forms.flatMap((form) => controlsIn(form.element));
  return {
    element: stage,
    open,
    translate: () => translate(),
    saveState: () => ({
      controls: new Map(controls().map((control) => [control.id, ticked(control) ? control.checked : control.value])),
      passed: [...passed].map(({ name }) => name),
      reviewed,
    }),
    restoreState(kept) {
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
