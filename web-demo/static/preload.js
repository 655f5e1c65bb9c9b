// Code that cannot wait for the page's module. It is a classic script, because modules may be unavailable.
(() => {
  // Browsers run no modules from a disk: such pages show the content of `noscript`.
  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", () => {
      const parsed = new DOMParser().parseFromString(document.querySelector("noscript").textContent, "text/html");
      document.body.append(...parsed.body.childNodes);
    });
    return;
  }
  // Requests the texts and rules of the URL while the page's module is loading. The build inserts the file names.
  const { files, languages, toolLanguages, guides, tools } = PARTS;
  const of = (lists, name) => (Object.hasOwn(lists, name) ? lists[name] : []);
  const named = new URLSearchParams(location.search).get("lang");
  const language = Object.hasOwn(languages, named) ? named : "da";
  const [, route, country] = /^#((dk|no)-|[a-z0-9]*)/.exec(location.hash) ?? [];
  const tool = of(tools, route);
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
  // Texts first: nothing is shown without them.
  for (const at of parts) ask(at, "low");
})();
