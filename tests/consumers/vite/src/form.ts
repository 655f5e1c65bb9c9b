import { exemption, identity, rulebook, type Context, type IdentityCheckColumnSummary } from "@postregler/wasm";
import "@postregler/wasm/locales/da-dk";
import "@postregler/wasm/locales/da-rules";

const context: Context = { locale: "da" };
const form = document.querySelector("form")!;
const place = (id: string) => document.getElementById(id)!;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

field("number").addEventListener("change", () => {
  const { findings } = identity.check({ number: field("number").value, context });
  place("number").textContent = findings.map(({ message }) => message).join(". ");
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const request = { name: field("name").value, number: field("number").value, context };
  const { findings } = exemption.checkRequest(request);
  place("messages").replaceChildren(
    ...findings.map(({ message = "" }) => Object.assign(document.createElement("li"), { textContent: message })),
  );
});

const { entry } = rulebook.rule({ id: "dk.cpr.layout", context });
place("rule").textContent = entry?.text ?? "";

const worker = new Worker(new URL("./column.worker.ts", import.meta.url), { type: "module" });
worker.addEventListener("message", ({ data }: MessageEvent<IdentityCheckColumnSummary>) => {
  place("counts").textContent = JSON.stringify(data);
});
place("list").addEventListener("change", ({ target }) => {
  worker.postMessage((target as HTMLInputElement).files?.[0]);
});
