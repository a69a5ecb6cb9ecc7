// What is seen, as the address says it. Whoever has the link sees the same.

/** The view in which each claim is a node, and the one in which claims are lines between actors. */
export const CLAIMS = "claims";
export const FOLDED = "who-about-whom";

const LISTS = ["stance", "kind", "source"];
const TEXTS = ["from", "to", "limit"];

/**
 * The state of an address: the selection that the server is asked for (`view`, `around`, `limit`,
 * `stance`, `kind`, `source`, `from`, `to`), the `steps` made since, oldest first (`["open", id]`
 * shows the neighbours of a node, `["hide", id]` takes it away), and the node or line that is looked
 * `at`.
 */
export function stateOf(search) {
  const given = new URLSearchParams(search);
  const around = given.get("around") || "";
  const state = {
    view: given.get("view") || (around ? CLAIMS : FOLDED),
    around,
    steps: [...given].filter(([name, id]) => (name === "open" || name === "hide") && id),
    at: given.get("at") || "",
  };
  LISTS.forEach((name) => (state[name] = given.getAll(name).filter(Boolean)));
  TEXTS.forEach((name) => (state[name] = given.get(name) || ""));
  return state;
}

/** The address of a state; what is as usual is left out. */
export function addressOf(state) {
  const given = selection(state);
  state.steps.forEach(([name, id]) => given.append(name, id));
  if (state.at) given.append("at", state.at);
  return "/graph?" + given;
}

/** What the server is asked for: the view, or the surroundings of one of its nodes. */
export function selection(state, around = state.around) {
  const given = new URLSearchParams({ view: state.view });
  if (around) given.append("around", around);
  LISTS.forEach((name) => state[name].forEach((value) => given.append(name, value)));
  TEXTS.filter((name) => state[name]).forEach((name) => given.append(name, state[name]));
  return given;
}
