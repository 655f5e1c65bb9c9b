// What cannot wait for the page's own script. It runs where there are no modules, so it is none.
(() => {
  // Browsers run no modules from a disk. What is for those without scripts is for those who opened the page from there, too.
  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", () => {
      const parsed = new DOMParser().parseFromString(document.querySelector("noscript").textContent, "text/html");
      document.body.append(...parsed.body.childNodes);
    });
    return;
  }
  // The address says which words and which rules will be wanted: they are asked for while the page's script is on its way.
  // The build says in which files they are.
  const { files, languages, toolLanguages, guides, tools } = PARTS;
  const of = (lists, name) => (Object.hasOwn(lists, name) ? lists[name] : []);
  const named = new URLSearchParams(location.search).get("lang");
  const language = Object.hasOwn(languages, named) ? named : "da";
  const [, place, country] = /^#((dk|no)-|[a-z0-9]*)/.exec(location.hash) ?? [];
  const tool = of(tools, place);
  const words = [...languages[language], ...(tool.length > 0 ? toolLanguages[language] : [])];
  const parts = [...of(guides, country), ...tool].filter((at) => !words.includes(at));
  const ask = (at, priority) => {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = `./${files[at]}`;
    link.fetchPriority = priority;
    document.head.append(link);
  };
  for (const at of new Set(words)) ask(at, "auto");
  // Nothing is shown before the words are here; the rules may come a little later.
  for (const at of parts) ask(at, "low");
})();
