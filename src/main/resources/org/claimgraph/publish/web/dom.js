// Elements made without markup: whatever a value holds, it is shown as text.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children; a child is a node or a text, null and false are left out. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a part of a drawing. */
export function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** Replaces what is in an element. */
export function fill(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(wanted));
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, "");
    } else if (wanted(value)) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.flat(Infinity).filter(wanted));
  return made;
}

function wanted(value) {
  return value !== null && value !== undefined && value !== false;
}
