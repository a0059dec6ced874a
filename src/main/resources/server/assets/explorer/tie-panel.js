/** The panel of a tie: every event behind it, in the order of their dates, with the sentences. */

import { address } from './api.js';
import { el } from './dom.js';
import { factList } from './facts.js';
import { sparqlLink } from './links.js';
import { readTie } from './state.js';
import { breakdown, count, plural, tie } from './words.js';

const OPENED = 2;

/** Returns the panel of an edge, or of events that are drawn as one. */
export function tiePanel(name, app) {
  const ends = readTie(name);
  const edge = app.picture.edges.get(name) ?? drawnEdge(name, app);
  if (!edge) {
    return [
      el('h2', {}, 'Nothing here'), el('p', {}, 'This view holds no event that ties the two in this way.'),
      ends && el('p.actions', {}, el('button', { type: 'button', click: () => app.findPath(ends.source, ends.target) }, 'Find what ties them')),
    ];
  }
  const publishers = new Set(edge.events.flatMap((event) => event.publishers));
  const actor = (id) => el('button.link', { type: 'button', click: () => app.go({ sel: id }) }, app.nameOf(id));
  return [
    el('p.kicker', {}, el(`i.line.${edge.kind}.${edge.line ?? 'solid'}`, { 'aria-hidden': 'true' }), ends ? (edge.kind === 'met' ? 'Met, both ways' : 'One way') : 'Events drawn as one'),
    ends
      ? el('h2', {}, actor(edge.source), el('span.verb', {}, ` ${edge.kind === 'met' ? 'met' : tie(edge.kind)} `), actor(edge.target))
      : el('h2', {}, count(edge.events.length, edge.events[0].kind)),
    el('p.quiet', {}, count(edge.events.length, 'event'),
      edge.stages?.size ? `: ${breakdown(edge.stages)}` : '',
      publishers.size ? `. Reported by ${publishers.size > 4 ? count(publishers.size, 'publisher') : [...publishers].join(', ')}.` : '.'),
    el('h3', {}, 'Facts by date'),
    factList(edge.events, app, OPENED),
    ends && el('p.actions', {}, sparqlLink(address('ask/evidence-about-a-pair.rq', { one: app.base + edge.source, other: app.base + edge.target }))),
  ];
}

/** Edges to groups, and groups of events, are known to the canvas only. */
function drawnEdge(name, app) {
  const found = app.graph.cy.getElementById(name);
  if (found.empty()) {
    return null;
  }
  return found.data('edge') ?? { events: found.data('events'), kind: found.data('kind'), line: found.data('line'), label: plural(found.data('type')) };
}
