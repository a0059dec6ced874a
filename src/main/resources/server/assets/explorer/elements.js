/** What the canvas is given to draw: nodes, edges and badges, from a picture. */

import { eventNodes, groupLeaves, isGrouped } from './grouping.js';
import { lineOf } from './ties.js';
import { breakdown } from './words.js';

/** Returns nodes and edges of the view that the state asks for, and whether they are grouped. */
export function scene(picture, state) {
  return state.view === 'events' ? eventScene(picture, state) : actorScene(picture, state);
}

function actorScene(picture, state) {
  const grouped = isGrouped(state, picture.actors.size);
  const shown = grouped ? groupLeaves(picture, state.sel) : picture;
  const nodes = [...shown.actors.values()].map(actorNode);
  const edges = [...shown.edges.values()].map((edge) => ({
    id: edge.id, source: edge.source, target: edge.target, kind: edge.kind, line: edge.line,
    width: widthOf(edge.events.length, edge.kind), number: edge.events.length, edge,
    label: edge.stages.size > 1 ? breakdown(edge.stages) : '',
  }));
  return { nodes, edges, grouped, drawn: picture.actors.size };
}

function eventScene(picture, state) {
  const grouped = isGrouped(state, picture.actors.size + picture.events.length);
  const events = eventNodes(picture, grouped, state.sel);
  const nodes = [...picture.actors.values()].map(actorNode);
  const edges = [];
  for (const event of events) {
    nodes.push({
      id: event.id, label: event.label, type: 'event', kind: event.kind, line: lineOf(event.stage),
      size: 14 + Math.min(16, 4 * Math.log2(event.events.length)), events: event.events,
      anchor: event.parts[0]?.actor,
    });
    for (const part of event.parts) {
      const out = part.role === 'sender' || part.role === 'speaker';
      edges.push({
        id: `${event.id}~${part.role}~${part.actor}`, kind: event.kind, line: lineOf(event.stage),
        source: out ? part.actor : event.id, target: out ? event.id : part.actor,
        width: 1.6, number: event.events.length, label: '', role: part.role, event: event.id,
        towards: part.role === 'target' || part.role === 'about',
      });
    }
  }
  return { nodes, edges, grouped, drawn: picture.actors.size + picture.events.length };
}

function actorNode(actor) {
  return {
    id: actor.id, label: actor.label, type: 'actor', kind: actor.kind, more: actor.more,
    size: Math.round(20 + Math.min(34, 5 * Math.sqrt(actor.number))), number: actor.number,
    members: actor.members,
  };
}

/** Returns the width of an edge: twice the events, one step wider. Words are many, so they are thin. */
function widthOf(events, kind) {
  const wide = Math.log2(events);
  return kind === 'spoke_about' ? Math.min(5, 1.1 + 0.6 * wide) : Math.min(12, 2.4 + 1.7 * wide);
}

/** Returns the scene as Cytoscape takes it, everything at its place. */
export function elements(made, places, state) {
  const list = [];
  for (const node of made.nodes) {
    const classes = [node.type, `is-${node.kind}`, node.line && `line-${node.line}`];
    if (node.id === state.center) {
      classes.push('center');
    }
    if (state.path.includes(node.id)) {
      classes.push('end');
    }
    list.push({ group: 'nodes', data: node, position: { ...places.get(node.id) }, classes: classes.filter(Boolean) });
    if (node.more) {
      list.push({
        group: 'nodes', classes: ['badge'], grabbable: false,
        data: { id: `more~${node.id}`, label: `+${node.more}`, of: node.id, size: 10 + 6 * String(node.more).length },
        position: badgePlace(places.get(node.id), node.size),
      });
    }
  }
  for (const edge of made.edges) {
    const classes = ['tie', `is-${edge.kind}`, `line-${edge.line}`];
    if (edge.event) {
      classes.push(edge.towards ? 'towards' : 'part');
    }
    list.push({ group: 'edges', data: edge, classes });
  }
  return list;
}

/** Returns where the badge of a node lies that tells how many neighbours are not drawn. */
export function badgePlace(place, size) {
  return { x: place.x + size / 2 + 9, y: place.y - size / 2 - 4 };
}
