// The nodes as a list: for the keyboard, for screen readers, and to search in.

import { element, fill } from "../dom.js";

const HOW_FAR = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

export class NodeList {
  /**
   * @param list a listbox: arrow keys look at a node (`select(id)`), Enter opens it (`open(id)`)
   * @param search a field that narrows the list; `found(ids)` is told what it leaves
   */
  constructor(list, search, { select, open, found }) {
    Object.assign(this, { list, search, select, found, nodes: [], at: "" });
    list.addEventListener("click", ({ target }) => {
      const option = target.closest("[role=option]");
      if (option) select(option.dataset.id);
    });
    list.addEventListener("dblclick", () => this.at && open(this.at));
    list.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && this.at) open(this.at);
      else if (event.key in HOW_FAR) this.move(HOW_FAR[event.key]);
      else return;
      event.preventDefault();
    });
    search.addEventListener("input", () => this.narrow());
  }

  show(nodes) {
    this.nodes = [...nodes].sort((a, b) => a.kind.localeCompare(b.kind, "en") || a.label.localeCompare(b.label, "en"));
    this.narrow();
  }

  narrow() {
    const typed = this.search.value.trim().toLocaleLowerCase("en");
    const left = this.nodes.filter(({ label, quote = "" }) => (label + "\n" + quote).toLocaleLowerCase("en").includes(typed));
    this.options = new Map(left.map((node) => [node.id, option(node)]));
    fill(this.list, ...this.options.values());
    this.lookAt(this.at);
    this.found(typed === "" ? [] : left.map(({ id }) => id), typed === "" ? null : left.length);
  }

  lookAt(id) {
    this.options.get(this.at)?.setAttribute("aria-selected", "false");
    this.at = id;
    const option = this.options.get(id);
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.list.setAttribute("aria-activedescendant", option.id);
    else this.list.removeAttribute("aria-activedescendant");
  }

  move(steps) {
    const ids = [...this.options.keys()];
    if (ids.length === 0) return;
    const from = ids.indexOf(this.at);
    const to = from < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, from + steps));
    this.select(ids[to]);
  }
}

function option(node) {
  const more = node.unseen > 0 && ` · ${node.unseen} more`;
  return element(
    "li",
    { role: "option", id: "node-" + node.id, "data-id": node.id, "aria-selected": "false" },
    element("span", { dir: "auto" }, node.label),
    element("small", {}, node.kind, more),
  );
}
