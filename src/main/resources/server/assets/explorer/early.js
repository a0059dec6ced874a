/** Asks for what the first view needs while the libraries are still on their way. */

import { ask } from './api.js';
import { plan, read } from './state.js';

const quietly = (answer) => answer.catch(() => null);

quietly(ask('summary'));
plan(read(location.hash), document.body.dataset.base)
  .forEach((step) => quietly(ask(step.path, step.params)));
