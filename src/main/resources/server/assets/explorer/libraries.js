/** The libraries that the page draws with; nobody else says where they are. */

import cytoscape from '../lib/cytoscape/cytoscape.esm.min.mjs';

const { d3 } = globalThis;

export { cytoscape, d3 };
