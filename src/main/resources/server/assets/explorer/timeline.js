/**
 * Events in time, a lane for each kind: days as ticks, months and years as bars as long as they are,
 * days of reports as open ticks. A brush on it is the time window of the view.
 */

import { isoDay, words } from './dates.js';
import { byId, el, fill, svg } from './dom.js';
import { d3 } from './libraries.js';
import { KINDS } from './state.js';
import { count, tie, tieOf } from './words.js';

const LEFT = 92;
const BOTTOM = 20;
const DAY = 86_400_000;
const HEIGHTS = { docked: 122, full: 640 };

/** Shows the timeline of the view. */
export function showTimeline(app) {
  const { state, picture } = app;
  const box = byId('timeline');
  const full = state.panel === 'timeline';
  const events = picture.context.filter((event) => event.time);
  const figure = el('figure');
  fill(box, controls(app), figure);
  const width = Math.max(280, figure.clientWidth || box.clientWidth || 900);
  if (!events.length) {
    fill(figure, el('p.quiet', {}, 'No event of this view has a date.'));
    return;
  }
  const height = full ? Math.max(HEIGHTS.docked, Math.min(HEIGHTS.full, box.clientHeight - 64 || HEIGHTS.full)) : HEIGHTS.docked;
  figure.append(draw(events, app, width, height));
}

function controls(app) {
  const { state, picture } = app;
  const set = (key) => (event) => app.go({ [key]: event.target.value, }, { replace: true });
  const hasWindow = state.from || state.to;
  return el('form.window', { submit: (event) => event.preventDefault() },
    el('h2', {}, 'Timeline'),
    el('label', {}, 'From ', el('input', { type: 'date', value: day(state.from, false), change: set('from') })),
    el('label', {}, 'to ', el('input', { type: 'date', value: day(state.to, true), change: set('to') })),
    hasWindow && el('button.link', { type: 'button', click: () => app.go({ from: '', to: '' }) }, 'All time'),
    el('label', { title: 'Facts that no source dates. While there is no time window, they are always shown.' },
      el('input', { type: 'checkbox', checked: state.undated || !hasWindow, disabled: !hasWindow, change: (event) => app.go({ undated: event.target.checked }) }),
      ` undated too (${picture.undated.toLocaleString('en')})`),
    el('span.quiet.key', {}, el('i.mark.day'), 'day ', el('i.mark.month'), 'month, year ', el('i.mark.reported'), 'reported'));
}

function day(date, last) {
  return !date || date.length === 10 ? date : date.length === 7 ? `${date}-${last ? '28' : '01'}` : `${date}-${last ? '12-31' : '01-01'}`;
}

function draw(events, app, width, height) {
  const { state } = app;
  const lanes = KINDS.filter((kind) => !state.kinds.length || state.kinds.includes(kind));
  const inside = height - BOTTOM;
  const x = d3.scaleUtc(extent(events), [LEFT, width - 8]);
  const lane = d3.scaleBand(lanes, [0, inside]).paddingInner(0.14);
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-label': say(events, x), role: 'img' });
  const root = d3.select(picture);
  root.append('g').attr('class', 'axis').attr('transform', `translate(0,${inside})`)
    .call(d3.axisBottom(x).ticks(Math.max(3, width / 110)).tickSizeOuter(0).tickFormat(tickWords));
  for (const kind of lanes) {
    const group = root.append('g').attr('class', `lane ${kind}`).attr('transform', `translate(0,${lane(kind)})`);
    group.append('text').attr('x', 0).attr('y', lane.bandwidth() / 2).attr('dy', '.35em').text(tie(kind));
    group.append('line').attr('x1', LEFT).attr('x2', width - 8).attr('y1', lane.bandwidth()).attr('y2', lane.bandwidth());
    marks(group, events.filter((event) => tieOf(event.kind) === kind), x, lane.bandwidth());
  }
  brush(root, x, inside, app);
  return picture;
}

const FORMATS = ['%Y', '%b', '%-d %b', '%H:%M'].map((format) => d3.utcFormat(format));

function tickWords(date) {
  const steps = [d3.utcYear, d3.utcMonth, d3.utcDay].findIndex((unit) => unit(date) >= date);
  return FORMATS[steps < 0 ? 3 : steps](date);
}

/** Returns the span of time shown. One slip of a pen in 1519 must not squeeze all others. */
function extent(events) {
  const starts = events.map((event) => event.time.from).sort(d3.ascending);
  const ends = events.map((event) => event.time.to).sort(d3.ascending);
  const low = d3.quantile(starts, 0.01) ?? starts[0];
  const years = 365 * DAY;
  const from = starts[0] < low - 15 * years ? low : starts[0];
  const last = ends.at(-1);
  const margin = Math.max(3 * DAY, (last - from) * 0.015);
  return [from - margin, last + margin];
}

function marks(group, events, x, height) {
  const days = events.filter((event) => event.time.precision === 'day');
  const long = events.filter((event) => event.time.precision !== 'day');
  const bars = d3.rollups(long, (list) => list, (event) => `${event.time.from} ${event.time.to}`);
  for (const [, list] of bars) {
    const [{ time }] = list;
    const tall = Math.min(height * 0.45, (time.precision === 'month' ? 5 : 3) + list.length);
    group.append('rect').attr('class', `bar ${time.precision}`)
      .attr('x', x(time.from)).attr('width', Math.max(3, x(time.to) - x(time.from)))
      .attr('y', height - tall).attr('height', tall).append('title').text(told(list));
  }
  const ticks = d3.rollups(days, (list) => list, (event) => `${Math.round(x(event.time.from) / 3)} ${event.time.reported}`);
  const scale = d3.scaleSqrt([0, Math.max(4, d3.max(ticks, ([, list]) => list.length) ?? 1)], [0, height - 4]);
  for (const [, list] of ticks) {
    const [{ time }] = list;
    const tall = Math.max(6, scale(list.length));
    group.append('rect').attr('class', time.reported ? 'tick reported' : 'tick')
      .attr('x', x(time.from)).attr('width', Math.max(2.5, Math.min(x(time.to) - x(time.from), 8)))
      .attr('y', height - tall).attr('height', tall).append('title').text(told(list));
  }
}

function told(list) {
  const [event] = list;
  const when = event.start ? words(event.start) : `reported ${words(event.reported)}`;
  return list.length === 1 ? `${when}: ${event.label}` : `${when}: ${count(list.length, event.kind)}`;
}

function say(events, x) {
  const [from, to] = x.domain();
  return `${count(events.length, 'event')} from ${words(isoDay(from).slice(0, 7))} to ${words(isoDay(to).slice(0, 7))}. The two dates above choose a time window as well.`;
}

function brush(root, x, height, app) {
  const { state } = app;
  const [low, high] = x.range();
  const tool = d3.brushX().extent([[low, 0], [high, height]]).on('end', (event) => {
    if (!event.sourceEvent) {
      return;
    }
    if (!event.selection) {
      app.go({ from: '', to: '' });
      return;
    }
    const [from, to] = event.selection.map((at) => x.invert(at).getTime());
    app.go({ from: isoDay(from), to: isoDay(Math.max(from, to)) });
  });
  const group = root.append('g').attr('class', 'brush').call(tool);
  if (state.from || state.to) {
    const clamp = (at) => Math.max(low, Math.min(high, at));
    const from = state.from ? x(new Date(day(state.from, false))) : low;
    const to = state.to ? x(new Date(Date.parse(day(state.to, true)) + DAY - 1)) : high;
    group.call(tool.move, [clamp(from), Math.max(clamp(from) + 2, clamp(to))]);
  }
}
