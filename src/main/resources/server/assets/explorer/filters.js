/** The filters above the picture, which are its legend at the same time. */

import { byId, el, fill } from './dom.js';
import { KINDS } from './state.js';
import { ALL_STAGES, lineOf } from './ties.js';
import { capital, PARTIES, plural, spaced, tie } from './words.js';

/** Shows the filters of the view. */
export function showFilters(app) {
  const { state, data } = app;
  const events = [...data.events.values()];
  const stages = ALL_STAGES.filter((stage) => state.stages.includes(stage) || events.some((event) => event.stage === stage));
  const parties = PARTIES.filter((kind) => [...data.actors.values()].some((actor) => actor.kind === kind));
  const open = [...byId('filters').querySelectorAll('details[open]')].map((box) => box.dataset.name);
  fill(byId('filters'),
    viewSwitch(app),
    el('fieldset.chips', {}, el('legend.hidden', {}, 'Ties'), KINDS.map((kind) => kindChip(kind, app))),
    stages.length > 0 && choices('stages', 'Status', stages, app, (stage) => [el(`i.line.${ofSanction(stage) ? 'sanctioned' : 'met'}.${lineOf(stage)}`, { 'aria-hidden': 'true' }), capital(spaced(stage))], open),
    choices('parties', 'Parties', parties, app, (kind) => [el(`i.shape.${kind}`, { 'aria-hidden': 'true' }), capital(plural(kind))], open),
    publisher(app),
    state.place && removable(`In ${app.nameOf(state.place)}`, { place: '' }, app),
    (state.from || state.to) && removable(`${state.from || '…'} to ${state.to || '…'}`, { from: '', to: '' }, app),
    isFiltered(state) && el('button.link', { type: 'button', click: () => app.go({ kinds: [], stages: [], parties: [], publisher: '', place: '', from: '', to: '' }) }, 'Clear all'));
}

const SANCTIONS = ['impose', 'enforce', 'extend', 'lift', 'ease', 'violate', 'threaten', 'call_for', 'oppose'];
const ofSanction = (stage) => SANCTIONS.includes(stage);

function isFiltered(state) {
  return Boolean(state.kinds.length || state.stages.length || state.parties.length || state.publisher || state.place || state.from || state.to);
}

function viewSwitch(app) {
  const { view } = app.state;
  const button = (name, text) => el('button', { type: 'button', 'aria-pressed': String(view === name), click: () => app.go({ view: name, sel: '' }) }, text);
  return el('div.switch', { role: 'group', 'aria-label': 'What the nodes are' }, button('actors', 'Actors'), button('events', 'Events'));
}

/** A kind is on when its chip is pressed; all are, as long as none is chosen. */
function kindChip(kind, app) {
  const { kinds } = app.state;
  const isOn = !kinds.length || kinds.includes(kind);
  const toggle = () => {
    const now = kinds.length ? kinds : KINDS;
    const next = KINDS.filter((one) => (one === kind ? !isOn : now.includes(one)));
    app.go({ kinds: next.length === KINDS.length ? [] : next.length ? next : [kind] });
  };
  return el('button.chip', { type: 'button', 'aria-pressed': String(isOn), click: toggle },
    el(`i.line.${kind}.solid`, { 'aria-hidden': 'true' }), capital(tie(kind)));
}

function choices(key, name, values, app, shown, open) {
  const chosen = app.state[key];
  const box = el('details.menu', { 'data-name': key, open: open.includes(key) },
    el('summary', {}, name, chosen.length ? ` (${chosen.length})` : ''),
    el('fieldset', {}, el('legend.hidden', {}, name), values.map((value) => {
      const input = el('input', { type: 'checkbox', checked: !chosen.length || chosen.includes(value), change: () => {
        const now = chosen.length ? chosen : values;
        const next = values.filter((one) => (one === value ? input.checked : now.includes(one)));
        app.go({ [key]: next.length === values.length ? [] : next });
      } });
      return el('label', {}, input, ...shown(value));
    })));
  return box;
}

function publisher(app) {
  const { state, summary } = app;
  const names = summary.publishers.map((one) => one.name).filter(Boolean);
  return el('select', { 'aria-label': 'Publisher', change: (event) => app.go({ publisher: event.target.value }) },
    el('option', { value: '' }, 'All publishers'),
    names.map((name) => el('option', { value: name, selected: name === state.publisher }, name)));
}

function removable(text, patch, app) {
  return el('button.chip.on', { type: 'button', click: () => app.go(patch), title: 'Remove this filter' }, text, el('span', { 'aria-hidden': 'true' }, ' ×'));
}

/** Menus close when the reader goes on elsewhere, or presses Escape. */
export function setUpMenus() {
  const close = (except) => document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (menu !== except) {
      menu.open = false;
    }
  });
  document.addEventListener('click', (event) => close(event.target.closest?.('details.menu')));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const menu = document.activeElement?.closest?.('details.menu[open]');
      close(null);
      menu?.querySelector('summary').focus();
    }
  });
}
