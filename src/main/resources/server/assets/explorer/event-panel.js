/** The panel of an event: what its sources agree on, where they differ, and each of their sentences. */

import { ask } from './api.js';
import { claimCard } from './claims.js';
import { citation } from './cite.js';
import { words, wordsOf } from './dates.js';
import { el } from './dom.js';
import { permalink, sparqlLink } from './links.js';
import { lineOf } from './ties.js';
import { capital, count, nature, property, role, spaced, tieOf, title } from './words.js';

const DATE = /^\d{4}(-\d\d){0,2}$/;

/** Returns the panel of an event. */
export async function eventPanel(name, app) {
  const known = await ask('evidence', { event: app.base + name });
  const { event, claims } = known;
  const kind = tieOf(event.kind);
  return [
    el('p.kicker', {}, el(`i.line.${kind}.${lineOf(event.stage)}`, { 'aria-hidden': 'true' }), nature(event)),
    el('h2', {}, title(event)),
    el('p', {}, el('b', {}, wordsOf(event)), event.place ? [' in ', actor(event.place, app)] : '',
      el('span.quiet', {}, ` · ${count(event.sources, 'independent source')}`)),
    parts(event, app),
    history(known, app),
    differences(known),
    el('h3', {}, `What is written (${claims.length})`),
    claims.map((claim) => claimCard(claim, app)),
    el('p.links', {}, permalink(name, 'Permalink of the event'),
      !app.data.events.has(name) && el('button.link', { type: 'button', click: () => app.go({ ...app.clean(), view: 'events', events: [name], sel: name }) }, 'Draw it'),
      sparqlLink(known.sparql)),
    citation(event.iri),
  ];
}

function actor(iri, app) {
  const name = app.local(iri) ?? iri;
  return el('button.link', { type: 'button', click: () => app.openName(name) }, app.nameOf(name));
}

function parts(event, app) {
  return el('ul.plain.parts', {}, event.parts.map((part) =>
    el('li', {}, actor(part.actor, app), el('span.quiet', {}, ` ${role(part.role)}`))));
}

/** How the status changed from report to report. */
function history({ history: steps, claims }) {
  const known = (steps ?? []).filter((step) => step.status);
  if (known.length < 2) {
    return null;
  }
  const publishers = (step) => [...new Set(step.claims.map((i) => claims[i]?.article.publisher).filter(Boolean))].join(', ');
  return [
    el('h3', {}, 'Status, report by report'),
    el('ol.history', {}, [...known].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1)).map((step) =>
      el('li', {}, el(`i.line.met.${lineOf(step.status)}`, { 'aria-hidden': 'true' }), el('b', {}, spaced(step.status)), ' ',
        el('span.quiet', {}, [words(step.date) || 'undated', publishers(step)].filter(Boolean).join(', '))))),
  ];
}

/** Where sources differ, each value stands beside the other with who says so. */
function differences({ values, claims }) {
  const by = new Map();
  values.forEach((value) => by.set(value.property, [...(by.get(value.property) ?? []), value]));
  const apart = [...by].filter(([name, list]) => list.length > 1 && !['participant', 'speaker', 'about', 'sender', 'target', 'label'].includes(name));
  if (!apart.length) {
    return null;
  }
  const who = (value) => [...new Set(value.claims.map((i) => claims[i]?.article.publisher ?? claims[i]?.article.title).filter(Boolean))].join(', ');
  return [
    el('h3', {}, 'Where sources differ'),
    apart.map(([name, list]) => el('table.differ', {}, el('caption', {}, property(name)), el('tbody', {},
      el('tr', {}, list.map((value) => el('th', { scope: 'col', class: value.chosen ? 'taken' : null }, shown(value), value.chosen && el('small', {}, ' taken')))),
      el('tr', {}, list.map((value) => el('td', {}, count(value.claims.length, 'report'), who(value) ? `: ${who(value)}` : '')))))),
  ];
}

function shown(value) {
  const text = value.label || value.value;
  return DATE.test(text) ? words(text) : capital(spaced(text).length < 24 && !/\s/.test(text) && text === text.toLowerCase() ? spaced(text) : text);
}
