/**
 * From what the server gave to what is drawn: merges the answers, applies the filters, and keeps to
 * the number of neighbours that the view asks for. Knows nothing of the page.
 */

import { isWithin, timeOf } from './dates.js';
import { LIMITS, isOverview } from './state.js';
import { edgesOf, neighbours } from './ties.js';
import { tieOf } from './words.js';

/** Returns the answers as one graph, in which everything has its local name as `id`. */
export function union(answers, base) {
  const local = (iri) => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  const data = { actors: new Map(), events: new Map(), more: new Map(), shown: null, sparql: answers.at(-1)?.sparql, found: true };
  for (const answer of answers) {
    data.found = data.found && answer.found !== false;
    for (const actor of answer.actors ?? []) {
      const id = local(actor.iri);
      data.actors.set(id, data.actors.get(id) ?? { ...actor, id });
    }
    for (const event of answer.events ?? []) {
      const id = local(event.iri);
      if (!data.events.has(id)) {
        data.events.set(id, localEvent(event, id, local));
      }
    }
    if (answer.shown) {
      data.shown = new Set([...(data.shown ?? []), ...answer.shown.map(local)]);
    }
    Object.entries(answer.more ?? {}).forEach(([iri, n]) => n && data.more.set(local(iri), n));
  }
  return data;
}

function localEvent(event, id, local) {
  const parts = event.parts.map((part) => ({ actor: local(part.actor), role: part.role }));
  const place = event.place ? local(event.place) : null;
  const made = { ...event, id, parts, place, type: event.type ?? '', stage: event.stage ?? '' };
  made.time = timeOf(made);
  return made;
}

/** Whether the filters of a view let an event pass, the time window aside. */
function passes(event, state) {
  return (
    (!state.kinds.length || state.kinds.includes(tieOf(event.kind))) &&
    (!state.stages.length || !event.stage || state.stages.includes(event.stage)) &&
    (!state.publisher || event.publishers.includes(state.publisher)) &&
    (!state.place || event.place === state.place)
  );
}

/** Whether the time window of a view lets an event pass. */
function isInWindow(event, state) {
  if (!state.from && !state.to) {
    return true;
  }
  return event.time ? isWithin(event.time, state.from, state.to) : state.undated;
}

/**
 * Returns what is drawn of the data in a view.
 *
 * @return actors and edges by name, events in the view's order, and `context`: the events that only
 *     the time window keeps out, which the timeline still shows
 */
export function picture(data, state) {
  const context = [...data.events.values()].filter((event) => passes(event, state));
  const inTime = context.filter((event) => isInWindow(event, state));
  const chosen = new Set([state.center, ...state.open, ...state.path].filter(Boolean));
  const isShown = (id) =>
    chosen.has(id) || !state.parties.length || state.parties.includes(data.actors.get(id)?.kind);
  const all = [...edgesOf(inTime).values()].filter(
    (edge) => isShown(edge.source) && isShown(edge.target));
  const isKept = isOverview(state) ? ofTopPairs(all, state) : amongKept(all, state, chosen, data);
  const edges = new Map(all.filter(isKept).map((edge) => [edge.id, edge]));
  return { ...drawn(edges, data, chosen), edges, context, chosen, undated: undated(context) };
}

function undated(context) {
  return context.filter((event) => !event.time).length;
}

const pairOf = (edge) => [edge.source, edge.target].sort().join(' ');

/** Returns what tells whether an edge is one of the most tied pairs. */
function ofTopPairs(edges, state) {
  const pairs = new Map();
  for (const edge of edges) {
    const events = pairs.get(pairOf(edge)) ?? new Set();
    edge.events.forEach((event) => events.add(event.id));
    pairs.set(pairOf(edge), events);
  }
  const top = [...pairs]
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .slice(0, state.limit || LIMITS.overview);
  const names = new Set(top.map(([pair]) => pair));
  return (edge) => names.has(pairOf(edge));
}

function amongKept(edges, state, chosen, data) {
  const kept = keep(edges, state, chosen, data);
  return (edge) => kept.has(edge.source) && kept.has(edge.target);
}

/** Returns the actors that fit the limit: an answer may tell of others beside them. */
function keep(edges, state, chosen, data) {
  if (data.shown) {
    return new Set([...chosen, ...data.shown]);
  }
  if (state.events.length) {
    return new Set(data.actors.keys());
  }
  const kept = new Set(chosen);
  for (const actor of [state.center, ...state.open].filter(Boolean)) {
    neighbours(actor, edges)
      .slice(0, state.limit || LIMITS.expand)
      .forEach(([other]) => kept.add(other));
  }
  // A path may lead through actors that nobody chose.
  if (state.path.length && !state.center && !state.open.length) {
    edges.forEach((edge) => kept.add(edge.source).add(edge.target));
  }
  return kept;
}

function drawn(edges, data, chosen) {
  const events = new Map();
  const numbers = new Map();
  const tied = new Set([...chosen].filter((id) => data.actors.has(id)));
  for (const edge of edges.values()) {
    for (const end of [edge.source, edge.target]) {
      tied.add(end);
      const seen = numbers.get(end) ?? new Set();
      edge.events.forEach((event) => seen.add(event.id));
      numbers.set(end, seen);
    }
    edge.events.forEach((event) => events.set(event.id, event));
  }
  const actors = new Map();
  for (const id of [...tied].sort()) {
    const actor = data.actors.get(id) ?? { id, iri: id, label: id, kind: 'place' };
    const more = data.more.get(id) ?? 0;
    actors.set(id, { ...actor, number: numbers.get(id)?.size ?? 0, more });
  }
  return { actors, events: [...events.values()] };
}
