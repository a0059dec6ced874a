/** How the canvas looks, in the colours of the style sheet. Kinds differ in colour and in form. */

const NAMES = ['paper', 'panel', 'ink', 'quiet', 'line', 'accent', 'accent-ink', 'met', 'sanctioned',
  'spoke_about', 'person', 'state', 'organization', 'place', 'office', 'group'];

/** Forms of actors. */
export const SHAPES = {
  person: 'ellipse', state: 'round-rectangle', organization: 'hexagon', place: 'diamond',
  office: 'pentagon', group: 'octagon',
};

/** Dashes of lines by stage; what somebody said about somebody is a line of dashes and dots. */
export const DASHES = { dashed: [9, 6], dotted: [2, 5], spoke: [10, 3, 2, 3] };

/** Returns the colours of the page as they are now, light or dark. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Returns the dashes of an edge, or null for a whole line. */
export function dashesOf(kind, line) {
  return line === 'solid' ? (kind === 'spoke_about' ? DASHES.spoke : null) : DASHES[line];
}

/**
 * Returns Cytoscape's style sheet.
 *
 * @param scale how much larger letters are than the drawing, so that all can be read when all is seen
 */
export function styleSheet(colours, scale) {
  return [...nodeStyles(colours, scale), ...edgeStyles(colours, scale), ...stateStyles(colours, scale)];
}

function nodeStyles(c, scale) {
  const text = {
    'font-family': 'system-ui, sans-serif', color: c.ink, 'text-wrap': 'ellipsis',
    'text-background-color': c.paper, 'text-background-opacity': 0.82,
    'text-background-padding': 2, 'text-background-shape': 'roundrectangle', 'min-zoomed-font-size': 7,
  };
  const styles = [
    { selector: 'node', style: { ...text, label: 'data(label)', 'font-size': 12 * scale, 'text-max-width': 118 * scale, 'text-valign': 'bottom', 'text-margin-y': 4, width: 'data(size)', height: 'data(size)', 'overlay-opacity': 0 } },
    { selector: 'node.actor', style: { 'border-width': 2, 'border-color': c.paper, 'z-index': 10 } },
    { selector: 'node.is-group', style: { 'background-opacity': 0.35, 'border-width': 2, 'border-style': 'double', 'border-color': c.group, 'font-style': 'italic' } },
    { selector: 'node.event', style: { 'font-size': 10 * Math.min(scale, 1.3), 'text-max-width': 104, color: c.quiet, 'background-color': c.paper, 'border-width': 3, shape: 'ellipse', 'min-zoomed-font-size': 9 } },
    { selector: 'node.event.is-sanctioned', style: { shape: 'triangle' } },
    { selector: 'node.event.is-spoke_about', style: { shape: 'round-tag' } },
    { selector: 'node.badge', style: { width: 'data(size)', height: 13, padding: '2px', shape: 'round-rectangle', 'background-color': c.accent, color: c['accent-ink'], 'font-size': 10, 'font-weight': 600, 'text-valign': 'center', 'text-margin-y': 0, 'text-background-opacity': 0, 'z-index': 20, 'text-max-width': 60, 'min-zoomed-font-size': 3 } },
  ];
  for (const [kind, shape] of Object.entries(SHAPES)) {
    styles.push({ selector: `node.actor.is-${kind}`, style: { shape, 'background-color': c[kind] } });
  }
  for (const kind of ['met', 'sanctioned', 'spoke_about']) {
    styles.push({ selector: `node.event.is-${kind}`, style: { 'border-color': c[kind] } });
  }
  styles.push({ selector: 'node.event.line-dashed', style: { 'border-style': 'dashed' } });
  styles.push({ selector: 'node.event.line-dotted', style: { 'border-style': 'dotted', 'background-color': c.line } });
  return styles;
}

function edgeStyles(c, scale) {
  const styles = [
    { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'bezier', 'control-point-step-size': 34, opacity: 0.86, 'line-cap': 'butt', 'overlay-opacity': 0, 'arrow-scale': 0.95, 'font-size': 10 * scale, 'font-family': 'system-ui, sans-serif', color: c.ink, 'text-background-color': c.paper, 'text-background-opacity': 0.9, 'text-background-padding': 2, 'min-zoomed-font-size': 9, 'text-rotation': 'autorotate' } },
    { selector: 'edge.hovered, edge.chosen', style: { label: 'data(label)' } },
    { selector: 'edge.is-sanctioned', style: { 'target-arrow-shape': 'tee', 'arrow-scale': 1.15 } },
    { selector: 'edge.is-spoke_about', style: { 'target-arrow-shape': 'vee', 'line-style': 'dashed', 'line-dash-pattern': DASHES.spoke } },
    { selector: 'edge.part', style: { 'target-arrow-shape': 'none' } },
  ];
  for (const kind of ['met', 'sanctioned', 'spoke_about']) {
    styles.push({ selector: `edge.is-${kind}`, style: { 'line-color': c[kind], 'target-arrow-color': c[kind] } });
  }
  styles.push({ selector: 'edge.line-dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.dashed } });
  styles.push({ selector: 'edge.line-dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.dotted } });
  return styles;
}

function stateStyles(c, scale) {
  return [
    { selector: 'node.center', style: { 'border-color': c.accent, 'border-width': 4, 'font-weight': 700, 'font-size': 14 * scale, 'text-max-width': 200 * scale } },
    { selector: 'node.end', style: { 'border-color': c.accent, 'border-width': 4, 'font-weight': 700 } },
    { selector: '.faint', style: { opacity: 0.22 } },
    { selector: 'node.chosen', style: { 'border-color': c.ink, 'border-width': 5, 'font-weight': 700, 'text-max-width': 240 * scale } },
    { selector: 'edge.chosen', style: { 'underlay-color': c.accent, 'underlay-opacity': 0.35, 'underlay-padding': 7, opacity: 1, 'z-index': 9 } },
    { selector: '.hovered', style: { opacity: 1, 'text-max-width': 260 * scale, 'z-index': 30 } },
    { selector: 'edge.hovered', style: { 'underlay-color': c.accent, 'underlay-opacity': 0.2, 'underlay-padding': 5 } },
  ];
}
