/** The panel of an actor: who it is, what an expansion would bring, and the facts by date. */

import { ask } from './api.js';
import { el, isWeb, outside } from './dom.js';
import { factList } from './facts.js';
import { permalink, sparqlLink, wikidataAddress } from './links.js';
import { combobox } from './search.js';
import { KINDS, LIMITS } from './state.js';
import { capital, count, PARTIES, tie } from './words.js';

/** Returns the panel of an actor. */
export async function actorPanel(name, app) {
  const iri = app.base + name;
  const [known, counts] = await Promise.all([ask('actor', { iri }), ask('counts', { of: iri })]);
  const { actor } = known;
  const events = app.picture.events.filter((event) => event.parts.some((part) => part.actor === name));
  return [
    el('p.kicker', {}, el(`i.shape.${actor.kind}`, { 'aria-hidden': 'true' }), [capital(actor.kind), known.country !== actor.label && known.country].filter(Boolean).join(', ')),
    el('h2', {}, actor.label),
    aliases(known.aliases),
    offices(known.offices),
    el('p.links', {}, wikidataLink(known), isWeb(known.wikipedia) && outside(known.wikipedia, 'Wikipedia'), permalink(name, 'Page'),
      el('span.quiet', {}, `in ${count(known.articles, 'article')}`)),
    expansion(name, counts, app),
    pathBox(name, actor.label, app),
    el('h3', {}, `Facts in this view (${events.length})`),
    factList(events, app),
    el('p.actions', {}, sparqlLink(known.sparql)),
  ];
}

function wikidataLink(known) {
  const item = (known.wikidata ?? known.actor.wikidata ?? '').replace(/^.*\//, '');
  const address = wikidataAddress(item);
  return address && outside(address, `Wikidata ${item}`);
}

function aliases(names) {
  return names?.length ? el('p.quiet.small', {}, `Also: ${names.slice(0, 8).join(', ')}`) : null;
}

function offices(list) {
  return list?.length
    ? el('ul.plain.small', {}, list.slice(0, 4).map((office) =>
        el('li', {}, capital(office.label), el('span.quiet', {}, span(office)))))
    : null;
}

function span({ start, end }) {
  return start || end ? `, ${start ? start.slice(0, 4) : ''}–${end ? end.slice(0, 4) : ''}` : '';
}

/** What an expansion would bring is told before it is loaded. */
function expansion(name, counts, app) {
  const { state } = app;
  const isOpen = state.open.includes(name) || state.center === name;
  const limit = state.limit || LIMITS.expand;
  const wanted = state.kinds.length ? state.kinds : KINDS;
  const most = Math.max(0, ...wanted.map((kind) => counts[kind]?.actors ?? 0));
  const more = app.data.more.get(name) ?? 0;
  const number = el('input', { type: 'number', min: 1, max: LIMITS.most, value: limit, 'aria-label': 'At most so many neighbours', change: () => app.go({ limit: Math.min(LIMITS.most, Math.max(1, Number(number.value) || LIMITS.expand)) }) });
  const button = (text, patch, style = '') => el(`button${style}`, { type: 'button', click: () => app.go(patch) }, text);
  return el('section.expand', {},
    el('table', {}, el('caption', {}, 'In the whole graph'), el('tbody', {}, KINDS.map((kind) =>
      el('tr', { class: wanted.includes(kind) ? null : 'off' },
        el('th', { scope: 'row' }, el(`i.line.${kind}.solid`, { 'aria-hidden': 'true' }), capital(tie(kind))),
        el('td', {}, count(counts[kind]?.actors ?? 0, 'neighbour')),
        el('td', {}, count(counts[kind]?.events ?? 0, 'event')))))),
    el('p.actions', {},
      !isOpen && most > 0 && button('Expand', { open: [...state.open, name], sel: name }, '.primary'),
      state.open.includes(name) && button('Collapse', { open: state.open.filter((one) => one !== name) }),
      state.center !== name && button('Make it the centre', { ...app.clean(), center: name }),
      el('label.inline', {}, 'at most ', number)),
    isOpen && more > 0 && el('p.more', {}, `+${more} more not drawn. `,
      button(`Show ${Math.min(more, 25)} more`, { limit: Math.min(LIMITS.most, limit + Math.min(more, 25)) }, '.link')),
    sparqlLink(counts.sparql));
}

let boxes = 0;

function pathBox(name, label, app) {
  const id = `path-${++boxes}`;
  const input = el('input', { type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', autocomplete: 'off', placeholder: 'another person, state, body', 'aria-label': `Shortest path from ${label} to` });
  const list = el('div.suggestions', { id, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  combobox(input, list, (hit) => app.findPath(name, app.local(hit.iri)), (hit) => PARTIES.includes(hit.kind));
  return el('div.path', { title: 'Or hold the shift key and click an actor in the graph' },
    el('span', { 'aria-hidden': 'true' }, 'Path to '), input, list);
}

/** Returns the panel of actors who are drawn as one. */
export function groupPanel(name, app) {
  const node = app.graph.cy.getElementById(name);
  const members = node.nonempty() ? node.data('members') : [];
  return [
    el('h2', {}, count(members.length, 'actor')),
    el('p.quiet', {}, 'Each is tied to one other only, so they are drawn as one.'),
    el('p.actions', {}, el('button', { type: 'button', click: () => app.go({ group: '0', sel: '' }) }, 'Draw each')),
    el('ul.rows', {}, members.map((actor) => el('li', {}, el('button.row', { type: 'button', click: () => app.go({ sel: actor.id }) },
      el(`i.shape.${actor.kind}`, { 'aria-hidden': 'true' }), el('span', {}, actor.label), el('small', {}, count(actor.number, 'event')))))),
  ];
}

