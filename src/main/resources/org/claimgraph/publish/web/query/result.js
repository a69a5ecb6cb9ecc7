// What a query gives, whatever its kind: rows of terms by variable.

const TRIPLE = /^(<[^>]*>|_:\S+) <([^>]*)> (?:(<[^>]*>|_:\S+)|"((?:[^"\\]|\\.)*)"(?:@(\S+)|\^\^<([^>]*)>)?) \.$/;
const ESCAPES = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };

/**
 * `{ variables, rows, triples }` of an answer of the endpoint; a row holds terms as the SPARQL JSON
 * results do (`type`, `value`, `datatype`, `xml:lang`). Yes or no is one row of one cell; a graph
 * has the columns subject, predicate and object, and `triples` is true.
 */
export function resultOf(contentType, text) {
  if (contentType.startsWith("application/n-triples")) {
    const rows = text.split("\n").filter(Boolean).map(triple);
    return { variables: ["subject", "predicate", "object"], rows, triples: true };
  }
  const { head, boolean, results } = JSON.parse(text);
  if (boolean !== undefined) {
    const answer = { type: "literal", value: boolean ? "yes" : "no" };
    return { variables: ["answer"], rows: [{ answer }], triples: false };
  }
  return { variables: head.vars, rows: results.bindings, triples: false };
}

function triple(line) {
  const [, subject, predicate, object, text, language, datatype] = TRIPLE.exec(line);
  return {
    subject: resource(subject),
    predicate: { type: "uri", value: unescaped(predicate) },
    object: object ? resource(object) : { type: "literal", value: unescaped(text), "xml:lang": language, datatype },
  };
}

function resource(term) {
  return term.startsWith("<") ? { type: "uri", value: unescaped(term.slice(1, -1)) } : { type: "bnode", value: term.slice(2) };
}

function unescaped(text) {
  return text.replace(/\\(?:u(.{4})|U(.{8})|(.))/gs, (_, four, eight, one) =>
    one ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)),
  );
}

/** The columns of which at least half of the cells that are filled fulfil a condition. */
export function columnsOf({ variables, rows }, condition) {
  return variables.filter((variable) => {
    const filled = rows.map((row) => row[variable]).filter(Boolean);
    return filled.length > 0 && 2 * filled.filter(condition).length >= filled.length;
  });
}

const NUMBERS = /#(integer|decimal|double|float|int|long|short|byte|nonNegativeInteger|positiveInteger)$/;
const TIMES = /#(date|dateTime|gYear|gYearMonth)$/;

export const isNumber = ({ datatype = "" }) => NUMBERS.test(datatype);
export const isTime = ({ datatype = "" }) => TIMES.test(datatype);
export const isText = ({ type, datatype = "" }) => type !== "uri" && type !== "bnode" && (datatype === "" || datatype.endsWith("#string") || datatype.endsWith("#langString"));
export const isThing = ({ type }) => type === "uri" || type === "bnode";

/** The number of a cell, or NaN. */
export const number = (term) => (term === undefined ? NaN : Number(term.value));
