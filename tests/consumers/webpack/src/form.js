import { exemption, identity, rulebook } from "@postregler/wasm";
import "@postregler/wasm/locales/da-dk";
import "@postregler/wasm/locales/da-rules";

const context = { locale: "da" };
const form = document.querySelector("form");
const { name, number } = form.elements;
const place = (id) => document.getElementById(id);
const messages = ({ findings }) => findings.map(({ message }) => message);

number.addEventListener("change", () => {
  place("number").textContent = messages(identity.check({ number: number.value, context })).join(". ");
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = exemption.checkRequest({ name: name.value, number: number.value, context });
  const lines = messages(answer).map((textContent) => Object.assign(document.createElement("li"), { textContent }));
  place("messages").replaceChildren(...lines);
});

place("rule").textContent = rulebook.rule({ id: "dk.cpr.layout", context }).entry.text;

const worker = new Worker(new URL("./column.js", import.meta.url));
worker.addEventListener("message", ({ data }) => {
  place("counts").textContent = JSON.stringify(data);
});
place("list").addEventListener("change", ({ target }) => worker.postMessage(target.files[0]));
