/** Finds words in a text as the server does: marks, spaces and hyphens of any make are alike. */

const ALIKE = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\s/g, " "],
  [/[\u2010-\u2015\u2212]/g, "-"],
];

/** Character for character, so that offsets stay. */
function folded(text) {
  return ALIKE.reduce((all, [made, plain]) => all.replace(made, plain), text);
}

export class Quotations {
  #text;
  #folded;

  constructor(text) {
    this.#text = text;
    this.#folded = folded(text);
  }

  /** Every span where the words stand. */
  all(words) {
    const wanted = folded(words.trim());
    const spans = [];
    if (wanted === "") {
      return spans;
    }
    for (let at = this.#folded.indexOf(wanted); at >= 0; at = this.#folded.indexOf(wanted, at + 1)) {
      spans.push({ start: at, end: at + wanted.length });
    }
    return spans;
  }

  words({ start, end }) {
    return this.#text.slice(start, end);
  }

  /** The fewest words before a span that tell it from its like; empty if it needs none. */
  prefix(span) {
    const like = this.all(this.words(span));
    if (like.length < 2) {
      return "";
    }
    let start = span.start;
    while (start > 0) {
      start = this.wordBefore(start);
      const before = this.#folded.slice(start, span.start).trim();
      const fitting = like.filter((other) =>
        this.#folded.slice(0, other.start).trimEnd().endsWith(before),
      );
      if (before !== "" && fitting.length === 1) {
        return this.#text.slice(start, span.start).trim();
      }
    }
    return "";
  }

  /** Where the word before an offset begins. */
  wordBefore(offset) {
    const before = /\S+\s*$/.exec(this.#folded.slice(0, offset));
    return before === null ? 0 : before.index;
  }

  /** Where the word after an offset ends. */
  wordAfter(offset) {
    const after = /^\s*\S+/.exec(this.#folded.slice(offset));
    return after === null ? this.#text.length : offset + after[0].length;
  }

  /** A span widened to whole words, without the space around them; null if it has no word. */
  whole({ start, end }) {
    const words = this.#folded.slice(start, end);
    if (words.trim() === "") {
      return null;
    }
    let first = start + (words.length - words.trimStart().length);
    let last = start + words.trimEnd().length;
    while (first > 0 && isOfWord(this.#text[first]) && isOfWord(this.#text[first - 1])) {
      first -= 1;
    }
    while (last < this.#text.length && isOfWord(this.#text[last - 1]) && isOfWord(this.#text[last])) {
      last += 1;
    }
    return { start: first, end: last };
  }

  /** A span with its start or end moved by one word, as far as a word is left. */
  moved(span, end, forward) {
    const moved = { ...span };
    if (end) {
      moved.end = forward ? this.wordAfter(span.end) : this.#endBefore(span.end);
    } else {
      moved.start = forward ? this.#startAfter(span.start) : this.wordBefore(span.start);
    }
    return moved.start < moved.end ? moved : span;
  }

  #endBefore(offset) {
    return this.#folded.slice(0, this.wordBefore(offset)).trimEnd().length;
  }

  #startAfter(offset) {
    const space = /\s+/.exec(this.#folded.slice(offset));
    return space === null ? this.#text.length : offset + space.index + space[0].length;
  }
}

function isOfWord(unit) {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(unit);
}
