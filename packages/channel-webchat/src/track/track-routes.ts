import type { Label } from '@aduan/core';
import {
  fillText,
  formatMoment,
  readBody,
  type TrackingResult,
  type TrackingView,
} from '@aduan/core/channel';
import type { PluginWord } from '@aduan/core/plugin';
import { sha256 } from '../guard/hex.js';
import { isVisible } from '../guard/is-visible.js';
import { maxJsonBytes } from '../limits.js';
import { guardPage, problemTexts, troublePage } from '../page/guard-page.js';
import { html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { Call, PageRoute } from '../route.js';
import { questionCatalogue } from './question-catalogue.js';
import { ratingCatalogue } from './rating-catalogue.js';
import { similarCatalogue } from './similar-catalogue.js';
import { ticketPage } from './ticket-page.js';
import { trackCatalogue } from './track-catalogue.js';

/** `GET /track`: asks for number and PIN. The PIN never appears in a URL. */
export const showTracking: PageRoute = async (call) => {
  const refused = await guardPage(call);
  return refused ?? trackingPage(call, call.url.searchParams.get('number') ?? '', null);
};

/** `POST /track`: the report, or what to check. */
export const trackReport: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const body = await readBody(call.request, maxJsonBytes);
  if (body === null) return troublePage(call, problemTexts.tooLarge, 413);
  const params = new URLSearchParams(new TextDecoder().decode(body));
  const number = (params.get('number') ?? '').trim().slice(0, 60);
  const { webchat, context, request } = call;
  const contact = limited(params, 'contact').slice(0, 20);
  const result = await context.citizen.track({
    number,
    pin: limited(params, 'pin').slice(0, 40),
    network: webchat.addressOf(request),
    ...(contact && { contact }),
  });
  if (result.found) return ticketPage(call, result.ticket);
  if (result.reason === 'locked') return waitPage(call, number, result.retryAt);
  return trackingPage(call, number, problemOf(call, result.reason, contact), {
    asksContact: result.reason === 'contact-needed',
  });
};

/** `POST /track/rate`: stores the rating and shows the report after it. */
export const rateReport: PageRoute = (call) =>
  actOnReport(call, (known, params) => {
    const score = Number(params.get('score'));
    if (!(score >= 1 && score <= 5 && Number.isInteger(score))) return null;
    const text = limited(params, 'text').trim();
    const input = { score, ...(isVisible(text) && { text }) };
    return run(call, known, 'ratings:rate', input);
  });

/** `POST /track/reopen`: reopens the report. */
export const reopenReport: PageRoute = (call) =>
  actOnReport(call, ({ number, pass }, params) => {
    const reason = limited(params, 'reason').trim();
    return isVisible(reason) ? call.context.citizen.reopen({ number, pass, reason }) : null;
  });

/** `POST /track/answer`: adds the citizen's answer to a question. The same text from the same page is added once. */
export const answerQuestion: PageRoute = (call) =>
  actOnReport(
    call,
    async (known, params) => {
      const text = limited(params, 'text').trim();
      if (!isVisible(text)) return null;
      const key = await sha256(JSON.stringify([known.pass, text]));
      return call.context.citizen.add({ ...known, key, text });
    },
    { done: () => questionCatalogue.kept, incomplete: questionCatalogue.empty },
  );

/** `POST /track/join`: merges the report with similar ones, if that is still possible. */
export const joinReports: PageRoute = (call) =>
  actOnReport(call, (known) => run(call, known, 'merged-tickets:join', {}), {
    done: ({ may }) =>
      may.includes('merged-tickets:leave') ? undefined : similarCatalogue.tooLate,
  });

/** `POST /track/leave`: takes the report out of the merge. */
export const leaveReports: PageRoute = (call) =>
  actOnReport(call, (known) => run(call, known, 'merged-tickets:leave', {}));

/** Proof that the citizen saw the page of the report. */
interface Known {
  readonly number: string;
  readonly pass: string;
}

/** Runs the command of a plugin. */
function run(
  { context }: Call,
  { number, pass }: Known,
  command: PluginWord,
  input: object,
): Promise<TrackingResult> {
  return context.citizen.command({ number, pass, command, input });
}

/** Runs the action of a form on the report's own page; an expired or incomplete form leads to number and PIN. */
async function actOnReport(
  call: Call,
  act: (known: Known, params: URLSearchParams) => Promise<TrackingResult | null> | null,
  say: {
    readonly done?: (after: TrackingView) => Label | undefined;
    readonly incomplete?: Label;
  } = {},
): Promise<Response> {
  const refused = await guardPage(call);
  if (refused) return refused;
  const body = await readBody(call.request, maxJsonBytes);
  if (body === null) return troublePage(call, problemTexts.tooLarge, 413);
  const params = new URLSearchParams(new TextDecoder().decode(body));
  const number = limited(params, 'number').slice(0, 60);
  const result = await act({ number, pass: limited(params, 'pass') }, params);
  if (result?.found) return ticketPage(call, result.ticket, say.done?.(result.ticket));
  const problem = (result === null && say.incomplete) || ratingCatalogue.expired;
  return trackingPage(call, number, sayIn(call)(problem));
}

/** Value of a field, with line ends as a browser counts them: one character each. */
function limited(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? '').replaceAll('\r\n', '\n').slice(0, 2_000);
}

/** Too many wrong PINs from this address. */
async function waitPage(call: Call, number: string, retryAt: number): Promise<Response> {
  const { context } = call;
  const now = context.now();
  const { hours, languages } = context.citizen;
  const moment = formatMoment(retryAt, now, hours().timeZone, languages);
  const problem = fillText(sayIn(call)(trackCatalogue.tooManyGuesses), {
    moment: sayIn(call)(moment),
  });
  const response = await trackingPage(call, number, problem, { status: 429 });
  response.headers.set('retry-after', String(Math.ceil((retryAt - now) / 1_000)));
  return response;
}

type Problem = Exclude<Extract<TrackingResult, { found: false }>['reason'], 'locked'>;

function problemOf(call: Call, reason: Problem, contact: string): string {
  const problems = {
    'number-malformed': trackCatalogue.malformed,
    'no-match': trackCatalogue.noMatch,
    'contact-needed': contact ? trackCatalogue.noMatchWithContact : trackCatalogue.contactNeeded,
  };
  return sayIn(call)(problems[reason]);
}

/** Asks for number and PIN, with the problem of the last attempt; asks for more where a PIN alone is not enough. */
export function trackingPage(
  call: Call,
  number: string,
  problem: string | null,
  {
    asksContact = false,
    status = problem ? 422 : 200,
  }: { readonly asksContact?: boolean; readonly status?: number } = {},
): Promise<Response> {
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  const body = html`
<h1>${say(trackCatalogue.title)}</h1>
<p class="lead">${say(trackCatalogue.lead)}</p>
${problem && html`<div class="errors" role="alert" tabindex="-1" autofocus id="problem"><p>${problem}</p></div>`}
<form method="post" action="${linkTo(call, '/track', locale)}">
<div class="field">
<label for="number">${say(trackCatalogue.number)}</label>
<span class="hint" id="number-hint">${say(trackCatalogue.numberHint)}</span>
<input type="text" id="number" name="number" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" value="${number}" aria-describedby="number-hint${problem && ' problem'}"${problem && html` aria-invalid="true"`}>
</div>
<div class="field">
<label for="pin">${say(trackCatalogue.pin)}</label>
<span class="hint" id="pin-hint">${say(trackCatalogue.pinHint)}</span>
<input type="text" id="pin" name="pin" required maxlength="20" inputmode="numeric" autocomplete="off" aria-describedby="pin-hint${problem && ' problem'}"${problem && html` aria-invalid="true"`}>
</div>
${
  asksContact &&
  html`<div class="field">
<label for="contact">${say(trackCatalogue.contact)}</label>
<span class="hint" id="contact-hint">${say(trackCatalogue.contactHint)}</span>
<input type="text" id="contact" name="contact" required maxlength="20" inputmode="numeric" autocomplete="off" aria-describedby="contact-hint problem">
</div>`
}
<button>${say(trackCatalogue.look)}</button>
</form>
<p class="links"><a href="${linkTo(call, '/form', locale)}">${say(trackCatalogue.toForm)}</a></p>`;
  const title = (problem ? say(trackCatalogue.errorPrefix) : '') + say(trackCatalogue.title);
  return renderPage(call, { locale, title, body, status });
}
