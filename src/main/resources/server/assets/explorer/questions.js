/** Named questions: a form for what they ask about, and the answer as a table that leads on. */

import { address, ask } from './api.js';
import { el, fill } from './dom.js';
import { sparqlLink } from './links.js';
import { capital, spaced } from './words.js';

const ROWS = 200;
/** Columns of which two make a pair that can be drawn. */
const ENDS = /^(name[12]|sender|target|speaker|about|who|whom|leader|person)(Name)?$/i;
const NAMES = /^(name|who|person|state|leader|speaker|sender|target|about|party|place|participant|names|label)/i;

/** Returns the card of a question on the start page. */
export function questionCard(question, go) {
  const form = el('form.card', {
    submit: (event) => {
      event.preventDefault();
      go({ view: 'actors', ask: question.name, values: valuesOf(form), panel: 'answer' });
    },
  }, el('p', {}, question.question), el('div.line', {}, fields(question, {}).slice(0, 1), el('button', { type: 'submit' }, 'Answer')));
  return form;
}

function fields(question, values) {
  return question.parameters.map((parameter) => {
    const example = /as in (.+)$/.exec(parameter.hint)?.[1];
    return el('label.field', {}, el('span', {}, capital(spaced(parameter.name))),
      el('input', { name: parameter.name, value: values[parameter.name] ?? '', placeholder: example ? `e.g. ${example}` : '', title: parameter.hint, autocomplete: 'off' }));
  });
}

function valuesOf(form) {
  const values = {};
  new FormData(form).forEach((value, name) => {
    if (value.trim()) {
      values[name] = value.trim();
    }
  });
  return values;
}

/** Shows a question and its answer. */
export async function showAnswer(box, app) {
  const { state } = app;
  const all = await ask('questions');
  const question = all.find((one) => one.name === state.ask);
  if (!question) {
    fill(box, el('p', {}, `There is no question of the name “${state.ask}”.`));
    return;
  }
  const form = el('form.ask', {
    submit: (event) => {
      event.preventDefault();
      app.go({ values: valuesOf(form) });
    },
  }, fields(question, state.values), el('button.primary', { type: 'submit' }, question.parameters.length ? 'Ask again' : 'Ask'));
  const result = el('div.result', { 'aria-live': 'polite' }, el('p.quiet', {}, 'Asking …'));
  fill(box, el('h3', {}, question.question),
    question.parameters.length ? form : null, result,
    el('p.actions', {}, sparqlLink(address(`ask/${question.name}.rq`, state.values))));
  if (question.tags.includes('wikidata')) {
    fill(result, el('p', {}, 'This question asks Wikidata over the network, which the explorer never does by itself. “Show the SPARQL” opens it in the editor.'));
    return;
  }
  try {
    const answer = await ask(`ask/${question.name}`, state.values);
    fill(result, table(answer, app, ROWS));
  } catch (problem) {
    fill(result, el('p.problem', {}, problem.message));
  }
}

function table(answer, app, limit) {
  const columns = answer.head.vars;
  const rows = answer.results.bindings;
  if (!rows.length) {
    return el('p', {}, 'The answer has no rows.');
  }
  const drawing = drawable(answer, app);
  const box = el('div.table');
  const ends = columns.filter((column) => ENDS.test(column)).slice(0, 2);
  const body = (number) => rows.slice(0, number).map((row) =>
    el('tr', {}, columns.map((column) => el('td', {}, cell(row[column], column, app))),
      ends.length > 1 && el('td', {}, row[ends[0]] && row[ends[1]] && el('button', { type: 'button', click: () => app.openPair(row[ends[0]].value, row[ends[1]].value) }, 'Graph'))));
  const rest = rows.length - limit;
  const tbody = el('tbody', {}, body(limit));
  box.append(el('p.quiet', {}, `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'row' : 'rows'}`, drawing),
    el('table', {}, el('thead', {}, el('tr', {}, columns.map((column) => el('th', { scope: 'col' }, heading(column))), ends.length > 1 && el('th', { scope: 'col' }, el('span.hidden', {}, 'Graph')))), tbody));
  if (rest > 0) {
    const button = el('button', { type: 'button', click: () => { fill(tbody, body(rows.length)); button.remove(); } }, `Show ${rest.toLocaleString('en')} more rows`);
    box.append(button);
  }
  return box;
}

const HEADINGS = { name1: 'Who', name2: 'With whom', id: 'Article', words: 'Words', placeName: 'Place' };

const heading = (column) => HEADINGS[column] ?? capital(spaced(column));

/** An answer that names events can be drawn at once. */
function drawable(answer, app) {
  const events = new Set();
  for (const row of answer.results.bindings) {
    Object.values(row).forEach((value) => {
      const name = value.type === 'uri' && app.local(value.value);
      name && name.startsWith('event/') && events.add(name);
    });
  }
  const list = [...events].slice(0, 80);
  return list.length
    ? [' · ', el('button.link', { type: 'button', click: () => app.go({ events: list, center: '', open: [], path: [], panel: 'graph' }) }, `Draw ${list.length === events.size ? 'the' : 'the first'} ${list.length} events`)]
    : null;
}

function cell(value, column, app) {
  if (!value) {
    return '';
  }
  if (value.type === 'uri') {
    const name = app.local(value.value);
    const short = value.value.replace(/^.*[#/](?=.)/, '');
    return name ? el('button.link', { type: 'button', click: () => app.openName(name) }, decodeURIComponent(short)) : short;
  }
  const parts = NAMES.test(column) && value.value.length < 200 ? value.value.split('; ') : [];
  return parts.some(Boolean)
    ? parts.map((part, i) => [i ? '; ' : '', el('button.link', { type: 'button', click: () => app.openLabel(part) }, part)])
    : value.value;
}
