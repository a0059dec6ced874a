// Makes nodes and edges of an answer: of triples, or of rows that name two or more things.
import { nameOf, short } from "./terms.js";

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

const isThing = (term) => term && (term.type === "uri" || term.type === "bnode");
const idOf = (term) => (term.type === "bnode" ? `_:${term.value}` : term.value);

/** A graph to draw; nodes keep their facts, so that nothing of the answer is lost. */
class Network {
  constructor() {
    this.nodes = new Map();
    this.edges = new Map();
  }

  node(term) {
    const id = idOf(term);
    if (!this.nodes.has(id)) {
      const name = term.type === "bnode" ? id : nameOf(term.value);
      this.nodes.set(id, { id, iri: term.type === "uri" ? term.value : null, name, types: [], facts: [], degree: 0 });
    }
    return this.nodes.get(id);
  }

  edge(from, to, label) {
    const id = `${from.id} ${label} ${to.id}`;
    const known = this.edges.get(id);
    if (known) {
      known.times += 1;
      return;
    }
    from.degree += 1;
    to.degree += 1;
    this.edges.set(id, { id, from: from.id, to: to.id, label, times: 1 });
  }
}

/** Types are not drawn as nodes, to which all would be tied; they colour the nodes instead. */
function ofTriples(triples) {
  const network = new Network();
  for (const { subject, predicate, object } of triples) {
    if (!isThing(subject)) {
      continue;
    }
    const node = network.node(subject);
    if (predicate.value === TYPE && object.type === "uri") {
      node.types.push(nameOf(object.value));
    } else if (predicate.value === LABEL) {
      node.name = object.value;
      node.labelled = true;
    } else if (isThing(object)) {
      network.edge(node, network.node(object), short(predicate.value).replace(/^\w+:/, ""));
    } else {
      node.facts.push([short(predicate.value), object]);
    }
  }
  return network;
}

/** Things of one row are tied in the order of its columns. */
function ofRows({ columns, rows }) {
  const network = new Network();
  for (const row of rows) {
    const things = columns.filter((column) => isThing(row[column]));
    const literals = columns.filter((column) => row[column] && !isThing(row[column]));
    const nodes = things.map((column) => {
      const node = network.node(row[column]);
      if (!node.types.includes(column)) {
        node.types.push(column);
      }
      return node;
    });
    if (nodes.length > 0) {
      nodes[0].facts.push(...literals.map((column) => [column, row[column]]));
    }
    for (let i = 1; i < nodes.length; i++) {
      network.edge(nodes[i - 1], nodes[i], things[i]);
    }
  }
  return network;
}

/** Returns the network of an answer; it has no edges when there is nothing to draw. */
export function networkOf(answer) {
  return answer.triples ? ofTriples(answer.triples) : ofRows(answer);
}

/** Returns the most tied nodes and the edges among them. */
export function core(network, most) {
  const nodes = [...network.nodes.values()].sort((a, b) => b.degree - a.degree).slice(0, most);
  const kept = new Set(nodes.map((node) => node.id));
  const edges = [...network.edges.values()].filter((edge) => kept.has(edge.from) && kept.has(edge.to));
  return { nodes, edges };
}
