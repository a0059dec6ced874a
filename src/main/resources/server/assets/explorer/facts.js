/** Lists of events by date, each of which opens to the sentences behind it. */

import { ask } from './api.js';
import { claimCards } from './claims.js';
import { sortKey, wordsOf } from './dates.js';
import { el, fill } from './dom.js';
import { lineOf } from './ties.js';
import { count, nature, tieOf, title } from './words.js';

const SHOWN = 40;

/**
 * Returns a list of events.
 *
 * @param opened how many of them show their sentences at once
 */
export function factList(events, app, opened = 0) {
  const sorted = [...events].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const list = el('ol.facts', {}, sorted.slice(0, SHOWN).map((event, i) => fact(event, app, i < opened)));
  if (sorted.length > SHOWN) {
    const more = el('li', {}, el('button.link', { type: 'button', click: () => {
      more.replaceWith(...sorted.slice(SHOWN).map((event) => fact(event, app, false)));
    } }, `${sorted.length - SHOWN} more`));
    list.append(more);
  }
  return sorted.length ? list : el('p.quiet', {}, 'None with these filters.');
}

function fact(event, app, isOpen) {
  const kind = tieOf(event.kind);
  const inside = el('div.inside');
  const load = async () => {
    if (!inside.firstChild) {
      fill(inside, el('p.quiet', {}, 'Loading …'));
      fill(inside, await evidence(event, app));
    }
  };
  const box = el('details', { open: isOpen, toggle: () => box.open && load() },
    el('summary', {},
      el(`i.line.${kind}.${lineOf(event.stage)}`, { 'aria-hidden': 'true' }),
      el('span.when', {}, wordsOf(event)),
      el('span.what', {}, event.kind === 'statement' ? '' : `${nature(event)} · `, title(event)),
      event.sources > 1 && el('small', {}, count(event.sources, 'independent source'))),
    inside);
  return el('li', {}, box);
}

async function evidence(event, app) {
  try {
    const answer = await ask('evidence', { event: event.iri });
    return [
      ...claimCards(answer.claims, app),
      el('p.actions', {}, el('button.link', { type: 'button', click: () => app.go({ sel: event.id }) }, 'All about this event')),
    ];
  } catch (problem) {
    return [el('p.problem', {}, problem.message)];
  }
}
