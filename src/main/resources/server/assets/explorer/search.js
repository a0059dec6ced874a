/** The search box: a combobox over names, headlines and quotations, grouped by kind. */

import { ask, NoAnswer } from './api.js';
import { words } from './dates.js';
import { byId, el, fill } from './dom.js';
import { capital, plural } from './words.js';

const WAIT = 110;
const SHOWN = 24;
const ORDER = ['person', 'state', 'organization', 'office', 'place', 'meeting', 'sanction', 'statement', 'article'];

/**
 * Makes a combobox of an input and a list.
 *
 * @param input the text field
 * @param list where suggestions go
 * @param choose is given the hit that the reader takes
 * @param wanted tells which hits may be shown; all unless given
 */
export function combobox(input, list, choose, wanted = () => true) {
  const box = { hits: [], at: -1, timer: 0, request: null };
  const close = () => {
    list.hidden = true;
    box.at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (hit) => {
    close();
    input.value = '';
    choose(hit);
  };
  const show = (answer, query) => {
    box.hits = group(answer.hits.filter(wanted));
    box.at = -1;
    fill(list, ...options(list.id, box.hits, query, take));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const look = async () => {
    const query = input.value.trim();
    box.request?.abort();
    if (!query) {
      close();
      return;
    }
    box.request = new AbortController();
    try {
      show(await ask('search', { q: query, limit: SHOWN }, box.request.signal), query);
    } catch (problem) {
      if (problem instanceof NoAnswer) {
        fill(list, el('p.quiet', {}, problem.message));
        list.hidden = false;
      }
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(box.timer);
    box.timer = setTimeout(look, WAIT);
  });
  input.addEventListener('focus', () => input.value && box.hits.length && look());
  input.addEventListener('keydown', (event) => key(event, box, { list, input, close, take, look }));
  input.addEventListener('blur', () => setTimeout(() => !list.contains(document.activeElement) && close(), 150));
}

function key(event, box, { list, input, close, take, look }) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key]) {
    event.preventDefault();
    if (list.hidden) {
      look();
    } else if (box.hits.length) {
      const size = box.hits.length;
      box.at = box.at < 0 && steps[event.key] < 0 ? size - 1 : (box.at + steps[event.key] + size) % size;
      light(list, input, box.at);
    }
  } else if (event.key === 'Enter' && !list.hidden && box.hits.length) {
    event.preventDefault();
    take(box.hits[Math.max(0, box.at)]);
  } else if (event.key === 'Escape') {
    close();
  }
}

function light(list, input, at) {
  list.querySelectorAll('[role=option]').forEach((option, i) => {
    option.setAttribute('aria-selected', String(i === at));
    if (i === at) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  });
}

/** Returns the hits kind by kind; the kind of the best hit comes first. */
function group(hits) {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  const [best] = kinds;
  kinds.sort((a, b) => (b === best) - (a === best) || ORDER.indexOf(a) - ORDER.indexOf(b));
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

function options(id, hits, query, take) {
  if (!hits.length) {
    return [el('p.quiet', {}, `Nothing has “${query}” in its name or words.`)];
  }
  const parts = [];
  let box = null;
  hits.forEach((hit, i) => {
    if (!i || hits[i - 1].kind !== hit.kind) {
      const heading = `${id}-${hit.kind}`;
      box = el('div.group', { role: 'group', 'aria-labelledby': heading },
        el('p', { id: heading, role: 'presentation' }, capital(plural(hit.kind))));
      parts.push(box);
    }
    const note = [hit.note, words(hit.date)].filter(Boolean).join(', ');
    const option = el('div.option', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', mousedown: (event) => event.preventDefault(), click: () => take(hit) },
      el(`i.shape.${hit.kind}`, { 'aria-hidden': 'true' }),
      el('span', {}, ...marked(hit.label, query)), note && el('small', {}, note));
    box.append(option);
  });
  return parts;
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Returns the label with the first word that was looked for marked. */
function marked(label, query) {
  const word = fold(query.split(/\s+/).pop() ?? '');
  const folded = fold(label);
  const at = folded.length === label.length ? folded.indexOf(word) : -1;
  return at < 0 || !word
    ? [label]
    : [label.slice(0, at), el('mark', {}, label.slice(at, at + word.length)), label.slice(at + word.length)];
}

/** Sets up the search box of the page; `/` puts the cursor there. */
export function setUpSearch(choose) {
  const input = byId('query');
  combobox(input, byId('suggestions'), choose);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.target.closest('input, textarea, select, dialog')) {
      event.preventDefault();
      input.focus();
    }
  });
}
