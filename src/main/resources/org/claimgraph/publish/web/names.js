/** Names that the page has met: those of the article's claims, and those that the server suggests. */
export class Names {
  #server;
  #met = { actor: new Map(), place: new Map() };

  constructor(server) {
    this.#server = server;
  }

  meet(claims) {
    for (const claim of claims) {
      [...claim.claimant, ...claim.via, ...claim.about].forEach((name) => this.#add("actor", name));
      claim.places.forEach((name) => this.#add("place", name));
    }
  }

  #add(kind, name) {
    if (!this.#met[kind].has(name.label)) {
      this.#met[kind].set(name.label, name);
    }
  }

  /** The name that goes by just this label. */
  known(label, field) {
    return this.#met[kind(field)].get(label);
  }

  /** Names that go on from what was typed. */
  async like(typed, field) {
    const wanted = typed.trim().toLowerCase();
    if (wanted === "") {
      return [];
    }
    const query = new URLSearchParams({ kind: kind(field), q: wanted });
    const answer = await this.#server.get(`/names?${query}`).catch(() => ({ names: [] }));
    answer.names.forEach((name) => this.#add(kind(field), name));
    const met = [...this.#met[kind(field)].values()].filter((name) =>
      ` ${name.label.toLowerCase()}`.includes(` ${wanted}`),
    );
    return met.slice(0, 20);
  }
}

function kind(field) {
  return field === "place" ? "place" : "actor";
}
