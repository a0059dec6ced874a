/** Takes the view away: as a link, a picture, or a file for other programs. */

import { file } from './api.js';
import { announce, byId, copy, el, fill } from './dom.js';
import { toCsv, toGexf } from './files.js';
import { palette } from './style.js';
import { toSvg } from './svg.js';

/** Shows the menu. */
export function showShare(app) {
  const item = (text, does) => el('li', {}, el('button', { type: 'button', click: does }, text));
  fill(byId('share'),
    el('button', { type: 'button', click: () => copy(location.href, 'Link') }, 'Copy link'),
    el('details.menu', { 'data-name': 'download' }, el('summary', {}, 'Download'),
      el('ul', {},
        item('Picture (SVG)', () => save(svgOf(app), 'image/svg+xml', `${nameOf(app)}.svg`)),
        item('Picture (PNG)', () => png(app)),
        item('Graph for Gephi (GEXF)', () => save(toGexf(app.picture, app.base, `${app.title()}. ${location.href}`), 'application/gexf+xml', `${nameOf(app)}.gexf`)),
        item('Table of events (CSV)', () => save(toCsv(app.picture, app.base, app.nameOf), 'text/csv', `${nameOf(app)}.csv`)),
        item('Sentences behind it (CSV, zipped)', () => sentences(app)))));
}

/** Returns the drawn graph as SVG. */
export function svgOf(app) {
  return toSvg(app.graph.cy, palette(), `${app.title()}. ${location.href}`);
}

async function png(app) {
  const blob = await app.graph.cy.png({ output: 'blob-promise', full: true, scale: 2, bg: palette().paper, maxWidth: 6000, maxHeight: 6000 });
  save(blob, 'image/png', `${nameOf(app)}.png`);
}

/** Every claim behind the view with its words, article and publisher, as the command line exports them. */
async function sentences(app) {
  try {
    const iri = app.picture.events.map((event) => event.id).join(' ');
    save(await file('download', { format: 'csv', view: 'events', iri }), 'application/zip', `${nameOf(app)}.zip`);
  } catch (problem) {
    announce(problem.message);
  }
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
