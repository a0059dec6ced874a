/** Writes the drawn graph as a file of SVG, which any drawing program opens. */

import { DASHES, dashesOf, SHAPES } from './style.js';

const MARGIN = 40;
const FOOT = 34;
const NS = 'http://www.w3.org/2000/svg';

/**
 * Returns the text of the file.
 *
 * @param cy the canvas
 * @param colours as `palette()` gives them
 * @param caption what it shows, and where it is
 */
export function toSvg(cy, colours, caption) {
  const box = cy.elements().boundingBox();
  const view = [box.x1 - MARGIN, box.y1 - MARGIN, Math.max(600, box.w + 2 * MARGIN), box.h + 2 * MARGIN + FOOT].map(round);
  const root = make('svg', { xmlns: NS, viewBox: view.join(' '), width: view[2], height: view[3], 'font-family': 'system-ui, sans-serif' });
  root.append(make('title', {}, caption));
  root.append(make('rect', { x: view[0], y: view[1], width: view[2], height: view[3], fill: colours.paper }));
  cy.edges().forEach((edge) => root.append(edgeOf(edge, colours)));
  cy.nodes().forEach((node) => root.append(nodeOf(node, colours)));
  root.append(foot(view, caption.split('. ')[0], colours));
  const text = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

const round = (number) => Math.round(number * 10) / 10;

function make(name, given, ...content) {
  const made = document.createElementNS(NS, name);
  Object.entries(given).forEach(([key, value]) => value !== null && made.setAttribute(key, String(value)));
  made.append(...content);
  return made;
}

/** Says below the picture what it shows and what its lines mean. */
function foot([x, y, , height], caption, colours) {
  const group = make('g', { transform: `translate(${x + MARGIN / 2},${y + height - 18})`, 'font-size': 12, fill: colours.ink });
  const lines = [['met', 'solid'], ['sanctioned', 'solid'], ['spoke_about', 'solid'], ['quiet', 'dashed'], ['quiet', 'dotted']];
  const words = ['met', 'sanctioned', 'spoke about', 'not yet', 'not at all'];
  group.append(make('text', { y: -18, 'font-weight': 700 }, caption));
  lines.forEach(([kind, line], i) => {
    const dashes = dashesOf(kind, line);
    group.append(
      make('path', { d: `M${i * 112},-4 h24`, stroke: colours[kind], 'stroke-width': 3, 'stroke-dasharray': dashes && dashes.join(' ') }),
      make('text', { x: i * 112 + 30 }, words[i]));
  });
  return group;
}

function edgeOf(edge, colours) {
  const { kind, line, width, number } = edge.data();
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bend = edge.controlPoints()?.[0];
  const colour = colours[kind];
  const d = bend
    ? `M${round(from.x)},${round(from.y)} Q${round(bend.x)},${round(bend.y)} ${round(to.x)},${round(to.y)}`
    : `M${round(from.x)},${round(from.y)} L${round(to.x)},${round(to.y)}`;
  const dashes = dashesOf(kind, line);
  const group = make('g', { stroke: colour, fill: 'none' });
  group.append(make('title', {}, `${edge.source().data('label')} – ${edge.target().data('label')}: ${kind.replace('_', ' ')}, ${number}`));
  group.append(make('path', { d, 'stroke-width': round(width), 'stroke-dasharray': dashes && (dashes === DASHES.spoke ? dashes.map((dash) => dash + width / 2) : dashes).join(' ') }));
  if (edge.style('target-arrow-shape') !== 'none') {
    group.append(arrow(kind, bend ?? from, to, width));
  }
  return group;
}

/** A bar for sanctions, an open arrow for words. */
function arrow(kind, from, to, width) {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const size = 4 + 1.4 * width;
  const d = kind === 'sanctioned' ? `M0,${-size} V${size}` : `M${-size},${-size * 0.7} L0,0 L${-size},${size * 0.7}`;
  return make('path', { d, 'stroke-width': Math.max(2, width * 0.6), transform: `translate(${round(to.x)},${round(to.y)}) rotate(${round(turn)})` });
}

function nodeOf(node, colours) {
  const { x, y } = node.position();
  const size = node.data('size') ?? 0;
  const group = make('g', { transform: `translate(${round(x)},${round(y)})` });
  const label = node.data('label');
  if (node.hasClass('badge')) {
    const wide = 6 * label.length + 6;
    group.append(make('rect', { x: -wide / 2, y: -8, width: wide, height: 16, rx: 5, fill: colours.accent }),
      make('text', { y: 3.5, 'text-anchor': 'middle', 'font-size': 10, fill: colours['accent-ink'] }, label));
    return group;
  }
  const kind = node.data('kind');
  const isEvent = node.hasClass('event');
  const form = { fill: isEvent ? colours.paper : colours[kind], stroke: isEvent ? colours[kind] : colours.paper, 'stroke-width': isEvent ? 3 : 2 };
  group.append(make('title', {}, label), shape(isEvent ? { sanctioned: 'triangle' }[kind] ?? 'ellipse' : SHAPES[kind], size / 2, form));
  group.append(make('text', { y: size / 2 + 15, 'text-anchor': 'middle', 'font-size': isEvent ? 10 : 12, fill: colours.ink, stroke: colours.paper, 'stroke-width': 3, 'paint-order': 'stroke' }, label));
  return group;
}

const CORNERS = { diamond: [4, 0], hexagon: [6, 0], octagon: [8, 22.5], pentagon: [5, -90], triangle: [3, -90] };

function shape(name, radius, form) {
  if (CORNERS[name]) {
    const [corners, turn] = CORNERS[name];
    const points = Array.from({ length: corners }, (none, i) => {
      const angle = ((turn + (360 * i) / corners) * Math.PI) / 180;
      return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
    });
    return make('polygon', { points: points.join(' '), ...form });
  }
  return name === 'round-rectangle'
    ? make('rect', { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: radius / 3, ...form })
    : make('circle', { r: radius, ...form });
}
