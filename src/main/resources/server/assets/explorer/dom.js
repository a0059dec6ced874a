/** Makes parts of the page. Data becomes text only, never markup. */

/**
 * Returns an element.
 *
 * @param name tag, with classes behind dots: `p.quiet`
 * @param given attributes; functions listen to the event they are named after
 * @param content elements and texts; what is empty is left out
 */
export function el(name, given = {}, ...content) {
  const [tag, ...classes] = name.split('.');
  const made = document.createElement(tag);
  made.classList.add(...classes);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, String(value));
    }
  }
  made.append(...content.flat(2).filter((part) => part !== null && part !== undefined && part !== '' && part !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Returns an element of SVG. */
export function svg(name, given = {}, ...content) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== null && value !== undefined) {
      made.setAttribute(key, String(value));
    }
  }
  made.append(...content.flat().filter(Boolean));
  return made;
}

/** Returns the element of the page with that id. */
export const byId = (id) => document.getElementById(id);

/** Puts new content into an element; the focus stays where it was, as far as that still exists. */
export function fill(element, ...content) {
  const way = wayTo(element, document.activeElement);
  element.replaceChildren(...content.flat(2).filter((part) => part !== null && part !== undefined && part !== false && part !== ''));
  way && follow(element, way)?.focus({ preventScroll: true });
}

/** Returns the places among their siblings of all elements from one down to another inside it. */
function wayTo(element, inside) {
  if (!inside || inside === element || !element.contains(inside)) {
    return null;
  }
  const way = [];
  for (let each = inside; each !== element; each = each.parentElement) {
    way.unshift([...each.parentElement.children].indexOf(each));
  }
  return way;
}

function follow(element, way) {
  return way.reduce((each, i) => each?.children[i], element);
}

/** Returns a link out of the page, which learns nothing of where the reader comes from. */
export function outside(href, text) {
  return el('a.outside', { href, rel: 'noreferrer nofollow', target: '_blank' }, text);
}

/** Whether an address leads to a page of the web, and runs nothing. */
export const isWeb = (address) => /^https?:\/\//i.test(address ?? '');

/** Says something to screen readers, and shows it for a moment. */
export function announce(text) {
  const box = byId('notice');
  box.textContent = text;
  box.classList.add('shown');
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => box.classList.remove('shown'), 2600);
}

/** Puts a text on the clipboard and says so. */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { 'aria-hidden': 'true' });
    area.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  announce(`${what} copied`);
}
