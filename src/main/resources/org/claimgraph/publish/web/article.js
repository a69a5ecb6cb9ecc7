// Shows which words and which claims of an article belong together. Everything can be reached without it: the words
// link to their claims, and the claims to their words.
(() => {
  const words = [...document.querySelectorAll("#words [data-claims]")];
  const cards = [...document.querySelectorAll("[data-claim]")];
  const namesOf = (element) => {
    const at = element instanceof Element && element.closest("[data-claims], [data-claim]");
    return at ? (at.dataset.claims ?? at.dataset.claim).split(" ") : [];
  };
  const kept = () => {
    const target = /^#(?:words|claim)-([0-9a-f]+)$/.exec(location.hash);
    return target ? [target[1]] : [];
  };
  const show = (names) => {
    const chosen = new Set(names.length ? names : kept());
    for (const word of words) {
      word.classList.toggle("chosen", word.dataset.claims.split(" ").some((name) => chosen.has(name)));
    }
    for (const card of cards) {
      card.classList.toggle("chosen", chosen.has(card.dataset.claim));
    }
  };
  document.addEventListener("mouseover", (event) => show(namesOf(event.target)));
  document.addEventListener("focusin", (event) => show(namesOf(event.target)));
  addEventListener("hashchange", () => show([]));
  show([]);
})();
