/** Links from a panel to elsewhere: the query behind it, and the page of a resource. */

import { text } from './api.js';
import { el } from './dom.js';

/**
 * Returns the link to the query behind a panel, opened in the editor.
 *
 * @param path where the query is, or nothing when there is none
 */
export function sparqlLink(path) {
  if (!path) {
    return null;
  }
  const open = async (event) => {
    event.preventDefault();
    try {
      location.assign(`/query#query=${encodeURIComponent(await text(path))}`);
    } catch {
      location.assign(path);
    }
  };
  return el('a.sparql', { href: path, click: open }, 'Show the SPARQL');
}

/** Returns the link to the page of a resource, which is also its Turtle and JSON-LD. */
export function permalink(name, words = 'Permalink') {
  return el('a.permalink', { href: `/id/${name}` }, words);
}

/** Returns the address of a Wikidata item. */
export function wikidataAddress(item) {
  return /^Q\d+$/.test(item ?? '') ? `https://www.wikidata.org/wiki/${item}` : '';
}

const WORDS = 8;

/**
 * Returns the address of an article with a text fragment, which browsers scroll to and highlight.
 * Long sentences are given by their first and last words.
 */
export function fragment(url, evidence) {
  const words = evidence.trim().split(/\s+/);
  const part = (list) => encodeURIComponent(list.join(' ')).replace(/-/g, '%2D');
  const where = words.length > 2 * WORDS
    ? `${part(words.slice(0, WORDS))},${part(words.slice(-WORDS))}`
    : part(words);
  return `${url.replace(/#.*$/, '')}#:~:text=${where}`;
}
