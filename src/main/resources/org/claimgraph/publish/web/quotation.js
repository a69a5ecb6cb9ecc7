/** Finds words in a text as the server does: marks, spaces and hyphens of any make are alike. */

const ALIKE = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\s/g, " "],
  [/[\u2010-\u2015\u2212]/g, "-"],
];

const WORD = /[\p{L}\p{N}\p{M}\p{S}](?:\S*[\p{L}\p{N}\p{M}\p{S}])?/gu;

/** Character for character, so that offsets stay. */
function folded(text) {
  return ALIKE.reduce((all, [made, plain]) => all.replace(made, plain), text);
}

export class Quotations {
  #text;
  #folded;
  #found = null;

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

  /** Where the last word that begins before an offset begins. */
  wordBefore(offset) {
    return this.#last((word) => word.start < offset)?.start ?? 0;
  }

  /** Where the first word that ends after an offset ends. */
  wordAfter(offset) {
    return this.#first((word) => word.end > offset)?.end ?? this.#text.length;
  }

  /** The first word after an offset, or the last before it. */
  word(offset, forward) {
    const found = forward
      ? this.#first((word) => word.start >= offset)
      : this.#last((word) => word.end <= offset);
    return found === undefined ? null : { ...found };
  }

  /** The words in order: letters, figures and signs, with what stands between them unspaced. */
  get #words() {
    this.#found ??= [...this.#folded.matchAll(WORD)].map((word) => ({
      start: word.index,
      end: word.index + word[0].length,
    }));
    return this.#found;
  }

  /** The first word for which something holds that holds for all behind it. */
  #first(holds) {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#words[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.#words[low];
  }

  /** The last word for which something holds that holds for all before it. */
  #last(holds) {
    const next = this.#first((word) => !holds(word));
    return this.#words[next === undefined ? this.#words.length - 1 : this.#words.indexOf(next) - 1];
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
      moved.end = forward
        ? this.wordAfter(span.end)
        : (this.#last((word) => word.end < span.end)?.end ?? span.end);
    } else {
      moved.start = forward
        ? (this.#first((word) => word.start > span.start)?.start ?? span.start)
        : this.wordBefore(span.start);
    }
    return moved.start < moved.end ? moved : span;
  }
}

function isOfWord(unit) {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(unit);
}
