/** Writes the view as files for other programs: GEXF for Gephi, CSV for spreadsheets. */

import { isoDay } from './dates.js';
import { tie } from './words.js';

const DAY = 86_400_000;

/** Returns the text without the characters that XML cannot hold. */
function xml(text) {
  return String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}

const NODES = { kind: 'string', country: 'string', wikidata: 'string', events: 'integer' };
const EDGES = { tie: 'string', stage: 'string', events: 'integer', first_date: 'string', last_date: 'string', dates: 'string', publishers: 'string' };

/**
 * Returns the actors view as GEXF 1.3. Dates are spells, which Gephi plays, and attributes, for
 * programs that know no spells; the rules are those of the command line's exports.
 */
export function toGexf(picture, base, title) {
  const nodes = [...picture.actors.values()].map((actor) => element('node',
    { id: base + actor.id, label: actor.label },
    values({ kind: actor.kind, country: actor.country, wikidata: actor.wikidata, events: actor.number })));
  const edges = [...picture.edges.values()].map((edge) => {
    const own = edge.events.map((event) => event.start).filter(Boolean).sort();
    return element('edge', {
      id: edge.id, source: base + edge.source, target: base + edge.target, kind: edge.kind,
      type: edge.kind === 'met' ? 'undirected' : 'directed', weight: edge.events.length, label: tie(edge.kind),
    }, values({
      tie: edge.kind, stage: edge.stage, events: edge.events.length, first_date: own[0], last_date: own.at(-1),
      dates: [...new Set(own)].join(' | '), publishers: [...new Set(edge.events.flatMap((event) => event.publishers))].sort().join(' | '),
    }) + spells(edge.events));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Chancery</creator><description>${xml(title)}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${attributes('node', NODES)}${attributes('edge', EDGES)}<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

function attributes(of, columns) {
  const list = Object.entries(columns).map(([id, type]) => `<attribute id="${id}" title="${id}" type="${type}"/>`);
  return `<attributes class="${of}">${list.join('')}</attributes>\n`;
}

function element(name, given, inside) {
  const text = Object.entries(given).map(([key, value]) => ` ${key}="${xml(value)}"`).join('');
  return `<${name}${text}>${inside}</${name}>`;
}

function values(given) {
  const list = Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return `<attvalues>${list.map(([key, value]) => `<attvalue for="${key}" value="${xml(value)}"/>`).join('')}</attvalues>`;
}

function spells(events) {
  const times = events.map((event) => event.time).filter((time) => time && !time.reported);
  const list = [...new Set(times.map((time) => `<spell start="${isoDay(time.from)}" end="${isoDay(time.to - DAY)}"/>`))];
  return list.length ? `<spells>${list.join('')}</spells>` : '';
}

/** Returns one row for each event of the view. */
export function toCsv(picture, base, nameOf) {
  const columns = ['event', 'kind', 'type', 'stage', 'label', 'start', 'end', 'reported', 'place', 'who', 'whom', 'sources', 'publishers'];
  const names = (event, ...roles) => event.parts.filter((part) => roles.includes(part.role)).map((part) => nameOf(part.actor)).join('; ');
  const rows = picture.events.map((event) => [
    base + event.id, event.kind, event.type, event.stage, event.label, event.start, event.end, event.reported,
    event.place ? nameOf(event.place) : '', names(event, 'participant', 'sender', 'speaker'), names(event, 'target', 'about'),
    event.sources, event.publishers.join('; '),
  ]);
  return [columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n').concat('\r\n');
}

function field(value) {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
