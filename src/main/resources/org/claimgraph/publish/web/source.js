/** What was pasted or uploaded, as the server takes it. */

const TYPES = { html: "text/html", htm: "text/html", md: "text/markdown", json: "application/json" };

/** A pasted text: HTML and JSON show themselves by their first character. */
export function pasted(content, name) {
  const first = content.trimStart();
  const type = /^<(!doctype|html|head|body|article)\b/i.test(first)
    ? "text/html"
    : first.startsWith("{") && isJson(first)
      ? "application/json"
      : "text/plain";
  return named({ type, content }, name);
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch (e) {
    return false;
  }
}

/** A file, byte for byte: its charset is for the server to find. */
export async function uploaded(file, name) {
  const ending = file.name.toLowerCase().replace(/^.*\./, "");
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return named(
    { type: TYPES[ending] ?? "text/plain", base64: btoa(binary), bytes },
    name || file.name.replace(/\.[^.]*$/, ""),
  );
}

function named(source, name) {
  return name.trim() === "" ? source : { ...source, name: name.trim() };
}
