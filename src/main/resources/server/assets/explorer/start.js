/** The start page: named questions, what the graph holds over time, and whom to begin with. */

import { ask } from './api.js';
import { d3 } from './libraries.js';
import { byId, el, fill, svg } from './dom.js';
import { words } from './dates.js';
import { questionCard } from './questions.js';
import { capital, count, plural } from './words.js';

const KINDS = ['meeting', 'sanction', 'statement'];
const SIZE = { width: 560, height: 96, bottom: 16, top: 4 };

/** Shows the start page of a store. */
export function showStart(summary, go) {
  const { articles, publishers, published, events } = summary;
  const span = [published?.first, published?.last].filter(Boolean).map((day) => words(day.slice(0, 7)));
  fill(byId('totals'),
    `${count(articles, 'article')} of ${count(publishers.length, 'publisher')}, ${[...new Set(span)].join(' to ')}: `,
    KINDS.map((kind, i) => [i ? (i === 2 ? ' and ' : ', ') : '', el('b', {}, count(events[kind] ?? 0, kind))]),
    ` between ${count(summary.actors, 'actor')}.`);
  const cards = el('div.cards');
  fill(byId('start'),
    el('h2', {}, 'Ask'), cards,
    el('h2', {}, 'Begin with'), entries(summary, go),
    el('h2', {}, 'When it happened'), years(summary, go), histogram(summary, go));
  showCards(cards, summary, go);
}

async function showCards(cards, summary, go) {
  fill(cards, yearCard(summary, go));
  const all = await ask('questions');
  const featured = summary.questions
    .map((name) => all.find((question) => question.name === name))
    .filter(Boolean)
    .slice(0, 5);
  cards.append(...featured.map((question) => questionCard(question, go)));
  cards.append(el('details.more', {},
    el('summary', {}, `All ${all.length} questions`),
    el('ul.plain', {}, all.map((question) =>
      el('li', {}, el('button.link', { type: 'button', click: () => go({ view: 'actors', ask: question.name, panel: 'answer' }) }, question.question))))));
}

/** The question that most people come with leads right into the picture. */
function yearCard(summary, go) {
  const years = yearsOf(summary);
  const best = d3.greatest(years, (year) => year.meeting) ?? { year: '' };
  const choice = el('select', { 'aria-label': 'Year' },
    el('option', { value: '' }, 'any year'),
    years.map(({ year }) => el('option', { value: year, selected: year === best.year }, year)));
  return el('form.card.first', {
    submit: (event) => {
      event.preventDefault();
      const year = choice.value;
      go({ view: 'actors', kinds: ['met'], ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}) });
    },
  }, el('p', {}, 'Who met whom in ', choice, '?'), el('button.primary', { type: 'submit' }, 'Show the graph'));
}

function yearsOf(summary) {
  const years = d3.rollups(summary.histogram,
    (months) => Object.fromEntries(KINDS.map((kind) => [kind, d3.sum(months, (month) => month[kind])])),
    (month) => month.month.slice(0, 4));
  return years.map(([year, numbers]) => ({ year, ...numbers }))
    .filter((year) => KINDS.some((kind) => year[kind])).sort((a, b) => (a.year < b.year ? -1 : 1));
}

function years(summary, go) {
  const list = yearsOf(summary).slice(-12);
  return el('p.years', {}, list.map(({ year }) =>
    el('button.chip', { type: 'button', click: () => go({ view: 'actors', from: `${year}-01-01`, to: `${year}-12-31` }) }, year)));
}

function entries(summary, go) {
  const groups = d3.group(summary.top, (actor) => actor.kind);
  return el('div.entries', {}, ['person', 'state', 'organization'].filter((kind) => groups.has(kind)).map((kind) =>
    el('div', {}, el('h3', {}, capital(plural(kind))), el('p.chips', {}, groups.get(kind).slice(0, 8).map((actor) =>
      el('button.chip', { type: 'button', click: () => go({ view: 'actors', center: actor.iri.slice(summary.base.length) }) },
        el(`i.shape.${actor.kind}`, { 'aria-hidden': 'true' }), actor.label, el('small', {}, ` ${actor.events.toLocaleString('en')}`)))))));
}

/** Bars by month: each kind in its colour, one above the other. The years beside it are its buttons. */
function histogram(summary, go) {
  const months = summary.histogram.filter((month) => /^\d{4}-\d\d$/.test(month.month));
  const box = el('figure.histogram');
  if (!months.length) {
    return box;
  }
  const from = d3.utcMonth(new Date(`${months[0].month}-01`));
  const to = d3.utcMonth.offset(new Date(`${months.at(-1).month}-01`), 1);
  const x = d3.scaleUtc([from, to], [0, SIZE.width]);
  const wide = Math.max(1.5, SIZE.width / Math.max(1, d3.utcMonth.count(from, to)) - 0.6);
  const total = (month) => d3.sum(KINDS, (kind) => month[kind]);
  // Roots, or else one busy month would hide all others.
  const y = d3.scaleSqrt([0, d3.max(months, total) || 1], [0, SIZE.height - SIZE.bottom - SIZE.top]);
  const picture = svg('svg', {
    viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img',
    'aria-label': `Events by month, ${months[0].month} to ${months.at(-1).month}; the most, ${d3.max(months, total)}, in ${d3.greatest(months, total).month}`,
  });
  for (const month of months) {
    let low = SIZE.height - SIZE.bottom;
    const all = total(month);
    const left = x(new Date(`${month.month}-01`));
    const bar = svg('g', { class: 'bar', click: () => go({ view: 'actors', from: `${month.month}-01`, to: lastDay(month.month) }) },
      svg('title', {}, `${words(month.month)}: ${KINDS.map((kind) => count(month[kind], kind)).join(', ')}`));
    for (const kind of KINDS) {
      const height = all ? (y(all) * month[kind]) / all : 0;
      low -= height;
      bar.append(svg('rect', { class: kind, x: left, y: low, width: wide, height }));
    }
    picture.append(bar);
  }
  d3.select(picture).append('g').attr('class', 'axis').attr('transform', `translate(0,${SIZE.height - SIZE.bottom})`)
    .call(d3.axisBottom(x).ticks(8).tickSize(3).tickFormat(d3.utcFormat('%Y')).tickValues(d3.utcYears(from, to)));
  box.append(picture);
  return box;
}

function lastDay(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
