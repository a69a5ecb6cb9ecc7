import { element } from "./element.js";

/**
 * The form in which a claim is corrected or written: a copy of the page's template. Words are
 * looked for in the text as they are typed, and can be moved word by word.
 */
export class ClaimForm {
  #form;
  #text;
  #names;
  #spans = [];
  #at = 0;
  #people = {};

  /**
   * @param claim as it is shown now; for a new one, with its span only
   * @param text the {@link CuratedText}
   * @param names what the page knows of names
   * @param on `keep(fields)` with what was chosen, `cancel()`, `words(span)` when the words change
   */
  constructor(claim, text, names, on) {
    this.#text = text;
    this.#names = names;
    this.on = on;
    this.claim = claim;
    this.#form = document.getElementById("claim-form").content.firstElementChild.cloneNode(true);
    this.#fill();
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep();
    });
    this.#form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        on.cancel();
      }
    });
    this.#part("cancel").addEventListener("click", () => on.cancel());
  }

  get node() {
    return this.#form;
  }

  focus() {
    this.#field("quote").focus();
  }

  /** Takes other words: those that were selected in the text. */
  take(span) {
    this.#spans = this.#text.quotations.all(this.#text.quotations.words(span));
    this.#at = this.#spans.findIndex((other) => other.start === span.start);
    this.#field("quote").value = this.#text.quotations.words(span);
    this.#located();
  }

  /** Says what the server would not have. */
  complain(message) {
    this.#part("fault").textContent = message;
  }

  #field(name) {
    return this.#form.elements.namedItem(name);
  }

  #part(name) {
    return this.#form.querySelector(`[data-part="${name}"]`);
  }

  #fill() {
    const { claim } = this;
    this.#part("heading").textContent = claim.id === undefined ? "A claim to add" : "Correct";
    this.#field("stance").value = claim.stance ?? "asserts";
    this.#field("certainty").value = claim.certainty ?? "";
    this.#field("certainty").options[0].disabled = Boolean(claim.original?.certainty);
    this.#field("comment").value = claim.comment ?? "";
    const voice = claim.voice ?? "attributed";
    this.#field("voice").value = voice;
    for (const radio of this.#field("voice")) {
      // A claim that is somebody's is made the author's own by adding it anew.
      radio.disabled = radio.value === "author" && claim.id !== undefined && voice !== "author";
    }
    for (const [part, chosen] of [["claimant", claim.claimant], ["about", claim.about], ["place", claim.places]]) {
      this.#people[part] = new NameField(this.#part(part), part, chosen ?? [], this.#names);
    }
    this.#people.claimant.changed = () => {
      if (this.#people.claimant.chosen.length > 0) {
        this.#field("voice").value = "attributed";
      }
    };
    this.#field("quote").addEventListener("input", () => {
      this.#spans = this.#text.quotations.all(this.#field("quote").value);
      this.#at = 0;
      this.#located();
    });
    this.#part("next").addEventListener("click", () => {
      this.#at = (this.#at + 1) % this.#spans.length;
      this.#located();
    });
    for (const button of this.#form.querySelectorAll("[data-move]")) {
      const [end, forward] = button.dataset.move.split(" ");
      button.addEventListener("click", () => {
        const span = this.#spans[this.#at];
        this.take(this.#text.quotations.moved(span, end === "end", forward === "later"));
      });
    }
    this.take(claim.span);
  }

  #located() {
    const count = this.#spans.length;
    const found = count > 0;
    this.#part("located").textContent = !found
      ? "These words do not stand in the text."
      : count === 1
        ? "Found in the text."
        : `Found ${count} times; number ${this.#at + 1} is meant.`;
    this.#part("next").hidden = count < 2;
    this.#field("quote").setAttribute("aria-invalid", String(!found));
    for (const button of this.#form.querySelectorAll("[data-move]")) {
      button.disabled = !found;
    }
    this.on.words(found ? this.#spans[this.#at] : null);
  }

  #keep() {
    Object.values(this.#people).forEach((names) => names.take());
    if (this.#spans.length === 0) {
      this.complain("The words of a claim stand in the text; select them there, or copy them.");
      this.focus();
      return;
    }
    const voice = this.#field("voice").value;
    const claimant = this.#people.claimant.chosen;
    // The rules leave open whom they cannot tell, and so may a person who corrects something else.
    const open = this.claim.original?.voice === "attributed" && this.claim.original.claimant.length === 0;
    if (voice === "attributed" && claimant.length === 0 && !open) {
      this.complain("Somebody says it: expected a name, or “nobody named”.");
      this.#people.claimant.focus();
      return;
    }
    this.on.keep({
      span: this.#spans[this.#at],
      quote: this.#text.quotations.words(this.#spans[this.#at]),
      prefix: this.#text.quotations.prefix(this.#spans[this.#at]),
      voice,
      claimant: voice === "attributed" ? claimant : [],
      stance: this.#field("stance").value,
      certainty: this.#field("certainty").value || null,
      about: this.#people.about.chosen,
      places: this.#people.place.chosen,
      comment: this.#field("comment").value.trim(),
    });
  }
}

/** Some names, each with a button that takes it out, and a field for one more. */
class NameField {
  changed = () => {};

  constructor(part, kind, chosen, names) {
    this.chosen = [...chosen];
    this.kind = kind;
    this.names = names;
    this.list = part.querySelector("ul");
    this.input = part.querySelector("input");
    const suggestions = part.querySelector("datalist");
    suggestions.id = `names-${kind}-${(counter += 1)}`;
    this.input.setAttribute("list", suggestions.id);
    this.input.addEventListener("input", async () => {
      const found = await names.like(this.input.value, kind);
      suggestions.replaceChildren(...found.map((name) => element("option", { value: name.label })));
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && this.input.value.trim() !== "") {
        event.preventDefault();
        this.take();
      }
    });
    part.querySelector("button").addEventListener("click", () => this.take());
    this.#show();
  }

  focus() {
    this.input.focus();
  }

  /** Takes what stands in the field. */
  take() {
    const label = this.input.value.trim();
    this.input.value = "";
    if (label !== "" && this.chosen.every((name) => name.label !== label)) {
      this.chosen.push(this.names.known(label, this.kind) ?? { label });
      this.#show();
      this.changed();
    }
  }

  #show() {
    this.list.replaceChildren(
      ...this.chosen.map((name, index) => {
        const out = element("button", { type: "button", ariaLabel: `Take out ${name.label}` }, "×");
        out.addEventListener("click", () => {
          this.chosen.splice(index, 1);
          this.#show();
          this.changed();
          this.focus();
        });
        return element("li", {}, name.label, " ", out);
      }),
    );
  }
}

let counter = 0;
