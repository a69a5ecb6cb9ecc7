"use strict";
// Hides the rows that do not hold what is searched for.
const rows = [...document.querySelectorAll("#rows tbody tr")];
document.getElementById("tools").addEventListener("submit", event => event.preventDefault());
document.getElementById("search").addEventListener("input", event => {
  const wanted = event.target.value.toLowerCase();
  let shown = 0;
  for (const row of rows) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
    shown += row.hidden ? 0 : 1;
  }
  document.getElementById("count").textContent = `${shown} of ${rows.length} rows`;
});
