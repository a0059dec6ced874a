/** Cites a fact: as a text and as BibTeX, to be copied. */

import { ask } from './api.js';
import { copy, el, fill } from './dom.js';

/** Returns a part of a panel that tells how to cite what has that IRI. */
export function citation(iri) {
  const inside = el('div');
  const load = async () => {
    if (inside.firstChild) {
      return;
    }
    try {
      const { text, bibtex } = await ask('cite', { iri });
      fill(inside, form('Text', text), form('BibTeX', bibtex));
    } catch (problem) {
      fill(inside, el('p.problem', {}, problem.message));
    }
  };
  const box = el('details.cite', { toggle: () => box.open && load() }, el('summary', {}, 'Cite this fact'), inside);
  return box;
}

function form(name, text) {
  return el('div', {}, el('p.actions', {}, el('b', {}, name), el('button', { type: 'button', click: () => copy(text, name), 'aria-label': `Copy ${name}` }, 'Copy')), el('pre', { tabindex: 0, 'aria-label': name }, text));
}
