/**
 * Where nodes lie. The same view gives the same picture every time: nodes start on fixed places and
 * nothing is left to chance; what is on the canvas already keeps its place when more comes.
 */

import { d3 } from './libraries.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const TICKS = { most: 150, least: 40, work: 18_000 };
const SPACE = { node: 42, ring: 120, between: 78, outside: 210 };

/** Names are wide and low, so places are further apart from left to right. */
const STRETCH = 1.45;

/**
 * Returns the places of all nodes.
 *
 * @param nodes each with an `id`, and an `anchor`: the node that it came with
 * @param links each with `source` and `target`
 * @param old places by id of nodes that are to stay where they are
 * @param shape width and height of the canvas: what is wide becomes wide
 */
export function place(nodes, links, old, shape) {
  const places = new Map();
  const fresh = nodes.filter((node) => !old.has(node.id));
  nodes.forEach((node) => old.has(node.id) && places.set(node.id, { ...old.get(node.id) }));
  if (!fresh.length) {
    return places;
  }
  seed(fresh, places, old);
  const points = nodes.map((node) => {
    const { x, y } = places.get(node.id);
    return { id: node.id, x: x / STRETCH, y, ...fixed(old.get(node.id)) };
  });
  settle(points, links, shape, old.size ? beyond(old.get(fresh[0].anchor)) : { x: 0, y: 0 });
  points.forEach((point) => {
    places.set(point.id, old.get(point.id) ?? { x: round(point.x * STRETCH), y: round(point.y) });
  });
  return places;
}

const round = (number) => Math.round(number * 10) / 10;

function fixed(point) {
  return point ? { fx: point.x / STRETCH, fy: point.y } : {};
}

/** Lays new nodes in a spiral around the node that they came with. */
function seed(fresh, places, old) {
  const turns = new Map();
  for (const node of fresh) {
    const centre = places.get(node.anchor) ?? { x: 0, y: 0 };
    const away = old.size ? Math.atan2(centre.y, centre.x) : 0;
    const turn = turns.get(node.anchor) ?? 0;
    turns.set(node.anchor, turn + 1);
    const radius = turn || places.has(node.anchor) ? SPACE.node * Math.sqrt(turn + 1.5) : 0;
    places.set(node.id, {
      x: centre.x + radius * Math.cos(away + turn * GOLDEN),
      y: centre.y + radius * Math.sin(away + turn * GOLDEN),
    });
  }
}

/** Returns where the company of an expanded node gathers: further out than the node itself. */
function beyond(anchor) {
  if (!anchor) {
    return { x: 0, y: 0 };
  }
  const far = Math.hypot(anchor.x, anchor.y);
  const by = far > 1 ? (far + SPACE.outside) / far : 1;
  return { x: (anchor.x * by) / STRETCH, y: anchor.y * by };
}

function settle(points, links, shape, heart) {
  const known = new Set(points.map((point) => point.id));
  const strings = links
    .filter((link) => known.has(link.source) && known.has(link.target))
    .map(({ source, target }) => ({ source, target }));
  const wide = Math.max(0.6, Math.min(1.8, shape.width / shape.height / STRETCH));
  const work = points.length + strings.length / 2;
  const ticks = Math.max(TICKS.least, Math.min(TICKS.most, Math.round(TICKS.work / work)));
  d3.forceSimulation(points)
    .force('link', d3.forceLink(strings).id((point) => point.id).distance(SPACE.between).strength(0.35))
    .force('charge', d3.forceManyBody().strength(-420).distanceMax(700))
    .force('x', d3.forceX(heart.x).strength(0.11 / wide))
    .force('y', d3.forceY(heart.y).strength(0.11 * wide))
    .force('collide', d3.forceCollide(SPACE.node).strength(0.9))
    .alphaDecay(1 - Math.pow(0.001, 1 / ticks))
    .stop()
    .tick(ticks);
}

/**
 * Returns the places around one actor: the most tied on the inner ring, in alternation with the
 * outer one, so that names have room.
 *
 * @param centre id of the actor in the middle
 * @param ranked ids of the others, the most tied first
 */
export function rings(centre, ranked, shape) {
  const places = new Map([[centre, { x: 0, y: 0 }]]);
  const wide = Math.sqrt(Math.max(0.6, Math.min(2.2, shape.width / shape.height)));
  const inner = ranked.length > 12 ? Math.ceil(ranked.length / 2) : ranked.length;
  const outer = ranked.length - inner;
  const base = Math.max(outer ? SPACE.ring : 1.6 * SPACE.ring, (inner * SPACE.between) / (2 * Math.PI));
  ranked.forEach((id, i) => {
    const isOuter = outer > 0 && i % 2 === 1 && (i - 1) / 2 < outer;
    // Half a step aside, for right below a node is its name.
    const turn = ((i + 0.5) / ranked.length) * 2 * Math.PI - Math.PI / 2;
    const radius = isOuter ? base * 1.62 : base;
    places.set(id, {
      x: round(radius * wide * Math.cos(turn)),
      y: round((radius / wide) * Math.sin(turn)),
    });
  });
  return places;
}

/** Returns the places of a path: from left to right, or down where there is more room. */
export function row(ids, shape) {
  const across = shape.width >= shape.height;
  return new Map(ids.map((id, i) => {
    const along = i * SPACE.outside;
    const beside = i % 2 ? SPACE.node * 1.3 : 0;
    return [id, across ? { x: along, y: beside } : { x: beside * 2, y: along * 0.7 }];
  }));
}
