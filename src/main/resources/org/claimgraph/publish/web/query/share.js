// Query and view in the fragment of the address: whoever has the link sees the same result. The
// fragment is not sent to the server, so it stands in no log.

/** `{ query, view }` of an address; empty where it says nothing. */
export function shared(hash) {
  const given = new URLSearchParams(hash.slice(1));
  return { query: given.get("query") ?? "", view: given.get("view") ?? "" };
}

/** The fragment for a query and its view. */
export function fragment({ query, view }) {
  return "#" + new URLSearchParams({ query, ...(view && { view }) });
}
