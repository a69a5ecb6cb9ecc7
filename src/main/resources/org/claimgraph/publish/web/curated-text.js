import { Quotations } from "./quotation.js";

/**
 * The text of an article on the page: one text node, so that its offsets are those of the text.
 * Words are marked by the CSS Custom Highlight API, which lets marks overlap and changes no element.
 */
export class CuratedText {
  #element;
  #node = null;
  #quotations = new Quotations("");

  /**
   * @param element shows the text
   * @param on what to do: `select(span)` when words were selected, `point(offset)` when some were
   *   clicked, `enter()` when the selected words are to be a claim
   */
  constructor(element, on) {
    this.#element = element;
    element.addEventListener("mouseup", (event) => this.#released(event, on));
    element.addEventListener("keydown", (event) => this.#pressed(event, on));
  }

  show(text) {
    this.#node = document.createTextNode(text);
    this.#element.replaceChildren(this.#node);
    this.#quotations = new Quotations(text);
  }

  get quotations() {
    return this.#quotations;
  }

  /** Marks spans in the style of a name. */
  mark(name, spans) {
    if (!("highlights" in CSS)) {
      return;
    }
    CSS.highlights.set(name, new Highlight(...spans.map((span) => this.#range(span))));
  }

  /** Brings words into view. */
  reveal(span) {
    const box = this.#range(span).getBoundingClientRect();
    const frame = this.#element.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      this.#element.scrollTop += box.top - frame.top - frame.height / 3;
    }
  }

  select(span) {
    window.getSelection().setBaseAndExtent(this.#node, span.start, this.#node, span.end);
  }

  #range({ start, end }) {
    const range = document.createRange();
    range.setStart(this.#node, start);
    range.setEnd(this.#node, end);
    return range;
  }

  /** What is selected of the text; null if nothing is. */
  #selected() {
    const selection = window.getSelection();
    if (selection.isCollapsed || selection.anchorNode !== this.#node) {
      return null;
    }
    const ends = [selection.anchorOffset, selection.focusNode === this.#node ? selection.focusOffset : this.#node.length];
    return this.#quotations.whole({ start: Math.min(...ends), end: Math.max(...ends) });
  }

  #released(event, on) {
    const span = this.#selected();
    if (span !== null) {
      this.select(span);
      on.select(span);
      return;
    }
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (caret?.offsetNode === this.#node) {
      on.point(caret.offset);
    }
  }

  /** Left and right choose a word, with Shift more or fewer of them; Enter makes a claim of them. */
  #pressed(event, on) {
    const forward = event.key === "ArrowRight";
    if (event.key === "Enter" && this.#selected() !== null) {
      event.preventDefault();
      on.enter();
      return;
    }
    if ((!forward && event.key !== "ArrowLeft") || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const span = this.#next(this.#selected(), forward, event.shiftKey);
    if (span !== null) {
      this.select(span);
      this.reveal(span);
      on.select(span);
    }
  }

  #next(now, forward, longer) {
    const all = this.#quotations;
    if (now === null) {
      return all.word(0, true);
    }
    return longer ? all.moved(now, true, forward) : all.word(forward ? now.end : now.start, forward);
  }
}
