// What the editor completes: our prefixes, classes and properties of our ontology, and the names in the graph.

const asked = new Map();

/** Registers them; the answer is their names. */
export function completers(Yasqe) {
  const fork = (from, name, more) => {
    Yasqe.forkAutocompleter(from, { name, persistenceId: null, ...more }, false);
    return name;
  };
  return [
    fork("prefixes", "prefixes-of-ours", { get: prefixes }),
    fork("class", "classes-of-ours", { get: (yasqe, token) => beginning("classes", token) }),
    fork("property", "properties-of-ours", { get: (yasqe, token) => beginning("properties", token) }),
    fork("class", "names", { get: (yasqe, token) => named(token), isValidCompletionPosition: isName, postprocessHints: (yasqe, hints) => hints }),
  ];
}

async function prefixes() {
  const { prefixes: all } = await ask("/terms");
  return Object.entries(all).map(([prefix, iri]) => `${prefix}: <${iri}>`);
}

/** IRIs of the ontology that begin as what was typed. */
async function beginning(kind, { autocompletionString = "" }) {
  const { [kind]: terms } = await ask("/terms");
  return terms.map(({ iri }) => iri).filter((iri) => iri.startsWith(autocompletionString));
}

/** IRIs of actors, places, questions and so on, by a part of their names or of their addresses. */
async function named({ autocompletionString = "", tokenPrefixUri = "" }) {
  const typed = autocompletionString.slice(tokenPrefixUri.length).replaceAll("-", " ");
  const { names } = await ask("/terms?" + new URLSearchParams({ named: typed, in: tokenPrefixUri }));
  return names.map(({ iri }) => iri);
}

/** Where an object stands: after a property that is not "a", a prefix with its colon. */
function isName(yasqe) {
  const token = yasqe.getCompleteToken();
  const previous = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
  return /^\w+:/.test(token.string) && !["a", "rdf:type"].includes(previous.string) && !token.state.possibleCurrent.includes("a");
}

function ask(address) {
  if (!asked.has(address)) {
    asked.set(address, fetch(address).then((response) => (response.ok ? response.json() : { prefixes: {}, classes: [], properties: [], names: [] })));
  }
  return asked.get(address);
}
