// The views of a result. Which one is shown: the one that the link names, else the one that the
// query names (#defaultView:Graph), else the one that fits its columns best.

import { element, fill } from "../dom.js";
import { bars } from "./bars.js";
import { graph } from "./graph.js";
import { map } from "./map.js";
import { table } from "./table.js";
import { timeline } from "./timeline.js";

const VIEWS = [table, graph, map, timeline, bars];
const NAMED = /^\s*#\s*defaultView\s*:\s*(\w+)/im;

export class Views {
  /** `changed(name)` is told when another view is chosen by hand. */
  constructor(tabs, parent, changed) {
    Object.assign(this, { tabs, parent, changed });
  }

  /** Shows a result, in the view of that name if it fits. */
  show(result, query, wanted) {
    this.result = result;
    const fitting = VIEWS.map((view) => ({ view, fits: view.fits(result) })).filter(({ fits }) => fits > 0);
    const best = fitting.reduce((one, other) => (other.fits > one.fits ? other : one)).view;
    const byName = (name) => name && fitting.map(({ view }) => view).find((view) => view.name.toLowerCase() === name.toLowerCase());
    const view = byName(wanted) || byName(NAMED.exec(query)?.[1]) || best;
    fill(this.tabs, ...fitting.map(({ view: each }) => this.tab(each)));
    return this.draw(view);
  }

  tab(view) {
    const choose = () => {
      this.changed(view.name);
      this.draw(view);
    };
    return element("button", { type: "button", "aria-pressed": "false", "data-view": view.name, onclick: choose }, view.name);
  }

  async draw(view) {
    this.clear?.();
    this.clear = null;
    for (const tab of this.tabs.children) tab.setAttribute("aria-pressed", String(tab.dataset.view === view.name));
    const sheet = element("div", { class: "view" });
    fill(this.parent, sheet);
    this.clear = await view.draw(sheet, this.result);
  }

  empty() {
    this.clear?.();
    this.clear = null;
    fill(this.tabs);
    fill(this.parent);
  }
}
