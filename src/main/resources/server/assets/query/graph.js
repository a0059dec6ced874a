// An answer as a graph, drawn by Cytoscape.js where D3's forces put the nodes.
import cytoscape from "/assets/lib/cytoscape/cytoscape.esm.min.mjs";
import { labels } from "./ask.js";
import { core, networkOf } from "./network.js";
import { save } from "./save.js";
import { element, link } from "./terms.js";

const MOST = 250;
const TICKS = 300;
const ROOM = 90;
// In pixels of the screen: a letter's width, a line's height, and the widest line of a name.
const LETTER = 6.4;
const LINE = 14;
const WIDEST = 130;
const COLOURS = ["--kind-1", "--kind-2", "--kind-3", "--kind-4", "--kind-5", "--kind-6"];

const cut = (name) => (name.length > 36 ? `${name.slice(0, 34)} …` : name);

/**
 * Computes places, stretched to the shape of the frame; D3 changes the objects that it is given, so
 * they are copies.
 */
function place({ nodes, edges }, frame) {
  const points = nodes.map(({ id }) => ({ id }));
  const ties = edges.map(({ from, to }) => ({ source: from, target: to }));
  d3.forceSimulation(points)
    .force("ties", d3.forceLink(ties).id((point) => point.id).distance(80))
    .force("apart", d3.forceManyBody().strength(-300))
    .force("room", d3.forceCollide(30))
    .force("x", d3.forceX().strength(0.05))
    .force("y", d3.forceY().strength(0.07))
    .stop()
    .tick(TICKS);
  const [left, right] = d3.extent(points, ({ x }) => x);
  const [top, bottom] = d3.extent(points, ({ y }) => y);
  const shape = ((right - left || 1) / (bottom - top || 1)) * (frame.clientHeight / frame.clientWidth);
  const stretch = Math.min(1.8, Math.max(0.55, 1 / shape));
  return new Map(points.map(({ id, x, y }) => [id, { x: x * Math.max(1, stretch), y: y / Math.min(1, stretch) }]));
}

function style(panel, kinds) {
  const colour = (name) => getComputedStyle(panel).getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "",
        width: "mapData(degree, 1, 12, 16, 40)",
        height: "mapData(degree, 1, 12, 16, 40)",
        color: colour("--ink"),
        "background-color": colour(COLOURS[0]),
        "font-size": 12,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-wrap": "wrap",
        "text-outline-color": colour("--paper"),
        "text-outline-width": 2,
      },
    },
    ...kinds.map((kind, i) => ({
      selector: `node[kind = "${kind.replace(/["\\]/g, "\\$&")}"]`,
      style: { "background-color": colour(COLOURS[i % COLOURS.length]) },
    })),
    { selector: "node.named, node:selected", style: { label: "data(label)" } },
    { selector: "edge.named, edge:selected", style: { label: "data(label)" } },
    {
      selector: "edge",
      style: {
        width: "mapData(times, 1, 10, 1.2, 5)",
        color: colour("--quiet"),
        "line-color": colour("--edge"),
        "target-arrow-color": colour("--edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        "font-size": 10,
        "text-rotation": "autorotate",
        "text-outline-color": colour("--paper"),
        "text-outline-width": 2,
      },
    },
    { selector: ":selected", style: { "border-width": 4, "border-color": colour("--link"), "line-color": colour("--link") } },
  ];
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of a node's name on the screen, as far as it can be known without drawing it. */
function boxOf(node) {
  const { x, y } = node.renderedPosition();
  const letters = node.data("label").length * LETTER;
  const half = Math.min(letters, WIDEST) / 2;
  const top = y + node.renderedHeight() / 2;
  return { left: x - half, right: x + half, top, bottom: top + Math.ceil(letters / WIDEST) * LINE };
}

/** Names what there is room for, the most tied first; all have names when one comes near enough. */
function nameWithRoom(cy, drawn) {
  const zoom = cy.zoom();
  const placed = [];
  cy.batch(() => {
    for (const { id } of drawn.nodes) {
      const node = cy.getElementById(id);
      const box = boxOf(node);
      const free = !placed.some((other) => overlap(box, other));
      node.toggleClass("named", free);
      if (free) {
        placed.push(box);
      }
    }
    cy.edges().toggleClass("named", drawn.edges.length * 2 <= ROOM * Math.max(1, zoom));
    cy.elements().style("font-size", 12 / zoom);
    cy.nodes().style("text-max-width", WIDEST / zoom);
  });
}

/** Kinds of nodes in the order of their frequency; those beyond the colours share the last. */
function kindsOf(nodes) {
  const counts = new Map();
  for (const { kind } of nodes) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, COLOURS.length);
}

/** Of several types the narrowest says most; these are the broad ones, from broadest on. */
const BROAD = ["Event", "Claim", "NewsArticle", "Meeting", "Person"];

function kindOf(node) {
  const breadth = (type) => (BROAD.includes(type) ? BROAD.indexOf(type) : BROAD.length);
  return [...node.types].sort((a, b) => breadth(b) - breadth(a))[0] ?? "";
}

function legend(kinds) {
  const list = document.createElement("ul");
  list.className = "legend";
  kinds.forEach((kind, i) => {
    if (kind) {
      const item = document.createElement("li");
      const dot = document.createElement("span");
      dot.className = `dot kind-${i + 1}`;
      item.append(dot, kind);
      list.append(item);
    }
  });
  return list;
}

/** What is known of the chosen node, in words. */
function describe(box, node, edges, nodes) {
  const title = document.createElement("h2");
  title.append(node.iri ? link(node.iri, node.name) : node.name);
  const list = document.createElement("dl");
  const fact = (name, value) => {
    const term = document.createElement("dt");
    term.textContent = name;
    const said = document.createElement("dd");
    said.append(value);
    list.append(term, said);
  };
  node.facts.slice(0, 30).forEach(([name, value]) => fact(name, element(value)));
  const byId = new Map(nodes.map((each) => [each.id, each]));
  for (const edge of edges.filter((each) => each.from === node.id || each.to === node.id).slice(0, 30)) {
    const other = byId.get(edge.from === node.id ? edge.to : edge.from);
    fact(edge.from === node.id ? edge.label : `${edge.label} of`, other.iri ? link(other.iri, other.name) : other.name);
  }
  box.replaceChildren(title, list);
}

function controls(cy) {
  const bar = document.createElement("p");
  bar.className = "zoom";
  const button = (label, title, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.title = title;
    made.setAttribute("aria-label", title);
    made.addEventListener("click", act);
    bar.append(made);
  };
  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  button("+", "Zoom in", () => zoom(1.3));
  button("−", "Zoom out", () => zoom(1 / 1.3));
  button("Fit", "Fit the graph into its frame", () => cy.fit(undefined, 24));
  button("PNG", "Download the graph as a picture", () => savePicture(cy));
  return bar;
}

async function savePicture(cy) {
  const background = getComputedStyle(document.body).backgroundColor;
  const picture = await cy.png({ output: "blob-promise", full: true, scale: 2, bg: background });
  save("graph.png", "image/png", picture);
}

async function nameAll(nodes) {
  const unnamed = nodes.filter((node) => node.iri && !node.labelled);
  try {
    const names = await labels(unnamed.map((node) => node.iri));
    unnamed.forEach((node) => (node.name = names.get(node.iri) ?? node.name));
  } catch {
    // Names made of the IRIs do, too.
  }
}

function canvas(panel, drawn, kinds) {
  const frame = document.createElement("div");
  frame.className = "canvas";
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", `Graph of ${drawn.nodes.length} things and ${drawn.edges.length} ties; the table has the same`);
  panel.append(frame);
  const places = place(drawn, frame);
  return cytoscape({
    container: frame,
    style: style(panel, kinds),
    layout: { name: "preset", fit: true, padding: 24 },
    maxZoom: 3,
    // The wheel scrolls the page, as it does beside the graph.
    userZoomingEnabled: false,
    elements: {
      nodes: drawn.nodes.map(({ id, name, kind, degree }) => ({
        data: { id, label: cut(name), kind, degree: Math.min(degree, 12) },
        position: places.get(id),
      })),
      edges: drawn.edges.map(({ id, from, to, label, times }) => ({
        data: { id, source: from, target: to, label, times: Math.min(times, 10) },
      })),
    },
  });
}

/** Draws an answer as a graph; returns what frees the canvas. */
export async function drawGraph(panel, answer) {
  const network = networkOf(answer);
  const note = document.createElement("p");
  note.className = "hint";
  if (network.edges.size === 0) {
    note.className = "empty";
    note.textContent = "Nothing to tie: a graph is drawn of CONSTRUCT and DESCRIBE, and of rows that hold two or more IRIs.";
    panel.append(note);
    return null;
  }
  const drawn = core(network, MOST);
  await nameAll(drawn.nodes);
  drawn.nodes.forEach((node) => (node.kind = kindOf(node)));
  const kinds = kindsOf(drawn.nodes);
  const left = network.nodes.size - drawn.nodes.length;
  note.textContent = left > 0
    ? `The ${MOST} most tied of ${network.nodes.size} things; the table has all.`
    : "Choose a thing to see what is known of it.";
  panel.append(note, legend(kinds));
  const cy = canvas(panel, drawn, kinds);
  cy.on("zoom", () => nameWithRoom(cy, drawn));
  const follow = new ResizeObserver(() => cy.resize().fit(undefined, 24));
  nameWithRoom(cy, drawn);
  follow.observe(panel.querySelector(".canvas"));
  const box = document.createElement("div");
  box.className = "chosen";
  box.setAttribute("aria-live", "polite");
  panel.append(controls(cy), box);
  cy.on("select", "node", (event) => {
    const node = drawn.nodes.find((each) => each.id === event.target.id());
    describe(box, node, drawn.edges, drawn.nodes);
  });
  return () => {
    follow.disconnect();
    cy.destroy();
  };
}
