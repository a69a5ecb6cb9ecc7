// The editor, by YASGUI's Yasqe. Results are not Yasr's: it puts markup together from values, and
// takes {{…}} in a quote for a placeholder; a quote is shown as it was printed.

import { completers } from "./completers.js";

export class Editor {
  /** `run()` is called for Ctrl-Enter and Cmd-Enter. */
  constructor(parent, textarea, run) {
    const { Yasqe } = Yasgui;
    const keys = { ...Yasqe.defaults.extraKeys, "Ctrl-Enter": run, "Cmd-Enter": run };
    this.yasqe = new Yasqe(parent, {
      value: textarea.value,
      // The ones that it brings would ask other hosts for prefixes and terms.
      autocompleters: ["variables", ...completers(Yasqe)],
      extraKeys: keys,
      persistenceId: null,
      consumeShareLink: null,
      createShareableLink: null,
      showQueryButton: false,
      resizeable: true,
      editorHeight: "20rem",
    });
    this.yasqe.getInputField().setAttribute("aria-label", "Query. Escape leaves the editor.");
    this.yasqe.on("change", () => this.unmark());
    this.marks = [];
  }

  get query() {
    return this.yasqe.getValue();
  }

  set query(text) {
    if (text !== this.query) this.yasqe.setValue(text);
  }

  /** Marks where the server says that the fault is; line and column count from 1. */
  mark({ line, column }, says) {
    const doc = this.yasqe.getDoc();
    const at = { line: line - 1, ch: column - 1 };
    const { end } = this.yasqe.getTokenAt({ line: at.line, ch: at.ch + 1 });
    this.marks = [
      doc.markText(at, { line: at.line, ch: Math.max(end, at.ch + 1) }, { className: "fault", title: says }),
      doc.addLineClass(at.line, "background", "fault-line"),
    ];
    doc.setCursor(at);
    this.yasqe.scrollIntoView(at, 60);
    this.yasqe.focus();
  }

  unmark() {
    const [text, line] = this.marks;
    text?.clear();
    if (line) this.yasqe.getDoc().removeLineClass(line, "background", "fault-line");
    this.marks = [];
  }
}
