// Prints, as JSON, what graphology or Cytoscape.js reads from a file:
// graphology_cytoscape.cjs gexf|graphml|cytoscape FILE
const fs = require('fs');
const [reader, path] = process.argv.slice(2);
const text = fs.readFileSync(path, 'utf8');

function byGraphology(parse) {
  const { MultiGraph } = require('graphology');
  const graph = parse(MultiGraph, text);
  const found = { nodes: {}, edges: {}, directed: {} };
  graph.forEachNode((id, values) => (found.nodes[id] = values));
  graph.forEachEdge((id, values, source, target) => {
    found.edges[id] = { ...values, source, target };
    found.directed[id] = graph.isDirected(id);
  });
  return found;
}

function byCytoscape() {
  const cytoscape = require('cytoscape');
  const cy = cytoscape({ headless: true, elements: JSON.parse(text).elements });
  const found = { nodes: {}, edges: {} };
  const values = (element) => Object.fromEntries(Object.entries(element.data()).filter(([k]) => k !== 'id'));
  cy.nodes().forEach((node) => (found.nodes[node.id()] = values(node)));
  cy.edges().forEach((edge) => (found.edges[edge.id()] = values(edge)));
  return found;
}

const readers = {
  gexf: () => byGraphology(require('graphology-gexf').parse),
  graphml: () => byGraphology(require('graphology-graphml').parse),
  cytoscape: byCytoscape,
};
console.log(JSON.stringify(readers[reader]()));
