// Asks the endpoint. What it refuses is thrown as an error that says why, and where in the query.

import { resultOf } from "./result.js";

const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9, application/json;q=0.1";

export class Refused extends Error {
  /** `place` is `{ line, column }`, both counted from 1, or null. */
  constructor({ message, code, at, input }, status) {
    super(message ?? `The server answered ${status}.`);
    this.code = code;
    const [line, column] = input === "query" && at ? at.split(":").map(Number) : [];
    this.place = line ? { line, column } : null;
  }
}

/** The result of a query. `signal` ends the waiting. */
export async function ask(query, signal) {
  const response = await fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: ACCEPT },
    body: query,
    signal,
  });
  const text = await response.text();
  if (response.ok) return resultOf(response.headers.get("Content-Type"), text);
  throw new Refused(parsed(text), response.status);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // something between us and the server answered
  }
}
