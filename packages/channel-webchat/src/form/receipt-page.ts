import { type ChannelContext, formatDate } from '@aduan/core/channel';
import { secretMs } from '../limits.js';
import { forgetSecret, readSecret } from '../message/secret-values.js';
import { guardPage, problemTexts, troublePage } from '../page/guard-page.js';
import { html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { Call, PageRoute } from '../route.js';
import { conversationOf } from '../session/session-token.js';
import { similarCatalogue } from '../track/similar-catalogue.js';
import { similarReports } from '../track/similar-reports.js';
import { readReceipt } from './form-ids.js';
import { receiptCatalogue } from './receipt-catalogue.js';
import { type TicketReceiptMessage, waitForTicket } from './wait-for-ticket.js';

/** How long the PIN stays visible after it was first shown, in ms: a page may be loaded twice by accident. */
const graceMs = 10 * 60_000;

/** `GET /form/:receipt`: emergency contacts, number, PIN (once), the day of the answer, and similar reports. */
export const showReceipt: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const { webchat, context, tail } = call;
  const key = await readReceipt(webchat.ring, tail);
  if (key === null) return troublePage(call, problemTexts.notFound, 404);
  const conversation = await conversationOf(`form ${key}`);
  const notice = await waitForTicket(context, webchat.account, conversation);
  if (!notice) return waitingPage(call);
  const pin = await takePin(context, conversation, notice.messageId);
  return receiptPage(call, notice, pin);
};

function waitingPage(call: Call): Promise<Response> {
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  const title = say(receiptCatalogue.waitingTitle);
  const body = html`<h1>${title}</h1><p role="status">${say(receiptCatalogue.waiting)}</p>`;
  return renderPage(call, { locale, title, body, refreshSeconds: 3 });
}

async function receiptPage(
  call: Call,
  { above, number }: TicketReceiptMessage,
  pin: string | null,
) {
  const { context } = call;
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  const result = pin === null ? null : await context.citizen.receipt({ number, pin });
  const ticket = result?.found ? result.ticket : null;
  const { hours, languages } = context.citizen;
  const day = ticket?.promisedBy && formatDate(ticket.promisedBy, hours().timeZone, languages);
  const title = say(receiptCatalogue.title);
  const body = html`
<h1>${title}</h1>
${above.length > 0 && html`<div class="notice">${above.map((catalogue) => html`<p>${catalogue}</p>`)}</div>`}
${day && html`<p class="promise">${say(receiptCatalogue.promise)} <span class="whole">${say(day)}</span></p>`}
<dl class="receipt">
<dt>${say(receiptCatalogue.number)}</dt><dd class="large">${number}</dd>
${pin && html`<dt>${say(receiptCatalogue.pin)}</dt><dd class="large">${pin}</dd>`}
</dl>
<p>${say(pin === null ? receiptCatalogue.pinGone : receiptCatalogue.keep)}</p>
${ticket && similarReports(call, ticket, similarCatalogue.keepFirst)}
<p class="muted">${say(context.citizen.hours().text)}</p>
${privacyLine(call)}
<p class="links">
<a href="${linkTo(call, `/track?number=${encodeURIComponent(number)}`, locale)}">${say(receiptCatalogue.toTracking)}</a>
<a href="${linkTo(call, '/form', locale)}">${say(receiptCatalogue.toForm)}</a>
</p>`;
  return renderPage(call, { locale, title, body });
}

/** Who keeps the data and why; null when the citizen agreed to the host's own text before. */
function privacyLine(call: Call) {
  const { webchat, context } = call;
  if (webchat.consent) return null;
  const say = sayIn(call);
  const { full, short } = context.citizen.privacyNotice();
  return html`<details><summary>${say(short)}</summary><p>${say(full)}</p></details>`;
}

async function takePin(
  context: ChannelContext,
  conversation: string,
  messageId: string,
): Promise<string | null> {
  const pin = (await readSecret(context.kv, conversation, messageId))?.pin;
  if (pin === undefined) return null;
  const key = `shown:${conversation}`;
  const now = context.now();
  await context.kv.set(key, String(now), { ttlMs: secretMs, ifAbsent: true });
  const shownAt = Number(await context.kv.get(key));
  if (now < shownAt + graceMs) return pin;
  await forgetSecret(context.kv, conversation, messageId);
  return null;
}
