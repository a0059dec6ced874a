/** The side panel: what is known of the actor, tie or event that the reader chose. */

import { actorPanel, groupPanel } from './actor-panel.js';
import { ask } from './api.js';
import { byId, el, fill } from './dom.js';
import { eventPanel } from './event-panel.js';
import { readTie } from './state.js';
import { tiePanel } from './tie-panel.js';
import { count, sentence, tie } from './words.js';

let turn = 0;

/** Shows the panel of what is selected, or else of the centre, or else of the whole view. */
export async function showSide(app) {
  const { state } = app;
  const mine = ++turn;
  const box = byId('side');
  const name = state.sel || state.center;
  document.body.dataset.side = state.sel ? 'open' : '';
  const close = state.sel && el('button.close', { type: 'button', 'aria-label': 'Close details', click: () => app.go({ sel: '' }) }, '×');
  let parts;
  try {
    parts = await partsOf(name, app);
  } catch (problem) {
    parts = [el('p.problem', {}, problem.message)];
  }
  if (mine === turn) {
    fill(box, close, ...[parts].flat());
    box.scrollTop = 0;
  }
}

/** Asks for what the panel will show while the picture is still on its way. */
export function expectSide({ state, base }) {
  const name = state.sel || state.center;
  if (name && !name.includes('~')) {
    const asked = name.startsWith('event/')
      ? [ask('evidence', { event: base + name })]
      : [ask('actor', { iri: base + name }), ask('counts', { of: base + name })];
    asked.forEach((answer) => answer.catch(() => null));
  }
}

function partsOf(name, app) {
  if (!name) {
    return viewPanel(app);
  }
  if (readTie(name)) {
    return tiePanel(name, app);
  }
  if (name.startsWith('group~')) {
    return groupPanel(name, app);
  }
  if (name.startsWith('many~')) {
    return tiePanel(name, app);
  }
  return name.startsWith('event/') || app.data.events.has(name) ? eventPanel(name, app) : actorPanel(name, app);
}

const SHOWN = 15;

function viewPanel(app) {
  const { picture } = app;
  const edges = [...picture.edges.values()].sort((a, b) => b.events.length - a.events.length);
  return [
    el('h2', {}, app.title()),
    el('p.quiet', {}, `${count(picture.actors.size, 'actor')}, ${count(edges.length, 'tie')}, ${count(picture.events.length, 'event')}. Choose a tie to read the sentences behind it.`),
    el('h3', {}, 'Strongest ties'),
    el('ul.rows', {}, edges.slice(0, SHOWN).map((edge) =>
      el('li', {}, el('button.row', { type: 'button', click: () => app.go({ sel: edge.id }) },
        el(`i.line.${edge.kind}.${edge.line}`, { 'aria-hidden': 'true' }),
        el('span', {}, sentence(edge, app.nameOf), edge.kind === 'met' ? ` ${tie(edge.kind)}` : ''),
        el('small', {}, count(edge.events.length, 'event')))))),
  ];
}
