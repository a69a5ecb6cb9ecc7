/**
 * Offsets on the wire count Unicode code points; the browser counts UTF-16 units. This is the only
 * place that turns one into the other.
 */
export class Offsets {
  #starts = null;

  /** @param {string} text the text that the offsets are about */
  constructor(text) {
    if (/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
      this.#starts = [];
      let unit = 0;
      for (const character of text) {
        this.#starts.push(unit);
        unit += character.length;
      }
      this.#starts.push(unit);
    }
  }

  /** Where a code point begins, in UTF-16 units. */
  units(codePoint) {
    return this.#starts === null ? codePoint : this.#starts[codePoint];
  }

  /** A span of code points `[start, end]` in UTF-16 units. */
  span([start, end]) {
    return { start: this.units(start), end: this.units(end) };
  }
}
