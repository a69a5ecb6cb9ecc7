// The graph as the server gives it: one answer for the selection and one for each node opened since.

import { selection } from "./state.js";

const kept = new Map();

/** The answers that a state is made of, the selection first. Throws an Error that says why not. */
export function answersFor(state) {
  const opened = state.steps.filter(([step]) => step === "open").map(([, id]) => id);
  return Promise.all([answer(selection(state)), ...opened.map((id) => answer(selection(state, id)))]);
}

function answer(asked) {
  const address = "/export/cytoscape?" + asked;
  if (!kept.has(address)) {
    const promise = ask(address);
    promise.catch(() => kept.delete(address)); // the next try may be luckier
    kept.set(address, promise);
  }
  return kept.get(address);
}

async function ask(address) {
  const response = await fetch(address, { headers: { Accept: "application/json" } });
  if (response.ok) return response.json();
  const refusal = await response.json().catch(() => ({}));
  throw new Error(refusal.message ?? `The server answered ${response.status}.`);
}
