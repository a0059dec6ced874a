/** The explorer: keeps the view, the address and all parts of the page in step. */

import { ask } from './api.js';
import { announce, byId, el, fill } from './dom.js';
import { words } from './dates.js';
import { showShare, svgOf } from './download.js';
import { scene } from './elements.js';
import { setUpMenus, showFilters } from './filters.js';
import { Graph } from './graph.js';
import { CROWD } from './grouping.js';
import { showLegend } from './legend.js';
import { showList } from './list.js';
import { showMap } from './map.js';
import { picture, union } from './picture.js';
import { showAnswer } from './questions.js';
import { setUpReader, showReader } from './reader.js';
import { setUpSearch } from './search.js';
import { expectSide, showSide } from './side.js';
import { showStart } from './start.js';
import { FIRST, isStart, plan, read, readTie, start, unfiltered, write } from './state.js';
import { showTimeline } from './timeline.js';
import { capital, count, spaced, title as titleOf } from './words.js';

const PANELS = { graph: 'Graph', list: 'List', timeline: 'Timeline', map: 'Map' };
const OVERVIEWS = {
  met: 'Who met whom', sanctioned: 'Who sanctioned whom', spoke_about: 'Who spoke about whom',
};

/** What all parts of the page share. */
const app = {
  state: read(location.hash),
  summary: null,
  base: document.body.dataset.base,
  data: union([], ''),
  picture: null,
  graph: null,
  go,
  title,
  local: (iri) => (iri && iri.startsWith(app.base) ? iri.slice(app.base.length) : null),
  nameOf: (id) => app.data.actors.get(id)?.label ?? app.names.get(id) ?? capital(spaced(decodeURIComponent(id.replace(/^.*\//, '')))),
  names: new Map(),
  clean: () => ({ view: app.state.view || 'actors', center: '', open: [], path: [], events: [], ask: '', values: {}, sel: '', panel: 'graph', place: '' }),
  picturedAt: () => picture(app.data, { ...app.state, place: '' }).events,
  openName,
  openLabel,
  openPair,
  findPath,
};

/** Goes to a changed view. A step of the history, unless it only refines the last one. */
function go(change, { replace = false } = {}) {
  const old = write(app.state);
  app.state = { ...app.state, ...change };
  if (app.state.from && app.state.to && app.state.from > app.state.to) {
    [app.state.from, app.state.to] = [app.state.to, app.state.from];
  }
  const hash = write(app.state);
  if (hash !== old) {
    history[replace ? 'replaceState' : 'pushState'](null, '', hash || location.pathname);
  }
  return show();
}

/** Opens whatever has that name: an actor as the centre, an event in the panel, an article. */
function openName(name) {
  if (name.startsWith('article/')) {
    go({ article: name, claim: '' });
  } else if (name.startsWith('event/') && app.state.view && app.state.panel !== 'answer') {
    go({ sel: name });
  } else if (name.startsWith('event/')) {
    go({ ...app.clean(), view: 'events', events: [name], sel: name });
  } else if (app.picture?.actors.has(name) && !isStart(app.state) && app.state.panel !== 'answer') {
    go({ sel: name });
  } else {
    go({ ...app.clean(), center: name });
  }
}

/** Opens the actor of that name, or else lets the reader choose. */
async function openLabel(label) {
  const { hits } = await ask('search', { q: label, limit: 10 });
  const hit = hits.find((one) => one.label === label) ?? hits[0];
  hit ? chosen(hit) : announce(`Nothing is called “${label}”.`);
}

/** Draws two actors of these names with all that ties them. */
async function openPair(...labels) {
  const found = await Promise.all(labels.map((label) => ask('search', { q: label, limit: 10 })));
  const names = found.map(({ hits }, i) => hits.find((hit) => hit.label === labels[i]) ?? hits[0]).map((hit) => hit && app.local(hit.iri));
  names.every(Boolean) ? findPath(...names) : announce('One of the two is not in the graph.');
}

function chosen(hit) {
  const name = app.local(hit.iri);
  app.names.set(name, hit.label);
  if (['meeting', 'sanction', 'statement'].includes(hit.kind)) {
    go({ ...app.clean(), view: 'events', events: [name], sel: name });
  } else if (hit.kind === 'article') {
    go({ article: name, claim: '' });
  } else {
    go({ ...app.clean(), view: 'actors', center: name, from: app.state.view ? app.state.from : '', to: app.state.view ? app.state.to : '' });
  }
}

async function findPath(from, to) {
  const answer = await ask('path', { from: app.base + from, to: app.base + to });
  if (answer.found === false || !answer.events?.length) {
    announce('No path: nothing ties the two, however many steps one goes.');
  } else {
    const edges = [...picture(union([answer], app.base), { ...start(), path: [from, to] }).edges.values()];
    const only = edges.length && edges.every((edge) => [from, to].includes(edge.source) && [from, to].includes(edge.target));
    go({ ...app.clean(), path: [from, to], sel: only ? edges[0].id : '' });
  }
}

/** Looks for a path from the selected actor, or the centre, to another. */
function join(name) {
  const from = app.data.actors.has(app.state.sel) ? app.state.sel : app.state.center;
  from && from !== name ? findPath(from, name) : select(name);
}

/** Expands an actor, or collapses one that is expanded. */
function toggle(name) {
  const { open, center } = app.state;
  if (isStart(app.state)) {
    openName(name);
  } else if (name.startsWith('group~')) {
    go({ group: '0' });
  } else if (open.includes(name)) {
    go({ open: open.filter((one) => one !== name) });
  } else if (name !== center) {
    go({ open: [...open, name], sel: name });
  }
}

function title() {
  const { state } = app;
  if (state.ask && state.panel === 'answer') {
    return 'Answer';
  }
  if (state.path.length) {
    return `From ${app.nameOf(state.path[0])} to ${app.nameOf(state.path[1])}`;
  }
  if (state.center) {
    return app.nameOf(state.center);
  }
  if (state.events.length) {
    const only = state.events.length === 1 && app.data.events.get(state.events[0]);
    return only ? titleOf(only) : count(state.events.length, 'event');
  }
  return state.kinds.length === 1 ? OVERVIEWS[state.kinds[0]] : 'The most tied pairs';
}

let turn = 0;
let shown = { drawn: '', all: '' };

/** Shows the view that the state tells of, as far as it is not shown yet. */
async function show() {
  const mine = ++turn;
  const drawn = write({ ...app.state, sel: '', article: '', claim: '' });
  const all = write({ ...app.state, article: '', claim: '' });
  const before = shown;
  document.body.dataset.ready = 'false';
  expectSide(app);
  const parts = [];
  if (!app.made || app.made.grouped || drawn !== before.drawn) {
    if (!(await draw(mine))) {
      return;
    }
    parts.push(...around());
  } else if (all !== before.all) {
    app.graph.mark(app.state.sel);
    isStart(app.state) || later(mine);
    parts.push(showSide(app));
  }
  shown = { drawn, all };
  parts.push(showReader(app));
  await Promise.allSettled(parts);
  if (mine === turn) {
    document.body.dataset.ready = 'true';
  }
}

/** Draws the graph; false when another view has been asked for meanwhile. */
async function draw(mine) {
  const { state } = app;
  const steps = plan(state, app.base);
  byId('graph').setAttribute('aria-busy', 'true');
  app.failed = false;
  let answers = [];
  try {
    answers = await Promise.all(steps.map((step) => ask(step.path, step.params)));
    if (isStart(state) && !answers[0].events.length) {
      answers = [await ask('start')];
    }
  } catch (problem) {
    app.failed = true;
    announce(problem.message);
  }
  if (mine !== turn) {
    return false;
  }
  byId('graph').removeAttribute('aria-busy');
  app.data = union(answers, app.base);
  app.picture = picture(app.data, state);
  frame();
  // What stands around the canvas comes first, for its size decides how it is laid out.
  if (!isStart(state)) {
    showFilters(app);
    showTimeline(app);
    showShare(app);
  }
  app.made = scene(app.picture, state);
  const done = app.failed ? [] : steps;
  app.graph.draw(app.made, state, done.map((step, i) => laidOut(step, answers.slice(0, i + 1))));
  say(app.made);
  showLegend(app.made);
  return true;
}

/** Shows the list: at once where it is seen, or else when there is nothing more urgent to do. */
function later(mine) {
  if (app.state.panel === 'list') {
    showList(app);
  } else {
    requestIdleCallback(() => mine === turn && showList(app), { timeout: 500 });
  }
}

/** Shows the parts that do not decide how the graph is laid out. */
function around() {
  const { state } = app;
  const parts = [showSide(app)];
  if (!isStart(state)) {
    later(turn);
    parts.push(showMap(app));
    state.ask && state.panel === 'answer' && parts.push(showAnswer(byId('answer'), app));
  }
  return parts;
}

/** Returns what the canvas shows of the first answers, no filter hiding any of it. */
function laidOut(step, answers) {
  const whole = unfiltered(step.state);
  return {
    anchor: step.anchor,
    key: JSON.stringify([step.path, step.params]),
    scene: () => scene(picture(union(answers, app.base), whole), whole),
  };
}

/** Lays out the page for the view: which parts are seen, and what they are called. */
function frame() {
  const { state } = app;
  document.body.dataset.mode = isStart(state) ? 'start' : 'work';
  document.body.dataset.panel = state.panel;
  const name = isStart(state) ? '' : title();
  document.title = name ? `${name} – Chancery` : 'Chancery';
  fill(byId('heading'), name, state.from || state.to ? el('small', {}, ` ${[words(state.from), words(state.to)].filter(Boolean).join(' to ')}`) : '');
  const panels = state.ask ? { answer: 'Answer', ...PANELS } : PANELS;
  fill(byId('tabs'), Object.entries(panels).map(([panel, label]) => {
    const isOn = panel === state.panel;
    return el('button', { type: 'button', role: 'tab', id: `tab-${panel}`, 'aria-selected': String(isOn), 'aria-controls': panel, tabindex: isOn ? 0 : -1, click: () => go({ panel }) }, label);
  }));
}

function say(made) {
  const { picture: seen, state } = app;
  byId('graph-words').textContent = `${title() || 'Overview'}: ${count(seen.actors.size, 'actor')}, ${count(seen.edges.size, 'tie')}, ${count(seen.events.length, 'event')}. Arrow keys go from node to node, Enter expands. The list shows the same as a table.`;
  const crowd = byId('crowd');
  const isCrowd = made.drawn > CROWD;
  crowd.hidden = !(app.failed || isCrowd || made.grouped || !made.nodes.length);
  const button = (text, change) => el('button.link', { type: 'button', click: () => go(change) }, text);
  if (isStart(state) && !app.failed) {
    crowd.hidden = false;
    fill(crowd, 'Who met and sanctioned whom most often');
  } else if (app.failed) {
    fill(crowd, 'This graph does not hold what the address asks for. ', button('Go to the overview', { ...start(), view: 'actors' }));
  } else if (!made.nodes.length) {
    fill(crowd, 'Nothing is left with these filters. ', button('Clear the filters', { kinds: [], stages: [], parties: [], publisher: '', place: '', from: '', to: '' }));
  } else if (made.grouped) {
    fill(crowd, `${made.drawn} nodes, drawn as ${made.nodes.length}: ${state.view === 'events' ? 'like events between the same actors' : 'actors with one neighbour'} are grouped. `, button('Draw each', { group: '0' }),
      made.nodes.length > CROWD && ', or download the GEXF for Gephi.');
  } else if (isCrowd) {
    fill(crowd, `${made.drawn} nodes are more than a picture can tell. `, button('Group them', { group: '1' }), ', or download the GEXF for Gephi.');
  }
}

function setUpTabs() {
  byId('tabs').addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const tabs = [...byId('tabs').children];
      const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
      const { id } = next;
      next.click();
      setTimeout(() => byId(id)?.focus(), 0);
    }
  });
}

function setUpTools() {
  const tool = (label, text, does) => el('button', { type: 'button', 'aria-label': label, title: label, click: does }, text);
  fill(byId('tools'), tool('Zoom in', '+', () => app.graph.zoom(1.3)), tool('Zoom out', '−', () => app.graph.zoom(0.77)), tool('Show all', '⤢', () => app.graph.fit()));
}

async function begin() {
  app.graph = new Graph({ select: (name) => select(name), open: toggle, join });
  setUpSearch(chosen);
  setUpMenus();
  setUpTabs();
  setUpTools();
  setUpReader(app);
  byId('overview').addEventListener('click', () => go({ ...start(), view: 'actors' }));
  addEventListener('popstate', () => {
    app.state = read(location.hash);
    show();
  });
  addEventListener('resize', () => {
    clearTimeout(begin.waiting);
    begin.waiting = setTimeout(() => app.picture && !isStart(app.state) && showTimeline(app), 120);
  });
  globalThis.chanceryView = {
    get cy() { return app.graph.cy; },
    get state() { return app.state; },
    get picture() { return app.picture; },
    svg: () => svgOf(app),
  };
  const first = isStart(app.state) && show();
  try {
    app.summary = await ask('summary');
  } catch (problem) {
    announce(problem.message);
    return;
  }
  showStart(app.summary, go);
  await (first || show());
}

/** On the start page a choice opens the view of what was chosen. */
function select(name) {
  if (isStart(app.state)) {
    const tie = readTie(name);
    if (tie) {
      go({ ...app.clean(), view: 'actors', kinds: FIRST, sel: name });
    } else if (name) {
      openName(name);
    }
  } else if (name !== app.state.sel) {
    go({ sel: name });
  }
}

begin();
