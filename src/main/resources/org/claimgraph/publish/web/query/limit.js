// Whether a query gives more rows than it shows: the server never cuts an answer, only LIMIT does.

import { ask } from "./ask.js";

const LIMIT = /\bLIMIT\s+(\d+)/i;
const OFFSET = /\bOFFSET\s+(\d+)/i;

/** The query with another LIMIT after its last group. */
export function limited(query, count) {
  const { head, tail } = split(query);
  return `${head}${tail.replace(LIMIT, "").trimEnd()}\nLIMIT ${count}\n`;
}

/** Whether there are rows after those that were shown; asks for one more when LIMIT was reached. */
export async function hasMore(query, { rows, triples }, signal) {
  const { head, tail } = split(query);
  const limit = LIMIT.exec(tail);
  if (triples || !limit || rows.length < Number(limit[1]) || rows.length === 0) return false;
  const after = rows.length + Number(OFFSET.exec(tail)?.[1] ?? 0);
  const rest = tail.replace(LIMIT, "").replace(OFFSET, "");
  return (await ask(`${head}${rest}\nLIMIT 1 OFFSET ${after}`, signal)).rows.length > 0;
}

function split(query) {
  const end = query.lastIndexOf("}") + 1;
  return { head: query.slice(0, end), tail: query.slice(end) };
}
