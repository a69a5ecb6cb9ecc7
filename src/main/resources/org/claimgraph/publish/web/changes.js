/** What a person has decided on the page and not saved: step by step, so that each can be undone. */
export class Changes {
  #steps = [];

  /** A step is `{claim, review, fields}`, or `{added, fields}` with a number of its own. */
  add(step) {
    this.#steps.push(step);
  }

  undo() {
    return this.#steps.pop();
  }

  clear() {
    this.#steps = [];
  }

  get nextAdded() {
    return 1 + Math.max(0, ...this.#steps.map((step) => step.added ?? 0));
  }

  /** The step that holds for each claim, or each added claim: its last. */
  get standing() {
    const last = new Map();
    for (const step of this.#steps) {
      const key = step.claim ?? `added ${step.added}`;
      last.delete(key);
      last.set(key, step);
    }
    return [...last.values()].filter((step) => step.review !== "none");
  }

  /** The step that holds for a claim. */
  of(claim) {
    return this.standing.find((step) => step.claim === claim);
  }

  get additions() {
    return this.standing.filter((step) => step.added !== undefined);
  }

  get decisions() {
    return this.standing.filter((step) => step.claim !== undefined);
  }

  get count() {
    return this.standing.length;
  }
}

const ids = (names) => names.map((name) => name.id ?? name.label);
const same = (some, others) => JSON.stringify(ids(some)) === JSON.stringify(ids(others));

/** What differs between a claim and what a person made of it, as the server takes it. */
export function correction(claim, fields) {
  const sent = {};
  if (fields.span.start !== claim.span.start || fields.span.end !== claim.span.end) {
    sent.quote = fields.quote;
    if (fields.prefix !== "") {
      sent.prefix = fields.prefix;
    }
  }
  if (!same(fields.claimant, claim.claimant) || (fields.voice !== claim.voice && fields.voice !== "author")) {
    if (!(fields.voice === "author" && claim.voice === "author")) {
      sent.claimant = ids(fields.claimant);
    }
  }
  if (fields.stance !== claim.stance) {
    sent.stance = fields.stance;
  }
  if (fields.certainty !== claim.certainty && fields.certainty !== null) {
    sent.certainty = fields.certainty;
  }
  if (!same(fields.about, claim.about)) {
    sent.about = ids(fields.about);
  }
  if (!same(fields.places, claim.places)) {
    sent.place = ids(fields.places);
  }
  return sent;
}

/** A claim of a person's own, as the server takes it. */
export function addition(fields) {
  const sent = { quote: fields.quote, stance: fields.stance };
  if (fields.prefix !== "") {
    sent.prefix = fields.prefix;
  }
  if (fields.voice !== "author") {
    sent.claimant = ids(fields.claimant);
  }
  if (fields.certainty !== null) {
    sent.certainty = fields.certainty;
  }
  if (fields.about.length > 0) {
    sent.about = ids(fields.about);
  }
  if (fields.places.length > 0) {
    sent.place = ids(fields.places);
  }
  if (fields.comment !== "") {
    sent.comment = fields.comment;
  }
  return sent;
}
