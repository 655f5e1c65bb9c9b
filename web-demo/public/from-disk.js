// Browsers run no modules from a disk. What is for those without scripts is for those who opened the page from there, too.
if (location.protocol === "file:") {
  addEventListener("DOMContentLoaded", () => {
    const parsed = new DOMParser().parseFromString(document.querySelector("noscript").textContent, "text/html");
    document.body.append(...parsed.body.childNodes);
  });
}
