/** Where events took place: circles on an outline map, which filter the view. */

import { ask } from './api.js';
import { byId, el, fill, svg } from './dom.js';
import { d3 } from './libraries.js';
import { sparqlLink } from './links.js';
import { count } from './words.js';

const SIZE = { width: 960, height: 480 };
/** Letters of names, in pixels of the screen, and the gap between a name and its circle. */
const LETTER = { width: 6.5, size: 12 };
const GAP = 3;
const ZOOM = { most: 12, step: 1.8 };
let world = null;

async function outlines() {
  world = world ?? fetch('/assets/map/countries.json').then((response) => response.json());
  return world;
}

/** Shows the map of the view, when it is what the reader looks at. */
export async function showMap(app) {
  const box = byId('map');
  if (app.state.panel !== 'map') {
    return;
  }
  const [land, { places, sparql }] = await Promise.all([outlines(), ask('places')]);
  const known = new Map(places.map((place) => [app.local(place.iri), place]));
  const found = numbers(app).map(([id, events]) => ({ id, events, ...known.get(id), label: known.get(id)?.label ?? app.nameOf(id) }));
  const onMap = found.filter((place) => Number.isFinite(place.lat) && Number.isFinite(place.lon));
  const choose = (id) => app.go({ place: app.state.place === id ? '' : id });
  const { element, frame } = chart(land, onMap, app, choose);
  fill(box,
    el('p.quiet', {}, found.length
      ? `${count(found.length, 'place')} of events in this view${onMap.length < found.length ? `, ${found.length - onMap.length} of them without coordinates` : ''}. Choose one to see only what happened there.`
      : 'No event of this view has a place.'),
    el('div.atlas', {}, element, placeList(found, app, choose)),
    el('p.actions', {}, sparqlLink(sparql)));
  frame();
}

/** Returns the places of the view's events, whatever place is chosen now. */
function numbers(app) {
  const list = new Map();
  const { place } = app.state;
  const all = place ? app.picturedAt() : app.picture.events;
  for (const event of all) {
    if (event.place) {
      list.set(event.place, (list.get(event.place) ?? 0) + 1);
    }
  }
  return [...list].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Returns the map, and what frames the places on it once it stands in the page and has a size. */
function chart(land, places, app, choose) {
  const projection = d3.geoNaturalEarth1().fitExtent([[6, 6], [SIZE.width - 6, SIZE.height - 6]], { type: 'Sphere' });
  const path = d3.geoPath(projection);
  const picture = svg('svg', { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'group', 'aria-label': 'Map of places' });
  const root = d3.select(picture);
  const layer = root.append('g');
  layer.append('path').attr('class', 'sea').attr('d', path({ type: 'Sphere' }));
  layer.selectAll('path.land').data(land.features).join('path').attr('class', 'land').attr('d', path);
  const radius = d3.scaleSqrt([0, Math.max(4, d3.max(places, (place) => place.events) ?? 1)], [2, 22]);
  const circles = layer.selectAll('g.spot').data(places).join('g')
    .attr('class', (place) => (place.id === app.state.place ? 'spot chosen' : 'spot'))
    .attr('transform', (place) => `translate(${projection([place.lon, place.lat])})`)
    .attr('role', 'button').attr('tabindex', 0).attr('aria-pressed', (place) => place.id === app.state.place)
    .attr('aria-label', (place) => `${place.label}, ${count(place.events, 'event')}`)
    .on('click', (event, place) => choose(place.id))
    .on('keydown', (event, place) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), choose(place.id)));
  circles.append('circle').attr('r', (place) => radius(place.events));
  circles.append('text').attr('y', (place) => -radius(place.events) - 3).text((place) => place.label);
  circles.append('title').text((place) => `${place.label}: ${count(place.events, 'event')}`);
  const zoom = d3.zoom().scaleExtent([1, ZOOM.most]).translateExtent([[0, 0], [SIZE.width, SIZE.height]])
    .filter((event) => event.type !== 'wheel' || event.ctrlKey)
    .on('zoom', ({ transform }) => {
      // Circles grow slowly; names keep the size of other text, however wide the map is shown.
      const unit = SIZE.width / (picture.getBoundingClientRect().width || SIZE.width);
      const edge = (place) => radius(place.events) / Math.sqrt(transform.k);
      layer.attr('transform', transform);
      circles.selectAll('circle').attr('r', edge);
      circles.selectAll('text').style('font-size', `${(LETTER.size * unit) / transform.k}px`)
        .attr('y', (place) => -edge(place) - (GAP * unit) / transform.k);
      const named = withRoom(places, unit, (place) => {
        const [x, y] = transform.apply(projection([place.lon, place.lat]));
        return [x, y - edge(place) * transform.k];
      });
      circles.classed('named', (place) => named.has(place));
    });
  root.call(zoom);
  const button = (label, factor) => el('button', { type: 'button', 'aria-label': label, click: () => root.call(zoom.scaleBy, factor) }, factor > 1 ? '+' : '−');
  const element = el('div.chart', {}, picture, el('div.tools', {}, button('Zoom in', ZOOM.step), button('Zoom out', 1 / ZOOM.step)));
  return { element, frame: () => root.call(zoom.transform, start(places, projection)) };
}

/**
 * Returns the places whose names can be read: those with more events first, as long as a name does
 * not cover another one.
 *
 * @param unit how much of the map is as wide as a pixel of the screen
 * @param foot where the name of a place stands, the middle of its lower edge
 */
function withRoom(places, unit, foot) {
  const taken = [];
  const isFree = (box) => taken.every((other) =>
    box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
  return new Set(places.filter((place) => {
    const [x, y] = foot(place);
    const half = (place.label.length * LETTER.width * unit) / 2;
    const box = { left: x - half, right: x + half, top: y - LETTER.size * unit, bottom: y };
    return isFree(box) && taken.push(box);
  }));
}

/** Shows the part of the world where the places are. */
function start(places, projection) {
  if (!places.length) {
    return d3.zoomIdentity;
  }
  const points = places.map((place) => projection([place.lon, place.lat]));
  const [left, right] = d3.extent(points, (point) => point[0]);
  const [top, bottom] = d3.extent(points, (point) => point[1]);
  const k = Math.max(1, Math.min(5, 0.72 / Math.max((right - left) / SIZE.width, (bottom - top) / SIZE.height, 0.05)));
  return d3.zoomIdentity.translate(SIZE.width / 2, SIZE.height / 2).scale(k).translate(-(left + right) / 2, -(top + bottom) / 2);
}

function placeList(places, app, choose) {
  return el('ol.rows', {}, places.map((place) =>
    el('li', {}, el('button.row', { type: 'button', 'aria-pressed': String(place.id === app.state.place), click: () => choose(place.id) },
      el('span', {}, place.label), el('small', {}, count(place.events, 'event'))))));
}
