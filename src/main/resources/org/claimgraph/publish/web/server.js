/** What the server was asked and would not do. */
export class Problem extends Error {
  /** @param {object} said its answer: code, message, and where the fault is */
  constructor(status, said) {
    super(said.message ?? `The server answered ${status}.`);
    this.status = status;
    this.at = said.at ?? "";
  }
}

/** The server that this page came from. The token lives in the page's field and nowhere else. */
export class Server {
  #token;

  /** @param {() => string} token the token as it is now */
  constructor(token) {
    this.#token = token;
  }

  get(path) {
    return this.#send(path, { headers: { Accept: "application/json" } });
  }

  post(path, type, body) {
    return this.#send(path, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": type },
      body,
    });
  }

  async #send(path, request) {
    const token = this.#token().trim();
    if (token !== "") {
      request.headers.Authorization = `Bearer ${token}`;
    }
    let response;
    try {
      response = await fetch(path, { ...request, credentials: "omit", cache: "no-store" });
    } catch (e) {
      throw new Problem(0, { message: "The server cannot be reached; nothing was saved by this." });
    }
    const said = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new Problem(response.status, said);
    }
    return said;
  }
}
