import { addition, Changes, correction } from "./changes.js";
import { ClaimForm } from "./claim-form.js";
import { CuratedText } from "./curated-text.js";
import { element } from "./element.js";
import { Names } from "./names.js";
import { Offsets } from "./offsets.js";
import { Server } from "./server.js";
import { pasted, uploaded } from "./source.js";

/** The page: an article's claims beside its text, and what a person makes of them. */
const part = (id) => document.getElementById(id);
const page = part("curation");
const server = new Server(() => part("token").value);
const names = new Names(server);
const changes = new Changes();
const text = new CuratedText(part("text"), { select: selected, point: pointed, enter: openNew });

let article = null;
let claims = [];
let source = null;
let selection = null;
let form = null;

/** Shows an article with the claims as the server has them. */
function show(read) {
  article = read;
  const offsets = new Offsets(read.text);
  claims = read.claims.map((claim) => ({ ...claim, span: offsets.span(claim.spans.content[0]) }));
  names.meet(claims);
  text.show(read.text);
  part("article-title").textContent = read.title ?? read.name;
  part("workbench").hidden = false;
  changes.clear();
  select(null);
  close();
}

/** The claims as they would be after the changes, those that were added among them. */
function curated() {
  const shown = claims.map((claim) => {
    const step = changes.of(claim.id);
    return { ...claim, ...step?.fields, original: claim, step };
  });
  for (const step of changes.additions) {
    shown.push({ ...step.fields, step });
  }
  return shown.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function draw() {
  const shown = curated();
  part("claims").replaceChildren(...shown.map(card));
  part("count").textContent = `${shown.length} ${shown.length === 1 ? "claim" : "claims"}`;
  const count = changes.count;
  part("changes").textContent = count === 1 ? "1 change" : `${count} changes`;
  part("undo").disabled = count === 0;
  part("save").disabled = count === 0 && article.stored !== false;
  mark(shown);
}

function mark(shown) {
  const of = (wanted) => shown.filter(wanted).map((claim) => claim.span);
  text.mark("claim", of((claim) => claim.step?.review !== "reject"));
  text.mark("rejected", of((claim) => claim.step?.review === "reject"));
  text.mark("changed", of((claim) => claim.step?.fields !== undefined));
}

function who(claim) {
  if (claim.claimant.length > 0) {
    return claim.claimant.map((name) => name.label).join(" and ");
  }
  return { author: "The author", unattributed: "Nobody named" }[claim.voice] ?? "Somebody";
}

function state(claim) {
  const said = { accept: "accepted", reject: "rejected", correct: "corrected", comment: "commented", add: "added" };
  if (claim.step !== undefined) {
    return `${said[claim.step.review]}, not saved`;
  }
  return claim.review === "proposed" ? `proposed by the rule ${claim.rule}` : claim.review;
}

function card(claim, index) {
  const number = index + 1;
  const quote = element("button", { type: "button", className: "quote" }, `“${claim.quote}”`);
  quote.addEventListener("click", () => point(claim));
  const says = element("p", { className: "says" }, element("strong", {}, who(claim)), ` ${claim.stance}`);
  if (claim.certainty) {
    says.append(`, ${claim.certainty}`);
  }
  const made = element("li", { tabIndex: -1 }, says, quote);
  if (claim.about.length + claim.places.length > 0) {
    const about = claim.about.map((name) => name.label).join(", ");
    const places = claim.places.map((name) => name.label).join(", ");
    made.append(element("p", { className: "about" }, [about && `about ${about}`, places && `at ${places}`].filter(Boolean).join("; ")));
  }
  made.append(element("p", { className: "state" }, state(claim)), actions(claim, number));
  made.dataset.state = claim.step?.review ?? claim.review;
  made.claim = claim;
  return made;
}

function actions(claim, number) {
  const buttons = element("p", { className: "actions" });
  const button = (label, act, pressed) => {
    const made = element("button", { type: "button", ariaLabel: `${label} claim ${number}` }, label);
    if (pressed !== undefined) {
      made.setAttribute("aria-pressed", String(pressed));
    }
    made.addEventListener("click", act);
    buttons.append(made);
  };
  if (page.dataset.saving !== "WITH_TOKEN") {
    return buttons;
  }
  if (claim.original === undefined) {
    button("Change", () => open(claim));
    button("Take away", () => decide({ added: claim.step.added, review: "none" }));
    return buttons;
  }
  const review = claim.step?.review;
  const toggle = (wanted) => decide({ claim: claim.id, review: review === wanted ? "none" : wanted });
  button("Accept", () => toggle("accept"), review === "accept");
  button("Correct", () => open(claim), review === "correct");
  button("Reject", () => toggle("reject"), review === "reject");
  return buttons;
}

function decide(step) {
  changes.add(step);
  close();
}

/** Opens the form for a claim, in the place of its card. */
function open(claim) {
  close();
  form = new ClaimForm(claim, text, names, {
    cancel: () => close(),
    words: (span) => text.mark("current", span === null ? [] : [span]),
    keep: (fields) => keep(claim, fields),
  });
  const at = [...part("claims").children].find((li) => same(li.claim, claim));
  const place = element("li", { className: "form" }, form.node);
  if (at === undefined) {
    part("claims").prepend(place);
  } else {
    at.replaceWith(place);
  }
  place.scrollIntoView({ block: "nearest" });
  form.focus();
}

function same(shown, claim) {
  return claim.step?.added !== undefined
    ? shown.step?.added === claim.step.added
    : claim.id !== undefined && shown.id === claim.id;
}

function keep(claim, fields) {
  if (claim.original === undefined) {
    decide({ added: claim.step?.added ?? changes.nextAdded, review: "add", fields });
    return;
  }
  const sent = correction(claim.original, fields);
  if (Object.keys(sent).length === 0) {
    decide({ claim: claim.id, review: fields.comment === "" ? "none" : "comment", comment: fields.comment });
    return;
  }
  decide({ claim: claim.id, review: "correct", fields });
}

/** Closes the form, whatever stands in it. */
function close() {
  form = null;
  text.mark("current", []);
  draw();
}

function selected(span) {
  if (form !== null) {
    form.take(span);
  } else {
    select(span);
  }
}

function select(span) {
  selection = span;
  part("selected").textContent = span === null ? "No words are selected." : `“${text.quotations.words(span)}”`;
}

function openNew() {
  const span = selection ?? text.quotations.word(0, true);
  open({ span, about: [], places: [], claimant: [] });
}

/** Words were clicked: their claims are shown one after the other. */
function pointed(offset) {
  const cards = [...part("claims").children].filter((li) => {
    const span = li.claim?.span;
    return span !== undefined && span.start <= offset && offset < span.end;
  });
  if (cards.length > 0) {
    const next = cards[(cards.indexOf(document.activeElement) + 1) % cards.length];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    text.mark("current", [next.claim.span]);
  }
}

function point(claim) {
  text.mark("current", [claim.span]);
  text.reveal(claim.span);
}

function say(message, wrong = false) {
  part("message").textContent = message;
  part("message").className = wrong ? "error" : "";
}

/** Does something with the server, and says what came of it. */
async function ask(doing, act) {
  say(doing);
  page.setAttribute("aria-busy", "true");
  try {
    await act();
  } catch (problem) {
    say(problem.message, true);
    blame(problem.at ?? "");
  } finally {
    page.removeAttribute("aria-busy");
  }
}

/** Shows the claim that the server would not have. */
function blame(at) {
  const [, list, index] = at.split("/");
  const step = list === "decisions" ? changes.decisions[index] : list === "claims" ? changes.additions[index] : undefined;
  const card = [...part("claims").children].find((li) => step !== undefined && li.claim?.step === step);
  card?.classList.add("wrong");
  card?.scrollIntoView({ block: "nearest" });
}

async function read() {
  const file = part("file").files[0];
  const name = part("name").value;
  source = file === undefined ? pasted(part("pasted").value, name) : await uploaded(file, name);
  const query = new URLSearchParams({ "dry-run": "true" });
  if (source.name !== undefined) {
    query.set("name", source.name);
  }
  const { bytes, ...sent } = source;
  const found = await server.post(`/articles?${query}`, source.type, bytes ?? source.content);
  source = sent;
  show(found);
  part("source-box").open = false;
  const warned = found.warnings.map((warning) => ` ${warning.message}`).join("");
  say((found.stored ? "This article is stored already; changes are made to what is stored." : "Nothing is saved yet.") + warned);
  part("workbench").scrollIntoView({ block: "start" });
  part("text").focus({ preventScroll: true });
}

function decision(step) {
  const sent = { claim: step.claim, review: step.review };
  const comment = step.fields?.comment ?? step.comment ?? "";
  if (comment !== "") {
    sent.comment = comment;
  }
  const claim = claims.find((one) => one.id === step.claim);
  return step.review === "correct" ? { ...sent, ...correction(claim, step.fields) } : sent;
}

async function save() {
  const body = {
    article: article.stored === false ? source : article.id,
    decisions: changes.decisions.map(decision),
    claims: changes.additions.map((step) => addition(step.fields)),
  };
  const saved = await server.post("/curations", "application/json", JSON.stringify(body));
  const count = changes.count;
  const now = await server.get(`/articles/${saved.id}`);
  show({ ...now, stored: true });
  part("saved").hidden = false;
  part("saved-link").href = `/id/source/${saved.id}`;
  const lost = (saved.lost ?? []).map((sentence) => ` ${sentence}`).join("");
  say(`Saved: the article and ${count === 1 ? "1 change" : `${count} changes`}.${lost}`);
}

part("source")?.addEventListener("submit", (event) => {
  event.preventDefault();
  ask("Reading …", read);
});
part("pasted")?.addEventListener("input", () => {
  part("file").value = "";
});
for (const kind of ["dragover", "drop"]) {
  part("source")?.addEventListener(kind, (event) => {
    if ([...event.dataTransfer.types].includes("Files")) {
      event.preventDefault();
      if (kind === "drop") {
        part("file").files = event.dataTransfer.files;
        part("file").focus();
      }
    }
  });
}
part("undo").addEventListener("click", () => {
  changes.undo();
  close();
});
part("save").addEventListener("click", () => ask("Saving …", save));
part("add-claim").addEventListener("click", openNew);
window.addEventListener("beforeunload", (event) => {
  if (changes.count > 0) {
    event.preventDefault();
  }
});
if (page.dataset.article !== undefined) {
  ask("Reading …", async () => {
    show({ ...(await server.get(`/articles/${page.dataset.article}`)), stored: true });
    say("");
  });
}
