import { guardPage } from '../page/guard-page.js';
import { html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { PageRoute } from '../route.js';
import { linkCatalogue } from './link-catalogue.js';
import { ticketPage } from './ticket-page.js';
import { trackingPage } from './track-routes.js';

/**
 * `GET /answer/<secret>`: shows a button for any secret. Link preview programs fetch it as well, so it must not open or
 * use up the link, and proves nothing.
 */
export const showAnswerLink: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  const title = say(linkCatalogue.title);
  const body = html`
<h1>${title}</h1>
<p class="lead">${say(linkCatalogue.lead)}</p>
<form method="post" action="${linkTo(call, `/answer/${encodeURIComponent(call.tail)}`, locale)}">
<button>${say(linkCatalogue.show)}</button>
</form>`;
  return renderPage(call, { locale, title, body });
};

/** `POST /answer/<secret>`: the report with its answers, after a press of the button. */
export const openAnswerLink: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const result = await call.context.citizen.openLink(call.tail);
  if (result.found) return ticketPage(call, result.ticket);
  return trackingPage(call, '', sayIn(call)(linkCatalogue.over));
};
