// A term as people read it; the same in every view.

import { element } from "../dom.js";
import { href, shortened } from "../terms.js";

/** What it is called. */
export function words(term) {
  if (!term) return "";
  if (term.type === "uri") return shortened(term.value);
  return term.type === "bnode" ? "_:" + term.value : term.value;
}

/** The same as a node of a page, which leads to where the term leads. */
export function cell(term) {
  const page = term?.type === "uri" && href(term.value);
  return page ? element("a", { href: page, dir: "auto" }, words(term)) : element("span", { dir: "auto", lang: term?.["xml:lang"] }, words(term));
}

/** A row as a list of its columns. */
export function rowOf(result, row) {
  const filled = result.variables.filter((variable) => row[variable]);
  return element("dl", { class: "row" }, filled.map((variable) => [element("dt", {}, variable), element("dd", {}, cell(row[variable]))]));
}
