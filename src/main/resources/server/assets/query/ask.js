// Asks the endpoint, and makes one shape of all its answers.
import { readTriples } from "./terms.js";

const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";

/**
 * Runs a query. Returns { kind, columns, rows, triples, raw, type, milliseconds }, where kind is
 * "table", "graph" or "boolean"; throws an Error with the server's reason in its message.
 */
export async function ask(query, signal) {
  const begun = performance.now();
  const response = await fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: ACCEPT },
    body: query,
    signal,
  });
  const raw = await response.text();
  if (!response.ok) {
    throw new Error(reason(raw, response));
  }
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0];
  return { ...read(raw, type), raw, type, milliseconds: performance.now() - begun };
}

function read(raw, type) {
  if (type.endsWith("n-triples")) {
    const triples = readTriples(raw);
    return { kind: "graph", columns: ["subject", "predicate", "object"], rows: triples, triples };
  }
  const json = JSON.parse(raw);
  if (typeof json.boolean === "boolean") {
    return { kind: "boolean", columns: [], rows: [], triples: null, answer: json.boolean };
  }
  return { kind: "table", columns: json.head.vars, rows: json.results.bindings, triples: null };
}

/** The first lines of what the server says; pages for people are left out. */
function reason(raw, response) {
  const said = raw.trimStart().startsWith("<") ? "" : raw.trim().slice(0, 2000);
  return said || `The server answered ${response.status} ${response.statusText}`.trim();
}

/** Returns the names that the store has for IRIs: a map from IRI to label. */
export async function labels(iris) {
  const names = new Map();
  const safe = iris.filter((iri) => !/[<>"{}|^`\\\s]/.test(iri));
  if (safe.length > 0) {
    const values = safe.map((iri) => `<${iri}>`).join(" ");
    const answer = await ask(
      `SELECT ?s ?label { VALUES ?s { ${values} } ?s <http://www.w3.org/2000/01/rdf-schema#label> ?label }`,
    );
    for (const row of answer.rows) {
      names.set(row.s.value, row.label.value);
    }
  }
  return names;
}

/** Returns a table of results as RFC 4180 has it, with IRIs in full. */
export function csv(answer) {
  const cell = (value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = [answer.columns.map(cell).join(",")];
  for (const row of answer.rows) {
    lines.push(answer.columns.map((column) => cell(full(row[column]))).join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

function full(term) {
  if (!term) {
    return "";
  }
  if (term.type === "triple") {
    const { subject, predicate, object } = term.value;
    return `<<( ${full(subject)} ${full(predicate)} ${full(object)} )>>`;
  }
  return term.type === "bnode" ? `_:${term.value}` : term.value;
}
