/**
 * The view that the explorer shows, and how it is written in the address: everything that makes the
 * picture stands behind the `#`, so that a link reopens it and nothing of it reaches a log.
 */

/** How two actors may be tied, in the order in which they are shown everywhere. */
export const KINDS = ['met', 'sanctioned', 'spoke_about'];

/** How many neighbours an actor brings along, and how many pairs the overview has, unless told. */
export const LIMITS = { expand: 25, overview: 30, most: 500 };

const PANELS = ['graph', 'list', 'timeline', 'map', 'answer'];
const LISTS = ['open', 'kinds', 'stages', 'parties', 'events'];
const WORDS = ['center', 'publisher', 'place', 'article', 'claim', 'ask'];
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Returns the view of the start page, of which every other view is a variation. */
export function start() {
  return {
    view: '',
    center: '',
    open: [],
    path: [],
    events: [],
    ask: '',
    values: {},
    limit: 0,
    kinds: [],
    stages: [],
    parties: [],
    publisher: '',
    place: '',
    from: '',
    to: '',
    undated: false,
    group: '',
    panel: 'graph',
    sel: '',
    article: '',
    claim: '',
  };
}

/** Whether the view is the start page: nothing has been asked yet. */
export function isStart(state) {
  return !state.view;
}

/** Whether the view is of the most tied pairs of all, rather than of something chosen. */
export function isOverview(state) {
  return !state.center && !state.path.length && !state.events.length && !state.open.length;
}

/** Returns a part of a name or list so that no separator of this address stands in it. */
function encode(text) {
  return encodeURIComponent(text).replace(/~/g, '%7E').replace(/%2F/g, '/');
}

function decode(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** Returns the name of a tie: both local names and the kind. */
export function tieName(source, target, kind) {
  return [source, target, kind].map(encode).join('~');
}

/** Returns the ends and the kind of the tie of that name, or null when it names no tie. */
export function readTie(name) {
  const parts = name.split('~');
  return parts.length === 3 && KINDS.includes(parts[2])
    ? { source: decode(parts[0]), target: decode(parts[1]), kind: parts[2] }
    : null;
}

/** Returns the view that an address tells of; what it says wrongly is left out. */
export function read(hash) {
  const state = start();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) {
      readValue(state, pair.slice(0, at), pair.slice(at + 1));
    }
  }
  if (!state.view && (!isOverview(state) || state.ask)) {
    state.view = 'actors';
  }
  return state;
}

function readValue(state, key, value) {
  if (LISTS.includes(key)) {
    state[key] = value.split(',').filter(Boolean).map(decode);
  } else if (WORDS.includes(key)) {
    state[key] = decode(value);
  } else if (key === 'view' && ['actors', 'events'].includes(value)) {
    state.view = value;
  } else if (key === 'panel' && PANELS.includes(value)) {
    state.panel = value;
  } else if (key === 'path' && value.split('~').length === 2) {
    state.path = value.split('~').map(decode);
  } else if (key === 'limit' && /^\d{1,4}$/.test(value)) {
    state.limit = Math.min(Number(value), LIMITS.most);
  } else if ((key === 'from' || key === 'to') && DATE.test(value)) {
    state[key] = value;
  } else if (key === 'undated' || key === 'group') {
    state[key] = key === 'undated' ? value === '1' : value;
  } else if (key === 'sel') {
    state.sel = readTie(value) ? value : decode(value);
  } else if (key.startsWith('p.')) {
    state.values[key.slice(2)] = decode(value);
  }
}

/** Returns the address of a view, beginning with `#`; the start page has an empty one. */
export function write(state) {
  if (isStart(state) && !state.article) {
    return '';
  }
  const parts = [];
  const put = (key, value) => value && parts.push(`${key}=${value}`);
  put('view', state.view);
  put('center', encode(state.center));
  put('path', state.path.map(encode).join('~'));
  put('ask', encode(state.ask));
  Object.keys(state.values)
    .sort()
    .forEach((name) => put(`p.${name}`, encode(state.values[name])));
  ['open', 'events', 'kinds', 'stages', 'parties'].forEach((key) =>
    put(key, state[key].map(encode).join(',')));
  put('limit', state.limit ? String(state.limit) : '');
  put('publisher', encode(state.publisher));
  put('place', encode(state.place));
  put('from', state.from);
  put('to', state.to);
  put('undated', state.undated ? '1' : '');
  put('group', state.group);
  put('panel', state.panel === 'graph' ? '' : state.panel);
  put('sel', readTie(state.sel) ? state.sel : encode(state.sel));
  put('article', encode(state.article));
  put('claim', encode(state.claim));
  return `#${parts.join('&')}`;
}

/**
 * Returns what must be asked of the server for the view, in the order in which it comes on the
 * canvas, each with the view that has got so far.
 *
 * @param base namespace of the store's resources
 */
export function plan(state, base) {
  const kinds = state.kinds.length ? state.kinds.join(',') : undefined;
  const limit = state.limit || LIMITS.expand;
  const steps = [];
  let so = { ...state, center: '', open: [], path: [], events: [], sel: '' };
  const put = (anchor, path, params, change) => {
    so = { ...so, ...change };
    steps.push({ anchor, path, params, state: so });
  };
  if (isOverview(state)) {
    // A window may leave few of the most tied pairs, so more of them are asked for.
    const pairs = state.limit || LIMITS.overview;
    const asked = state.from || state.to || state.publisher || state.stages.length ? LIMITS.most : pairs;
    put('', 'start', { limit: asked, kinds }, {});
  }
  if (state.path.length) {
    put(state.path[0], 'path', { from: base + state.path[0], to: base + state.path[1] }, { path: state.path });
  }
  if (state.center) {
    put(state.center, 'expand', { of: base + state.center, limit, kinds }, { center: state.center });
  }
  state.open.forEach((name, i) =>
    put(name, 'expand', { of: base + name, limit, kinds }, { open: state.open.slice(0, i + 1) }));
  if (state.events.length) {
    put('', 'events', { iri: state.events.map((name) => base + name) }, { events: state.events });
  }
  return steps;
}

/** Returns the view without the filters that only hide: what is laid out, so that none moves it. */
export function unfiltered(state) {
  return isOverview(state)
    ? state
    : { ...state, from: '', to: '', stages: [], parties: [], publisher: '', place: '' };
}
