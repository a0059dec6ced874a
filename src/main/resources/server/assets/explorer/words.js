/** Names for people of what the graph holds. */

const TIES = { met: 'met', sanctioned: 'sanctioned', spoke_about: 'spoke about' };
const EVENTS = { meeting: 'meeting', sanction: 'sanction', statement: 'statement', article: 'article' };
const PLURALS = {
  person: 'people', state: 'states', organization: 'organizations', place: 'places',
  office: 'offices', meeting: 'meetings', sanction: 'sanctions', statement: 'statements',
  article: 'articles', event: 'events', actor: 'actors', source: 'sources', tie: 'ties',
  publisher: 'publishers', neighbour: 'neighbours', claim: 'claims', pair: 'pairs', fact: 'facts',
  report: 'reports', 'independent source': 'independent sources',
};
const PROPERTIES = {
  start: 'Begins', end: 'Ends', place: 'Place', meetingType: 'Kind', status: 'Status',
  action: 'Action', measureType: 'Measure', measure: 'Measure, in words', participant: 'Participant',
  sender: 'Sender', target: 'Target', speaker: 'Speaker', about: 'About', addressee: 'Addressee',
  mode: 'Mode', text: 'Words', reportedBy: 'Reported by',
};
const ROLES = { participant: 'takes part', sender: 'acts', target: 'is the target', speaker: 'speaks', about: 'is spoken about' };

/** The kinds of actor, in the order in which they are shown. */
export const PARTIES = ['person', 'state', 'organization', 'place', 'office'];

/** Returns how two actors are tied. */
export const tie = (kind) => TIES[kind] ?? kind;

/** Returns the property of an event for people. */
export const property = (name) => PROPERTIES[name] ?? spaced(name);

/** Returns what an actor does in an event. */
export const role = (name) => ROLES[name] ?? name;

/** Returns the kind of tie that events of a kind make. */
export const tieOf = (kind) => ({ meeting: 'met', sanction: 'sanctioned' })[kind] ?? 'spoke_about';

/** Returns the name with blanks: `call_for`, `assetFreeze` or `asset-freeze` become two words. */
export function spaced(name) {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' ').toLowerCase();
}

/** Returns the text with a capital at its beginning. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns a number with a noun in the right form. */
export function count(number, noun) {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}

/** Returns the plural. */
export const plural = (noun) => PLURALS[noun] ?? `${noun}s`;

/** Returns what kind of event it is and how far it has come: `Summit, held`. */
export function nature(event) {
  const type = event.type && event.type !== 'meeting' ? spaced(event.type) : EVENTS[event.kind];
  const name = event.kind === 'sanction' && event.type ? (type === 'sanctions' ? 'sanction' : `sanction (${type})`) : type;
  return capital(name) + (event.stage ? `, ${spaced(event.stage)}` : '');
}

/** Returns the label without the kind, the date and the stage, which are shown beside it. */
export function title(event) {
  let text = event.label.replace(/^[A-Z][a-z ]+: /, '');
  for (const known of [event.stage && spaced(event.stage), event.end, event.start]) {
    text = known && text.endsWith(`, ${known}`) ? text.slice(0, -known.length - 2) : text;
  }
  return event.kind === 'sanction' && event.stage ? text.replace(`, ${spaced(event.stage)}, `, ', ') : text;
}

/** Returns how an edge reads. */
export function sentence(edge, nameOf) {
  return `${nameOf(edge.source)} ${edge.kind === 'met' ? 'and' : tie(edge.kind)} ${nameOf(edge.target)}`;
}

/** Returns the stages of a tie with how often each is: `2 held, 1 planned`. */
export function breakdown(stages) {
  return [...stages].map(([stage, number]) => `${number} ${spaced(stage)}`).join(', ');
}
