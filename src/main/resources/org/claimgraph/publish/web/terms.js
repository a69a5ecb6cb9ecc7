// Where a term of the graph leads, and how it is written in short.

const ONTOLOGY = "https://w3id.org/claimgraph/ns";
const base = document.documentElement.querySelector("[data-base]")?.dataset.base ?? "";

/** Our own page for what we describe, the web for http and https, nowhere (null) for anything else. */
export function href(iri) {
  if (isOurs(iri)) {
    return "/" + iri.slice(base.length).replaceAll("?", "%3F");
  }
  if (iri === ONTOLOGY || iri.startsWith(ONTOLOGY + "#")) {
    return "/ns" + iri.slice(ONTOLOGY.length);
  }
  return /^https?:\/\/[^/]/.test(iri) ? iri : null;
}

/** Whether we describe what an IRI names. */
export function isOurs(iri) {
  return base !== "" && iri.startsWith(base + "id/");
}

/** The last part of an IRI, for where there is no label. */
export function shortened(iri) {
  const path = isOurs(iri) ? iri.slice((base + "id/").length) : iri;
  return path.startsWith("http") ? path.slice(Math.max(path.lastIndexOf("#"), path.lastIndexOf("/")) + 1) : path;
}
