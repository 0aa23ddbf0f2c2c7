import { guardPage } from '../page/guard-page.js';
import { html } from '../page/html.js';
import { localeOf } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { PageRoute } from '../route.js';
import { linkWords } from './link-words.js';
import { ticketPage } from './ticket-page.js';
import { trackingPage } from './track-routes.js';

/**
 * `GET /answer/<secret>`: a button, whatever the secret is. Programs that make previews fetch it as well, so that it
 * opens nothing, uses nothing up and proves nothing.
 */
export const showAnswerLink: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const locale = localeOf(call);
  const title = linkWords.title[locale];
  const body = html`
<h1>${title}</h1>
<p class="lead">${linkWords.lead[locale]}</p>
<form method="post" action="${linkTo(call, `/answer/${encodeURIComponent(call.tail)}`, locale)}">
<button>${linkWords.show[locale]}</button>
</form>`;
  return renderPage(call, { locale, title, body });
};

/** `POST /answer/<secret>`: the report with its answers, to whoever pressed the button. */
export const openAnswerLink: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const result = await call.context.desk.openLink(call.tail);
  if (result.found) return ticketPage(call, result.ticket);
  return trackingPage(call, '', linkWords.over[localeOf(call)]);
};
