/** What forms, colours and lines on the canvas mean. */

import { byId, el, fill } from './dom.js';
import { KINDS } from './state.js';
import { capital, PARTIES, tie } from './words.js';

/** Shows the legend of the canvas. */
export function showLegend(made) {
  const kinds = KINDS.filter((kind) => made.edges.some((edge) => edge.kind === kind));
  const parties = PARTIES.filter((kind) => made.nodes.some((node) => node.kind === kind));
  const lines = new Set(made.edges.map((edge) => edge.line));
  const badge = made.nodes.some((node) => node.more);
  fill(byId('legend'), el('ul', {},
    kinds.map((kind) => el('li', {}, el(`i.line.${kind}.solid`, { 'aria-hidden': 'true' }), tie(kind))),
    lines.has('dashed') && el('li', {}, el('i.line.dashed', { 'aria-hidden': 'true' }), 'planned, threatened'),
    lines.has('dotted') && el('li', {}, el('i.line.dotted', { 'aria-hidden': 'true' }), 'cancelled, opposed'),
    parties.map((kind) => el('li', {}, el(`i.shape.${kind}`, { 'aria-hidden': 'true' }), capital(kind).toLowerCase())),
    badge && el('li', {}, el('b.badge', {}, '+n'), 'more, not drawn')));
}
