/**
 * Makes large pictures readable: actors who are tied to one other only become one node beside it,
 * and events of the same kind between the same actors become one.
 */

import { describe } from './ties.js';
import { tieName } from './state.js';
import { count, plural, tieOf } from './words.js';

/** More nodes than this are no picture any more. */
export const CROWD = 150;

/** Fewer leaves than this stay as they are. */
const LEAVES = 3;

/** Whether the view is to be grouped: as the reader says, or else when there is a crowd. */
export function isGrouped(state, nodes) {
  return state.group === '1' || (state.group !== '0' && nodes > CROWD);
}

/** Returns the actors view with leaves grouped, the chosen actors and the selected one aside. */
export function groupLeaves(picture, selected) {
  const around = new Map();
  for (const edge of picture.edges.values()) {
    add(around, edge.source, edge.target);
    add(around, edge.target, edge.source);
  }
  const groups = new Map();
  for (const [id, others] of around) {
    const [hub] = others;
    if (others.size === 1 && around.get(hub).size > 1 && !picture.chosen.has(id) && id !== selected) {
      add(groups, hub, id);
    }
  }
  const groupOf = new Map();
  const actors = new Map(picture.actors);
  for (const [hub, members] of groups) {
    if (members.size >= LEAVES) {
      const id = `group~${hub}`;
      members.forEach((member) => groupOf.set(member, id) && actors.delete(member));
      const list = [...members].map((member) => picture.actors.get(member));
      const number = list.reduce((sum, actor) => sum + actor.number, 0);
      actors.set(id, { id, label: count(list.length, 'actor'), kind: 'group', number, more: 0, members: list });
    }
  }
  return { ...picture, actors, edges: regroup(picture.edges, groupOf) };
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function regroup(edges, groupOf) {
  const made = new Map();
  for (const edge of edges.values()) {
    const source = groupOf.get(edge.source) ?? edge.source;
    const target = groupOf.get(edge.target) ?? edge.target;
    const grouped = source !== edge.source || target !== edge.target;
    const id = grouped ? tieName(source, target, edge.kind) : edge.id;
    const old = made.get(id);
    const events = old ? [...new Set([...old.events, ...edge.events])] : edge.events;
    const next = grouped ? { ...edge, id, source, target, events: [...events] } : edge;
    if (grouped) {
      describe(next);
    }
    made.set(id, next);
  }
  return made;
}

/**
 * Returns the nodes of the events view.
 *
 * @param grouped whether events of one kind and stage between the same actors become one node
 * @return nodes with `events`, `kind`, `stage`, `label` and `parts`
 */
export function eventNodes(picture, grouped, selected) {
  const nodes = new Map();
  for (const event of picture.events) {
    const parts = event.parts.filter((part) => picture.actors.has(part.actor));
    const who = parts.map((part) => `${part.role} ${part.actor}`).sort().join(' ');
    const alone = !grouped || event.id === selected;
    const key = alone ? event.id : `${event.kind} ${event.stage} ${who}`;
    const node = nodes.get(key);
    if (node) {
      node.events.push(event);
      node.id = `many~${node.events[0].id}`;
      node.label = `${node.events.length} ${plural(event.kind)}`;
    } else {
      nodes.set(key, {
        id: event.id, label: short(event), kind: tieOf(event.kind), stage: event.stage,
        type: event.kind, parts, events: [event],
      });
    }
  }
  return [...nodes.values()];
}

function short(event) {
  const day = event.start ?? event.reported ?? '';
  if (event.kind === 'statement') {
    const words = /[“"](.+?)[”"]?$/.exec(event.label);
    return words ? `“${words[1].replace(/["”]$/, '')}”` : 'statement';
  }
  const name = event.type || event.kind;
  return `${name.replace(/[_-]/g, ' ')}${day ? ` ${day}` : ''}`;
}
