// Other people's scripts, fetched when a view first needs them. The page names their addresses.

const root = document.querySelector("[data-d3]");
const fetched = new Map();

/** Cytoscape with its layout, as the global `cytoscape`. */
export async function cytoscapeParts() {
  for (const name of ["layoutBase", "coseBase", "cytoscape", "fcose"]) await script(name);
}

/** d3, as the global `d3`. */
export function d3Parts() {
  return script("d3");
}

/** The countries of the world as GeoJSON. */
export async function countries() {
  await script("topojson");
  const world = await (await fetch(root.dataset.countries)).json();
  return topojson.feature(world, world.objects.countries);
}

function script(name) {
  if (!fetched.has(name)) {
    fetched.set(
      name,
      new Promise((done, failed) => {
        const made = document.createElement("script");
        made.src = root.dataset[name];
        made.onload = done;
        made.onerror = () => failed(new Error(`${made.src} cannot be fetched.`));
        document.head.append(made);
      }),
    );
  }
  return fetched.get(name);
}
