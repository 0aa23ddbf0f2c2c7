import type { TrackingView } from '@aduan/core/channel';
import { isBadScore, scoreLabels, type TrackedRating } from '@aduan/plugins/ratings';
import { type Html, html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo } from '../page/render-page.js';
import type { Call } from '../route.js';
import { ratingCatalogue } from './rating-catalogue.js';

/** The score that the citizen gave, 1 to 5; null without one, or where the desk does not ask for ratings. */
function scoreOf({ plugins }: TrackingView): number | null {
  return (plugins.ratings as TrackedRating | undefined)?.score ?? null;
}

function isBadly(ticket: TrackingView): boolean {
  const score = scoreOf(ticket);
  return score !== null && isBadScore(score);
}

/** Thanks for a rating, until the ticket is reopened. */
export function ratingThanks(call: Call, ticket: TrackingView): Html | null {
  if (scoreOf(ticket) === null || ticket.phase !== 'closed') return null;
  const catalogue = isBadly(ticket) ? ratingCatalogue.sorry : ratingCatalogue.thanks;
  return html`<p class="next" role="status">${sayIn(call)(catalogue)}</p>`;
}

/**
 * Actions for a citizen after closing: rate the ticket once, or reopen it. After a bad rating, or when they could not
 * be reached, reopening comes first.
 */
export function afterClosing(call: Call, ticket: TrackingView): Html {
  const { may } = ticket;
  const say = sayIn(call);
  const isBackFirst = ticket.unreached || isBadly(ticket);
  const mayReopen = may.includes('reopen');
  return html`${isBackFirst && mayReopen && html`<h2>${say(ratingCatalogue.reopenTitle)}</h2>${reopenForm(call, ticket)}`}
${may.includes('ratings:rate') && ratingForm(call, ticket)}
${
  !isBackFirst &&
  mayReopen &&
  html`<details><summary>${say(ratingCatalogue.reopenTitle)}</summary>${reopenForm(call, ticket)}</details>`
}`;
}

function ratingForm(call: Call, ticket: TrackingView): Html {
  const say = sayIn(call);
  return html`<form method="post" action="${linkTo(call, '/track/rate', localeOf(call))}" id="rating">
${passOf(ticket)}
<fieldset>
<legend class="group">${say(ratingCatalogue.question)}</legend>
${scoreLabels.map(
  (label, index) =>
    html`<div class="pick"><input type="radio" name="score" id="score-${index + 1}" value="${index + 1}" required><label for="score-${index + 1}">${index + 1} – ${say(label)}</label></div>`,
)}
</fieldset>
<div class="field"><label for="text">${say(ratingCatalogue.catalogue)}</label>
<textarea id="text" name="text" maxlength="2000"></textarea></div>
<button>${say(ratingCatalogue.send)}</button>
</form>`;
}

function reopenForm(call: Call, ticket: TrackingView): Html {
  const say = sayIn(call);
  return html`<form method="post" action="${linkTo(call, '/track/reopen', localeOf(call))}" id="reopen">
${passOf(ticket)}
<div class="field"><label for="reason">${say(ratingCatalogue.reason)}</label>
<textarea id="reason" name="reason" maxlength="2000" required></textarea></div>
<button>${say(ratingCatalogue.reopen)}</button>
</form>`;
}

/** Hidden fields that replace the PIN in the forms of a report's own page. */
export function passOf({ number, pass }: TrackingView): Html {
  return html`<input type="hidden" name="number" value="${number}"><input type="hidden" name="pass" value="${pass}">`;
}
