// The shipped questions as examples: choose one, fill in what it lets you choose, and its query stands in the editor.

import { element, fill } from "../dom.js";

/** Fills the list of questions; `chosen(query)` is given the query with what was typed put in. */
export async function examples(select, fields, chosen) {
  const questions = await (await fetch("/queries")).json();
  select.append(...questions.map(({ name, question }) => element("option", { value: name }, question)));
  select.addEventListener("change", () => {
    const question = questions.find(({ name }) => name === select.value);
    fill(fields, ...(question?.parameters ?? []).map(field));
    if (question) put();
  });
  fields.addEventListener("change", put);

  async function put() {
    const given = new URLSearchParams([...fields.querySelectorAll("input")].map(({ name, value }) => [name, value]));
    const response = await fetch(`/queries/${select.value}?${given}`, { headers: { Accept: "application/sparql-query" } });
    const text = await response.text();
    fields.querySelector(".error")?.remove();
    if (response.ok) chosen(text);
    else fields.append(element("p", { class: "error", role: "alert" }, JSON.parse(text).message));
  }
}

function field({ name, value, comment }) {
  return element(
    "label",
    {},
    name,
    element("input", { name, value, autocomplete: "off", spellcheck: "false" }),
    comment && element("small", {}, comment),
  );
}
