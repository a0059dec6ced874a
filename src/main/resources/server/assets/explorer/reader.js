/** Shows an article's text with the words of a claim highlighted, and those of others marked. */

import { ask } from './api.js';
import { citation } from './cite.js';
import { words } from './dates.js';
import { byId, el, fill, isWeb, outside } from './dom.js';
import { fragment, permalink, sparqlLink } from './links.js';
import { pieces } from './marks.js';

/** Opens or closes the reader as the view says. */
export async function showReader(app) {
  const box = byId('reader');
  const { article: name, claim } = app.state;
  if (!name) {
    box.open && box.close();
    return;
  }
  try {
    const article = await ask('article', { iri: app.base + name });
    if (app.state.article === name) {
      fill(box, ...parts(article, name, claim, app));
      box.open || box.showModal();
      const mark = box.querySelector('mark.chosen') ?? box.querySelector('mark');
      box.scrollTop = 0;
      (claim ? mark : null)?.scrollIntoView({ block: 'center' });
    }
  } catch (problem) {
    fill(box, el('h2', { id: 'reader-title' }, 'No article'), el('p.problem', {}, problem.message), closing(app));
    box.open || box.showModal();
  }
}

/** Closing the dialog by the keyboard is a step of the history as well. */
export function setUpReader(app) {
  const box = byId('reader');
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    app.go({ article: '', claim: '' });
  });
  box.addEventListener('click', (event) => event.target === box && app.go({ article: '', claim: '' }));
}

function closing(app) {
  return el('button.close', { type: 'button', 'aria-label': 'Close the article', click: () => app.go({ article: '', claim: '' }) }, '×');
}

function parts(article, name, chosen, app) {
  const claim = article.claims.find((one) => app.local(one.iri) === chosen);
  const evidence = claim && article.text && Array.from(article.text).slice(claim.start, claim.end).join('');
  const head = el('header', {}, closing(app),
    el('p.kicker', {}, [article.publisher, words(article.date)].filter(Boolean).join(', ')),
    el('h2', { id: 'reader-title' }, article.title || 'Untitled'),
    el('p.links', {}, isWeb(article.url) && outside(evidence ? fragment(article.url, evidence) : article.url, 'At the source'),
      permalink(name, 'Permalink of the article'), sparqlLink(article.sparql),
      el('span.quiet', {}, `${article.claims.length} claims are read from it; choose marked words to see one.`)));
  return [head, el('div.text', { tabindex: 0, role: 'region', 'aria-label': 'Text' }, article.text ? paragraphs(article, chosen, app) : 'This store was built without the texts of articles.'), citation(claim?.iri ?? article.iri)];
}

/** Blank lines part paragraphs, as far as marks allow. */
function paragraphs(article, chosen, app) {
  const list = [el('p')];
  for (const piece of pieces(article.text, article.claims)) {
    const ids = piece.claims.map((one) => app.local(one.iri));
    piece.text.split(/\n\s*\n/).forEach((text, i) => {
      i && list.push(el('p'));
      if (text) {
        list.at(-1).append(piece.claims.length ? mark(text, piece.claims, ids.includes(chosen), app) : text);
      }
    });
  }
  return list;
}

function mark(text, claims, isChosen, app) {
  const [claim] = claims;
  const open = () => app.go({ claim: app.local(claim.iri), sel: app.local(claim.event) ?? app.state.sel }, { replace: true });
  return el(`mark${isChosen ? '.chosen' : ''}`, {
    title: claims.map((one) => one.label ?? one.kind).join('\n'), click: open,
  }, text);
}
