import type { Label } from '@aduan/core';
import type { TrackingView } from '@aduan/core/channel';
import { type Html, html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo } from '../page/render-page.js';
import type { Call } from '../route.js';
import { passOf } from './after-closing.js';
import { similarCatalogue } from './similar-catalogue.js';

/**
 * Offers a citizen to handle their report together with similar ones, where the desk does, and lets them leave again.
 *
 * @param first - a step that the citizen must do before
 */
export function similarReports(call: Call, ticket: TrackingView, first?: Label): Html | null {
  const say = sayIn(call);
  if (ticket.may.includes('merged-tickets:join')) {
    return html`<div class="similar"><h2>${say(similarCatalogue.title)}</h2>
<p>${first && html`<strong>${say(first)}</strong> `}${say(similarCatalogue.offer)}</p>
${pressForm(call, ticket, 'join')}</div>`;
  }
  if (!ticket.may.includes('merged-tickets:leave')) return null;
  return html`<div class="similar"><p class="notice">${say(similarCatalogue.joined)}</p>
<details><summary>${say(similarCatalogue.leaveTitle)}</summary><p>${say(similarCatalogue.leaveHelp)}</p>
${pressForm(call, ticket, 'leave')}</details></div>`;
}

function pressForm(call: Call, ticket: TrackingView, act: 'join' | 'leave'): Html {
  const locale = localeOf(call);
  return html`<form method="post" action="${linkTo(call, `/track/${act}`, locale)}" id="${act}">
${passOf(ticket)}<button>${sayIn(call, locale)(similarCatalogue[act])}</button></form>`;
}
