import type { Label } from '@aduan/core';
import { formatDate, formatTime, type TrackingView } from '@aduan/core/channel';
import { html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { Call } from '../route.js';
import { afterClosing, ratingThanks } from './after-closing.js';
import { answerSources } from './answer-sources.js';
import { openQuestion } from './open-question.js';
import { similarReports } from './similar-reports.js';
import { trackCatalogue } from './track-catalogue.js';

/** A report as its citizen may see it: emergency contacts, next steps, answers, history. */
export function ticketPage(call: Call, ticket: TrackingView, notice?: Label): Promise<Response> {
  const locale = localeOf(call);
  const { hours, languages } = call.context.citizen;
  const { timeZone } = hours();
  const say = sayIn(call, locale);
  const day = (at: number) => say(formatDate(at, timeZone, languages));
  const time = (at: number) =>
    html`<time datetime="${new Date(at).toISOString()}">${day(at)}, ${say(formatTime(at, timeZone, languages))}</time>`;
  const { category, firstPromisedBy, promisedBy } = ticket;
  const title = `${say(trackCatalogue.report)} ${ticket.number}`;

  const body = html`
<h1>${say(trackCatalogue.report)} <span class="whole">${ticket.number}</span></h1>
${ticket.help && html`<p class="notice" role="note">${say(ticket.help)}</p>`}
<div class="next"><p><strong>${say(ticket.state)}</strong>${say(ticket.next)}</p>
</div>
${ratingThanks(call, ticket)}${notice && html`<p class="notice" role="status">${say(notice)}</p>`}
${similarReports(call, ticket)}
${
  ticket.answers.length > 0 &&
  html`<h2>${say(trackCatalogue.answers)}</h2>
${ticket.answers.map(
  ({ at, sources, text }) => html`<blockquote>${time(at)}
${text}${answerSources(call, sources)}</blockquote>`,
)}`
}
${openQuestion(call, ticket)}
${afterClosing(call, ticket)}
<h2>${say(trackCatalogue.history)}</h2>
<ol class="steps">${ticket.steps.map(({ at, text }) => html`<li>${time(at)}${say(text)}</li>`)}</ol>
<dl class="receipt">
<dt>${say(trackCatalogue.received)}</dt><dd>${time(ticket.receivedAt)}</dd>
${promisedBy !== null && html`<dt>${say(trackCatalogue.promise)}</dt><dd>${day(promisedBy)}</dd>`}
${firstPromisedBy !== null && html`<dt>${say(trackCatalogue.promisedFirst)}</dt><dd>${day(firstPromisedBy)}</dd>`}
${category && html`<dt>${say(trackCatalogue.category)}</dt><dd>${say(category)}</dd>`}
</dl>
<p class="links"><a href="${linkTo(call, '/track', locale)}">${say(trackCatalogue.again)}</a></p>`;
  return renderPage(call, { locale, title, body });
}
