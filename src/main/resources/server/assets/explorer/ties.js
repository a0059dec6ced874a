/** From events to what ties actors together: the same rules as the exports have. */

import { tieName } from './state.js';
import { sortKey } from './dates.js';

/** Stages from the one that says most to the one that says least, and how each is drawn. */
const STAGES = {
  held: 'solid', ongoing: 'solid', impose: 'solid', enforce: 'solid', extend: 'solid',
  lift: 'solid', ease: 'solid', violate: 'solid', planned: 'dashed', proposed: 'dashed',
  threaten: 'dashed', call_for: 'dashed', oppose: 'dotted', cancelled: 'dotted',
};
const ORDER = Object.keys(STAGES);

/** All stages, in their order. */
export const ALL_STAGES = ORDER;

/** Returns the line of a stage: `solid`, `dashed` (not yet) or `dotted` (not at all). */
export function lineOf(stage) {
  return STAGES[stage] ?? 'solid';
}

/** Returns the pairs that an event ties together, each once; nobody is tied to himself. */
function tiesOf(event) {
  const of = (role) => event.parts.filter((part) => part.role === role).map((part) => part.actor);
  if (event.kind === 'meeting') {
    const all = [...new Set(of('participant'))].sort();
    return all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other, 'met']));
  }
  const sanction = event.kind === 'sanction';
  const pairs = new Map();
  for (const one of of(sanction ? 'sender' : 'speaker')) {
    for (const other of of(sanction ? 'target' : 'about')) {
      if (one !== other) {
        pairs.set(`${one} ${other}`, [one, other, sanction ? 'sanctioned' : 'spoke_about']);
      }
    }
  }
  return [...pairs.values()];
}

/**
 * Returns the edges of the actors view, by name: one for each pair and kind.
 *
 * @param events whose parts name actors by local name
 */
export function edgesOf(events) {
  const edges = new Map();
  for (const event of events) {
    for (const [source, target, kind] of tiesOf(event)) {
      const id = tieName(source, target, kind);
      if (!edges.has(id)) {
        edges.set(id, { id, source, target, kind, events: [] });
      }
      edges.get(id).events.push(event);
    }
  }
  edges.forEach(describe);
  return edges;
}

/** Notes the stages of an edge, the one that says most of which decides how it is drawn. */
export function describe(edge) {
  edge.events.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
  const stages = new Map();
  for (const stage of ORDER) {
    const number = edge.events.filter((event) => event.stage === stage).length;
    if (number) {
      stages.set(stage, number);
    }
  }
  edge.stages = stages;
  edge.stage = [...stages.keys()][0] ?? '';
  edge.line = lineOf(edge.stage);
}

/** Returns the neighbours of an actor with their numbers of events, the most tied first. */
export function neighbours(actor, edges) {
  const found = new Map();
  for (const edge of edges) {
    if (edge.source === actor || edge.target === actor) {
      const other = edge.source === actor ? edge.target : edge.source;
      const events = found.get(other) ?? new Set();
      edge.events.forEach((event) => events.add(event.id));
      found.set(other, events);
    }
  }
  return [...found]
    .map(([other, events]) => [other, events.size])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
