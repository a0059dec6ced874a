/** Asks the server. An answer is kept, since the store does not change while it is served. */

const KEPT = 200;
const answers = new Map();

/** A question that the server did not answer. */
export class NoAnswer extends Error {
  constructor(path, status) {
    super(status ? `The server could not answer (${status}).` : 'The server cannot be reached.');
    this.path = path;
    this.status = status;
  }
}

/** Returns the address of a question; a parameter with several values is repeated. */
export function address(path, params = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    [value].flat().forEach((one) => one !== undefined && one !== '' && query.append(key, one));
  }
  const text = query.toString();
  return `/explore/${path}${text ? `?${text}` : ''}`;
}

/** Returns the JSON of an answer. */
export function ask(path, params, signal) {
  const url = address(path, params);
  if (answers.has(url)) {
    return answers.get(url);
  }
  const answer = load(url, signal).then((response) => response.json());
  answers.set(url, answer);
  if (answers.size > KEPT) {
    answers.delete(answers.keys().next().value);
  }
  answer.catch(() => answers.delete(url));
  return answer;
}

/** Returns the text at an address of the server. */
export async function text(url) {
  return (await load(url)).text();
}

/** Returns a file that is asked for by a form, which holds more than an address does. */
export async function file(path, params) {
  return (await load(address(path), undefined, new URLSearchParams(params))).blob();
}

async function load(url, signal, form) {
  let response;
  try {
    response = await fetch(url, form ? { signal, method: 'POST', body: form } : { signal });
  } catch (problem) {
    throw problem.name === 'AbortError' ? problem : new NoAnswer(url, 0);
  }
  if (!response.ok) {
    throw new NoAnswer(url, response.status);
  }
  return response;
}
