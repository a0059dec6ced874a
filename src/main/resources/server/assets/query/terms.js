// RDF terms as the result formats have them, and how people read them.

/** What the server said of its namespaces; set once by use(). */
const known = { base: "", ontology: "", prefixes: [] };

/** Takes the namespaces that IRIs are shortened with. */
export function use(vocabulary) {
  known.base = vocabulary.base;
  known.ontology = vocabulary.ontology;
  known.prefixes = Object.entries(vocabulary.prefixes).sort((a, b) => b[1].length - a[1].length);
}

/** Returns an IRI as a query would write it, or as it is. */
export function short(iri) {
  for (const [prefix, namespace] of known.prefixes) {
    if (iri.startsWith(namespace) && iri.length > namespace.length) {
      return `${prefix}:${iri.slice(namespace.length)}`;
    }
  }
  return iri;
}

/** Returns where a reader finds more about an IRI: here, or on the web; null for other schemes. */
export function address(iri) {
  if (known.base && iri.startsWith(known.base)) {
    return `/id/${iri.slice(known.base.length)}`;
  }
  if (known.ontology && iri.startsWith(known.ontology)) {
    return `/ontology#${iri.slice(known.ontology.length)}`;
  }
  return /^https?:\/\//.test(iri) ? iri : null;
}

/** Returns a readable name made of an IRI alone. */
export function nameOf(iri) {
  const end = iri.replace(/[#/]+$/, "");
  const local = end.slice(Math.max(end.lastIndexOf("/"), end.lastIndexOf("#")) + 1);
  try {
    return decodeURIComponent(local) || iri;
  } catch {
    return local || iri;
  }
}

/** Returns a term as text, without its datatype or language. */
export function text(term) {
  if (!term) {
    return "";
  }
  switch (term.type) {
    case "uri":
      return short(term.value);
    case "bnode":
      return `_:${term.value}`;
    case "triple": {
      const { subject, predicate, object } = term.value;
      return `<<( ${text(subject)} ${text(predicate)} ${text(object)} )>>`;
    }
    default:
      return term.value;
  }
}

/** Makes the element that shows a term: a link for an IRI, else text. */
export function element(term) {
  if (term && term.type === "uri") {
    return link(term.value, short(term.value));
  }
  const span = document.createElement("span");
  span.textContent = text(term);
  if (term && term["xml:lang"]) {
    span.lang = term["xml:lang"];
    span.title = `language: ${term["xml:lang"]}`;
  } else if (term && term.datatype) {
    span.title = short(term.datatype);
  }
  return span;
}

/** Makes a link to more about an IRI. */
export function link(iri, label) {
  const href = address(iri);
  const made = document.createElement(href ? "a" : "span");
  made.textContent = label;
  made.title = iri;
  if (href) {
    made.href = href;
    if (!href.startsWith("/")) {
      made.rel = "noopener noreferrer";
    }
  }
  return made;
}

const TOKEN =
  /\s*(?:<([^<>"{}|^`\\\s]*)>|_:([^\s<>"]+?)(?=\s|\.\s*$|\)>>|$)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?|(<<\(|\)>>|\.))/y;

/** Reads N-Triples, also of RDF 1.2, into triples of terms. */
export function readTriples(source) {
  const triples = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() && !line.trimStart().startsWith("#")) {
      TOKEN.lastIndex = 0;
      const subject = next(line);
      const predicate = next(line);
      triples.push({ subject, predicate, object: next(line) });
    }
  }
  return triples;
}

function next(line) {
  const match = TOKEN.exec(line);
  if (!match) {
    throw new Error(`not a triple: ${line}`);
  }
  const [, iri, bnode, literal, lang, datatype, sign] = match;
  if (iri !== undefined) {
    return { type: "uri", value: unescape(iri) };
  }
  if (bnode !== undefined) {
    return { type: "bnode", value: bnode };
  }
  if (sign === "<<(") {
    const value = { subject: next(line), predicate: next(line), object: next(line) };
    next(line);
    return { type: "triple", value };
  }
  if (sign !== undefined) {
    return null;
  }
  const term = { type: "literal", value: unescape(literal) };
  if (lang) {
    term["xml:lang"] = lang;
  } else if (datatype) {
    term.datatype = datatype;
  }
  return term;
}

const ESCAPES = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };

function unescape(value) {
  return value.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
    one === undefined ? String.fromCodePoint(parseInt(four ?? eight, 16)) : (ESCAPES[one] ?? one),
  );
}
