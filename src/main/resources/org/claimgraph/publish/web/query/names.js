// What our things are called: a drawing of addresses tells nothing.

import { isOurs } from "../terms.js";
import { ask } from "./ask.js";

const MOST = 500;
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

/** Names by IRI for the first of our things in a result; empty if they cannot be had. */
export async function names({ rows }) {
  const terms = rows.flatMap((row) => Object.values(row)).filter(({ type, value }) => type === "uri" && isOurs(value));
  const iris = [...new Set(terms.map(({ value }) => value))].slice(0, MOST);
  if (iris.length === 0) return new Map();
  const things = iris.map((iri) => `<${iri}>`).join(" ");
  const query = `SELECT ?thing (SAMPLE(?label) AS ?name) { VALUES ?thing { ${things} } ?thing <${LABEL}> ?label } GROUP BY ?thing`;
  const named = await ask(query).catch(() => ({ rows: [] }));
  return new Map(named.rows.map(({ thing, name }) => [thing.value, name.value]));
}
