/** Takes the view away: as a link, a picture, or a file for other programs. */

import { address } from './api.js';
import { byId, copy, el, fill } from './dom.js';
import { palette } from './style.js';
import { toSvg } from './svg.js';
import { LIMITS } from './state.js';

/** Shows the menu. */
export function showShare(app) {
  const item = (text, does) => el('li', {}, el('button', { type: 'button', click: does }, text));
  const file = (text, format) => el('li', {}, el('a', { href: downloadAddress(app, format), download: `${nameOf(app)}.${format}` }, text));
  fill(byId('share'),
    el('button', { type: 'button', click: () => copy(location.href, 'Link') }, 'Copy link'),
    el('details.menu', { 'data-name': 'download' }, el('summary', {}, 'Download'),
      el('ul', {},
        item('Picture (SVG)', () => save(svgOf(app), 'image/svg+xml', `${nameOf(app)}.svg`)),
        item('Picture (PNG)', () => png(app)),
        file('Graph for Gephi (GEXF)', 'gexf'),
        file('Table of facts (CSV)', 'csv'))));
}

/** Returns the drawn graph as SVG. */
export function svgOf(app) {
  return toSvg(app.graph.cy, palette(), `${app.title()}. ${location.href}`);
}

async function png(app) {
  const blob = await app.graph.cy.png({ output: 'blob-promise', full: true, scale: 2, bg: palette().paper, maxWidth: 6000, maxHeight: 6000 });
  save(blob, 'image/png', `${nameOf(app)}.png`);
}

function nameOf(app) {
  return app.title().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'view';
}

function save(content, type, name) {
  const href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = el('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Returns where the server gives the events of the view in a format. */
function downloadAddress(app, format) {
  const { state, base } = app;
  const iris = (names) => names.filter(Boolean).map((name) => base + name);
  return address('download', {
    format,
    view: state.view || 'actors',
    of: iris([state.center, ...state.open]),
    from: state.path.length ? base + state.path[0] : undefined,
    to: state.path.length ? base + state.path[1] : undefined,
    iri: iris(state.events),
    limit: state.limit || LIMITS.expand,
    kinds: state.kinds.join(','),
    stages: state.stages.join(','),
    publisher: state.publisher,
    since: state.from,
    until: state.to,
    undated: state.undated ? '1' : undefined,
  });
}
