/** The twin of the canvas: tables of all that is drawn, with the same selection. */

import { sortKey, wordsOf } from './dates.js';
import { byId, el, fill } from './dom.js';
import { lineOf } from './ties.js';
import { breakdown, capital, nature, spaced, tie, tieOf, title } from './words.js';

const SHOWN = 150;
const chosen = { table: 'ties', sorts: { actors: ['number', -1], ties: ['number', -1], events: ['date', -1] }, all: false };

/** Columns of each table: name, heading, what it sorts by, and what it shows. */
const COLUMNS = {
  actors: [
    ['label', 'Actor', (a) => a.label.toLowerCase(), (a) => [el(`i.shape.${a.kind}`, { 'aria-hidden': 'true' }), a.label]],
    ['kind', 'Kind', (a) => a.kind, (a) => capital(a.kind)],
    ['country', 'Country', (a) => a.country ?? '', (a) => a.country ?? ''],
    ['number', 'Events', (a) => a.number, (a) => a.number.toLocaleString('en')],
    ['more', 'Not drawn', (a) => a.more, (a) => (a.more ? `+${a.more} more` : '')],
  ],
  ties: [
    ['source', 'Who', (e, app) => app.nameOf(e.source).toLowerCase(), (e, app) => [el(`i.line.${e.kind}.${e.line}`, { 'aria-hidden': 'true' }), app.nameOf(e.source)]],
    ['kind', 'Tie', (e) => e.kind, (e) => tie(e.kind)],
    ['target', 'Whom', (e, app) => app.nameOf(e.target).toLowerCase(), (e, app) => app.nameOf(e.target)],
    ['number', 'Events', (e) => e.events.length, (e) => e.events.length.toLocaleString('en')],
    ['stage', 'Status', (e) => e.stage, (e) => breakdown(e.stages)],
    ['date', 'First and last', (e) => sortKey(e.events[0]), (e) => span(e.events)],
  ],
  events: [
    ['label', 'Event', (e) => title(e).toLowerCase(), (e) => [el(`i.line.${tieOf(e.kind)}.${lineOf(e.stage)}`, { 'aria-hidden': 'true' }), title(e)]],
    ['kind', 'Kind', (e) => e.kind, (e) => nature({ ...e, stage: '' })],
    ['stage', 'Status', (e) => e.stage, (e) => spaced(e.stage)],
    ['date', 'Date', sortKey, (e) => wordsOf(e)],
    ['sources', 'Sources', (e) => e.sources, (e) => e.sources],
    ['publishers', 'Publishers', (e) => e.publishers.join(), (e) => e.publishers.join(', ')],
  ],
};

function span(events) {
  const days = events.map((event) => event.start ?? event.reported).filter(Boolean).sort();
  return days.length > 1 && days[0] !== days.at(-1) ? `${days[0]} – ${days.at(-1)}` : (days[0] ?? 'undated');
}

/** Shows the list of the picture. */
export function showList(app) {
  const { picture, state } = app;
  const rows = { actors: [...picture.actors.values()], ties: [...picture.edges.values()], events: picture.events };
  const name = chosen.table;
  const [by, way] = chosen.sorts[name];
  const column = COLUMNS[name].find(([key]) => key === by);
  const value = (row) => column[2](row, app);
  const sorted = [...rows[name]].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return (x < y ? -way : x > y ? way : 0) || (a.id < b.id ? -1 : 1);
  });
  const shown = chosen.all ? sorted : sorted.slice(0, SHOWN);
  fill(byId('list'),
    el('div.switch', { role: 'group', 'aria-label': 'What the list shows' }, Object.keys(rows).map((each) =>
      el('button', { type: 'button', 'aria-pressed': String(each === name), click: () => turn(app, { table: each, all: false }, each) }, `${capital(each)} (${rows[each].length})`))),
    el('table.sortable', {}, el('caption.hidden', {}, `${capital(name)} of this view`),
      el('thead', {}, el('tr', {}, COLUMNS[name].map(([key, heading]) => header(key, heading, by, way, name, app)))),
      el('tbody', {}, shown.map((row) => rowOf(row, name, state, app)))),
    sorted.length > shown.length && el('button', { type: 'button', click: () => turn(app, { all: true }) }, `Show all ${sorted.length.toLocaleString('en')}`),
    !sorted.length && el('p.quiet', {}, 'Nothing with these filters.'));
}

function turn(app, change, focus) {
  Object.assign(chosen, change);
  showList(app);
  focus && [...byId('list').querySelectorAll('button')].find((button) => button.textContent.toLowerCase().startsWith(focus))?.focus();
}

function header(key, heading, by, way, name, app) {
  const isBy = key === by;
  const sort = () => {
    chosen.sorts[name] = [key, isBy ? -way : ['number', 'more', 'date', 'sources'].includes(key) ? -1 : 1];
    turn(app, {}, heading.toLowerCase());
  };
  return el('th', { scope: 'col', 'aria-sort': isBy ? (way > 0 ? 'ascending' : 'descending') : 'none' },
    el('button', { type: 'button', click: sort }, heading, el('span', { 'aria-hidden': 'true' }, isBy ? (way > 0 ? ' ↑' : ' ↓') : '')));
}

function rowOf(row, name, state, app) {
  const isChosen = row.id === state.sel;
  const choose = () => app.go({ sel: isChosen ? '' : row.id });
  return el('tr', { class: isChosen ? 'chosen' : null, 'data-id': row.id, click: (event) => event.target.closest('button') || choose() },
    COLUMNS[name].map(([key, , , shown], i) => i
      ? el('td', { class: ['number', 'more', 'sources'].includes(key) ? 'number' : null }, shown(row, app))
      : el('th', { scope: 'row' }, el('button.link', { type: 'button', 'aria-pressed': String(isChosen), click: choose }, shown(row, app)))));
}
