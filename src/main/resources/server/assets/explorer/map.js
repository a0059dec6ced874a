/** Where events took place: circles on an outline map, which filter the view. */

import { ask } from './api.js';
import { byId, el, fill, svg } from './dom.js';
import { d3 } from './libraries.js';
import { count } from './words.js';

const SIZE = { width: 960, height: 480 };
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
  const [land, { places }] = await Promise.all([outlines(), ask('places')]);
  const known = new Map(places.map((place) => [app.local(place.iri), place]));
  const found = numbers(app).map(([id, events]) => ({ id, events, ...known.get(id), label: known.get(id)?.label ?? app.nameOf(id) }));
  const onMap = found.filter((place) => Number.isFinite(place.lat) && Number.isFinite(place.lon));
  const choose = (id) => app.go({ place: app.state.place === id ? '' : id });
  fill(box,
    el('p.quiet', {}, found.length
      ? `${count(found.length, 'place')} of events in this view${onMap.length < found.length ? `, ${found.length - onMap.length} of them without coordinates` : ''}. Choose one to see only what happened there.`
      : 'No event of this view has a place.'),
    el('div.atlas', {}, chart(land, onMap, app, choose), placeList(found, app, choose)));
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
      layer.attr('transform', transform);
      circles.selectAll('circle').attr('r', (place) => radius(place.events) / Math.sqrt(transform.k));
      circles.selectAll('text').attr('font-size', 11 / transform.k).attr('y', (place) => -radius(place.events) / Math.sqrt(transform.k) - 3 / transform.k);
      circles.classed('named', (place) => transform.k > 2.4 || radius(place.events) > 9);
    });
  root.call(zoom).call(zoom.transform, start(places, projection));
  const button = (label, factor) => el('button', { type: 'button', 'aria-label': label, click: () => root.call(zoom.scaleBy, factor) }, factor > 1 ? '+' : '−');
  return el('div.chart', {}, picture, el('div.tools', {}, button('Zoom in', ZOOM.step), button('Zoom out', 1 / ZOOM.step)));
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
