/** The canvas: draws the scene, and says what the reader points at. */

import { byId } from './dom.js';
import { badgePlace, elements } from './elements.js';
import { place, rings, row } from './layout.js';
import { cytoscape } from './libraries.js';
import { palette, styleSheet } from './style.js';

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const MARGIN = 26;
const LARGEST = 1.25;
const CROWDED = 90;

/** The canvas of the page. */
export class Graph {
  /**
   * @param does `select(name)`, `open(name)` (expand or collapse), `join(name)` (a path from what is
   *     selected)
   */
  constructor(does) {
    this.does = does;
    this.box = byId('graph');
    this.places = new Map();
    this.done = new Set();
    this.signature = '';
    this.cy = cytoscape({
      container: byId('canvas'), style: styleSheet(palette(), 1, false), minZoom: 0.15,
      maxZoom: 3, boxSelectionEnabled: false, selectionType: 'single', pixelRatio: 'auto',
    });
    this.listen();
    this.scale = 1;
    this.crowded = false;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
    new ResizeObserver(() => this.resized()).observe(byId('canvas'));
  }

  listen() {
    const { cy } = this;
    cy.on('tap', 'node.actor, node.event, edge', (event) => {
      const name = nameOf(event.target);
      event.originalEvent?.shiftKey && event.target.hasClass('actor') ? this.does.join(name) : this.does.select(name);
    });
    cy.on('tap', 'node.badge', (event) => this.does.select(event.target.data('of')));
    cy.on('tap', (event) => event.target === cy && this.does.select(''));
    cy.on('dbltap', 'node.actor', (event) => this.does.open(event.target.id()));
    cy.on('mouseover', 'node, edge', (event) => event.target.addClass('hovered'));
    cy.on('mouseout', 'node, edge', (event) => event.target.removeClass('hovered'));
    cy.on('position', 'node.actor', (event) => this.moved(event.target));
    this.box.addEventListener('keydown', (event) => this.key(event));
  }

  paint() {
    this.cy.style(styleSheet(palette(), this.scale, this.crowded));
  }

  moved(node) {
    this.places.set(node.id(), { ...node.position() });
    const badge = this.cy.getElementById(`more~${node.id()}`);
    if (badge.nonempty()) {
      badge.position(badgePlace(node.position(), node.data('size')));
    }
  }

  /**
   * Draws a scene.
   *
   * @param steps what the view is made of, in the order in which it came, each with a `key` and a
   *     `scene()` of all that is there by then
   */
  draw(made, state, steps) {
    const signature = [state.view, state.center, state.path, state.events, state.kinds].join('|');
    const isNew = signature !== this.signature;
    if (isNew) {
      this.places = new Map();
      this.done = new Set();
    }
    const before = this.places.size;
    const shape = { width: this.box.clientWidth || 800, height: this.box.clientHeight || 600 };
    this.layOut(made, state, steps, shape);
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add(elements(made, this.places, state));
    });
    this.mark(state.sel);
    if (isNew || this.places.size !== before) {
      this.fit();
    }
    this.signature = signature;
  }

  /** What came first is laid out first, so that a reopened view looks as when it was made. */
  layOut(made, state, steps, shape) {
    steps.forEach((step, i) => {
      if (!this.done.has(step.key)) {
        this.done.add(step.key);
        const scene = step.scene();
        const isEgo = !i && step.anchor && step.anchor === state.center && state.view === 'actors';
        if (isEgo && !this.places.size) {
          this.places = rings(step.anchor, ranked(step.anchor, scene), shape);
        } else if (step.anchor === state.path[0] && !this.places.size && state.view === 'actors') {
          this.places = row(along(step.anchor, scene), shape);
        } else {
          this.add(scene, step.anchor, shape);
        }
      }
    });
    this.add(made, state.center, shape);
  }

  add(scene, anchor, shape) {
    const nodes = scene.nodes.map((node) => ({
      id: node.id,
      anchor: node.anchor ?? (node.id === anchor ? undefined : anchor),
    }));
    nodes.sort((a, b) => (b.id === anchor) - (a.id === anchor));
    place(nodes, scene.edges, this.places, shape).forEach((at, id) => this.places.set(id, at));
  }

  /** Marks what is selected, and lets what has nothing to do with it stand back. */
  mark(name) {
    const { cy } = this;
    cy.batch(() => {
      cy.elements().removeClass('chosen faint');
      const chosen = name ? this.find(name) : cy.collection();
      if (chosen.nonempty()) {
        const near = chosen.isEdge() ? chosen.connectedNodes().union(chosen) : chosen.closedNeighborhood();
        cy.elements().not(near).not('.badge').addClass('faint');
        chosen.addClass('chosen');
      }
    });
  }

  find(name) {
    const exact = this.cy.getElementById(name);
    return exact.nonempty() ? exact : this.cy.nodes('.event').filter((node) => node.data('events').some((event) => event.id === name)).first();
  }

  /** Shows all of the picture. */
  fit() {
    this.cy.resize();
    this.cy.fit(this.cy.elements(), MARGIN);
    if (this.cy.zoom() > LARGEST) {
      this.cy.zoom(LARGEST);
      this.cy.center();
    }
    // Letters keep their size on the screen, within reason, when a large picture is made small.
    const scale = Math.round(Math.max(1, Math.min(2, 0.94 / this.cy.zoom())) * 5) / 5;
    const crowded = this.cy.nodes().length > CROWDED;
    if (scale !== this.scale || crowded !== this.crowded) {
      this.scale = scale;
      this.crowded = crowded;
      this.paint();
    }
  }

  zoom(factor) {
    const { width, height } = this.box.getBoundingClientRect();
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  resized() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.box.clientWidth && this.fit(), 60);
  }

  key(event) {
    const chosen = this.cy.elements('.chosen').first();
    if (ARROWS[event.key]) {
      event.preventDefault();
      const next = this.towards(chosen, ARROWS[event.key]);
      next && this.does.select(nameOf(next));
    } else if (event.key === 'Enter' && chosen.nonempty() && chosen.hasClass('actor')) {
      this.does.open(chosen.id());
    } else if (event.key === 'Escape') {
      this.does.select('');
    } else if (event.key === '+' || event.key === '-') {
      this.zoom(event.key === '+' ? 1.25 : 0.8);
    }
  }

  /** Returns the nearest node in a direction, or else a first one. */
  towards(chosen, [dx, dy]) {
    const nodes = this.cy.nodes('.actor, .event');
    if (chosen.empty() || chosen.isEdge()) {
      return nodes.max((node) => node.data('size')).ele;
    }
    const from = chosen.position();
    let best = null;
    nodes.forEach((node) => {
      const x = node.position('x') - from.x;
      const y = node.position('y') - from.y;
      const along = x * dx + y * dy;
      const cost = Math.hypot(x, y) + 2 * Math.abs(x * dy - y * dx) / Math.max(1, Math.hypot(x, y)) * 60;
      if (along > 4 && (!best || cost < best.cost)) {
        best = { node, cost };
      }
    });
    return best?.node;
  }
}

function nameOf(target) {
  const events = target.data('events');
  return target.data('event') ?? (events?.length === 1 ? events[0].id : target.id());
}

/** Returns the other nodes of a scene, those with most ties to one first. */
function ranked(actor, scene) {
  const rank = new Map();
  for (const edge of scene.edges) {
    if (edge.source === actor || edge.target === actor) {
      const other = edge.source === actor ? edge.target : edge.source;
      rank.set(other, (rank.get(other) ?? 0) + edge.number);
    }
  }
  const others = scene.nodes.map((node) => node.id).filter((id) => id !== actor);
  return others.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** Returns the nodes of a scene by how many ties they are away from one. */
function along(actor, scene) {
  const ids = [actor];
  for (let i = 0; i < ids.length; i++) {
    for (const { source, target } of scene.edges) {
      const other = source === ids[i] ? target : target === ids[i] ? source : null;
      if (other && !ids.includes(other)) {
        ids.push(other);
      }
    }
  }
  return ids;
}
