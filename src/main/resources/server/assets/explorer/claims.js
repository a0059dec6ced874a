/** What articles say: the sentence, where it stands, and how it was found. */

import { words } from './dates.js';
import { el, isWeb, outside } from './dom.js';
import { fragment, permalink } from './links.js';
import { spaced } from './words.js';

/** Returns a card for each claim. */
export function claimCards(claims, app) {
  return claims.map((claim) => claimCard(claim, app));
}

/** Returns the card of one claim. */
export function claimCard(claim, app) {
  const { article } = claim;
  const name = app.local(claim.iri);
  const open = () => app.go({ article: app.local(article.iri), claim: name });
  return el('article.claim', {},
    el('blockquote', {}, claim.evidence),
    el('p.source', {}, el('b', {}, article.title || 'Untitled'), ' ',
      [article.publisher, words(article.date)].filter(Boolean).join(', ')),
    el('p.how', {},
      claim.mode && el('span', {}, `${spaced(claim.mode)} speech · `),
      confidence(claim.confidence), ` · found by ${claim.extractor}`),
    el('p.actions', {},
      el('button.primary', { type: 'button', click: open }, 'Open in article'),
      isWeb(article.url) && outside(fragment(article.url, claim.evidence), 'At the source'),
      permalink(name, 'Claim')));
}

function confidence(value) {
  return el('span.confidence', { title: 'How sure the program is that the words say this' },
    el('meter', { min: 0, max: 1, value, 'aria-label': 'Confidence' }), ` ${Math.round(value * 100)}% sure`);
}
