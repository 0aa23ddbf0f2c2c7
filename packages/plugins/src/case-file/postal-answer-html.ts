import type { Locale, Principal, TicketView } from '@aduan/core';
import { formatLocales } from '@aduan/core/channel';
import { letterNumber } from '@aduan/core/ticket';
import { postalAnswerCatalogue as catalogue } from './catalogue.js';
import { html } from './html.js';
import { page } from './page.js';
import { type CaseFileNames, createReader } from './reader.js';

const style = `
@page { size: A4; margin: 22mm; }
body { font: 12pt/1.5 serif; color: #111; background: #fff; max-width: 42rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 1px solid #111; padding-bottom: .5rem; margin-bottom: 1.5rem; font-weight: 600; }
h1 { font-size: 1em; position: absolute; clip-path: inset(50%); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 0 1.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
address { font-style: normal; white-space: pre-line; margin-bottom: 1.5rem; }
.date { text-align: end; }
.answer { white-space: pre-line; overflow-wrap: anywhere; }
.closing { margin-top: 2rem; break-inside: avoid; }
.closing p:last-child { margin-top: 4rem; }
@media print { body { padding: 0; } .unanswered { display: none; } }
`;

/** Options of the page with an answer for the post. */
export interface PostalAnswerOptions {
  readonly locale: Locale;
  /** IANA zone of the office, as in its calendar. */
  readonly timeZone: string;
  /** The officer who prints and signs it. */
  readonly by: Pick<Principal, 'id' | 'display'>;
  readonly names?: Pick<CaseFileNames, 'office' | 'officer'>;
}

/**
 * The answer to a letter as one HTML page for the post, for citizens with only a postal address. It loads no resources
 * and runs no scripts.
 *
 * @param view - the ticket as the officer who prints it may see it
 */
export function postalAnswerHtml(
  view: TicketView,
  { by, locale, names = {}, timeZone }: PostalAnswerOptions,
): string {
  const { officer, text } = createReader(locale, timeZone, names);
  const { foreignIds, number, updatedAt } = view.ticket;
  const [reporter] = view.reporters;
  const address = reporter?.contacts.find(({ kind }) => kind === 'postal')?.value;
  const answer = view.timeline.findLast(
    (entry) => entry.type === 'message' && entry.direction === 'out' && entry.purpose === 'answer',
  );
  const words = answer?.type === 'message' ? answer.text : null;
  const date = new Intl.DateTimeFormat([...formatLocales(locale)], {
    timeZone,
    dateStyle: 'long',
  }).format(answer?.at ?? updatedAt);
  const agenda = letterNumber(foreignIds);
  const to = [
    reporter?.name ?? text(catalogue.nobody),
    ...(address === undefined ? [] : [address]),
  ];
  return page(
    { locale, title: `${text(catalogue.title)} ${number}`, style },
    html`<header>${names.office ?? null}</header>
<main>
<h1>${text(catalogue.title)}</h1>
<p class="date">${date}</p>
<dl>
<dt>${text(catalogue.number)}</dt><dd>${number}</dd>
${agenda !== null && html`<dt>${text(catalogue.agenda)}</dt><dd>${agenda}</dd>`}
<dt>${text(catalogue.about)}</dt><dd>${view.subject}</dd>
</dl>
<address>${text(catalogue.to)} ${to.join('\n')}</address>
${
  words === null
    ? html`<p class="unanswered">${text(catalogue.unanswered)}</p>`
    : html`<p>${text(catalogue.greeting)}</p><p class="answer">${words}</p><p>${text(catalogue.track)}</p>
<div class="closing"><p>${text(catalogue.closing)}</p><p>${by.display?.name ?? officer(by.id)}</p></div>`
}
</main>
`,
  );
}
