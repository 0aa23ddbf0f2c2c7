import type { TicketView } from '@aduan/core';
import { html } from 'hono/html';
import * as z from 'zod';
import type { Officer } from '../accounts/officer.js';

/** The language of the page. */
export const postalAnswerQuery = /* @__PURE__ */ z.object({
  lang: z.enum(['id', 'en']).default('id'),
});

/** The prefix of the desk's registers of letters; the year follows it. */
export const register = 'buku-agenda-';

interface LetterSetting {
  readonly locale: 'id' | 'en';
  readonly timeZone: string;
  readonly officer: Pick<Officer, 'name'>;
}

const catalogue = {
  id: {
    office: 'Pusat Layanan Contoh · DATA CONTOH',
    title: 'Surat jawaban',
    number: 'Nomor',
    agenda: 'Surat Anda, nomor agenda',
    about: 'Perihal',
    to: 'Yth.',
    nobody: 'Penulis surat',
    greeting: 'Dengan hormat,',
    unanswered:
      'Laporan ini belum dijawab. Tulis jawabannya di meja petugas, lalu cetak lagi halaman ini.',
    track:
      'Kabar laporan ini bisa Anda lihat di halaman Lacak Laporan, dengan nomor di atas dan PIN Anda.',
    closing: 'Hormat kami,',
  },
  en: {
    office: 'Example desk · SAMPLE DATA',
    title: 'Letter of answer',
    number: 'Number',
    agenda: 'Your letter, register number',
    about: 'Subject',
    to: 'To',
    nobody: 'The writer of the letter',
    greeting: 'Dear Sir or Madam,',
    unanswered:
      'This report was not answered yet. Write the answer at the desk, then print this page again.',
    track: 'You can follow it on the page Track My Report, with the number above and your PIN.',
    closing: 'Yours sincerely,',
  },
} as const;

/** The answer to a letter as a page for the post, for citizens of whom only a postal address is known. */
export function postalAnswer(view: TicketView, { locale, timeZone, officer }: LetterSetting) {
  const said = catalogue[locale];
  const { ticket } = view;
  const [reporter] = view.reporters;
  const address = reporter?.contacts.find(({ kind }) => kind === 'postal')?.value;
  const answer = view.timeline.findLast(
    (entry) => entry.type === 'message' && entry.direction === 'out' && entry.purpose === 'answer',
  );
  const text = answer?.type === 'message' ? answer.text : null;
  const at = answer?.at ?? ticket.updatedAt;
  const date = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    timeZone,
    dateStyle: 'long',
  }).format(at);
  const agenda = ticket.foreignIds.find(({ system }) => system.startsWith(register));
  const shown = agenda && `${agenda.id} (${agenda.system.slice(register.length)})`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${said.title} ${ticket.number}</title>
<style>
@page { size: A4; margin: 22mm; }
body { font: 12pt/1.5 serif; color: #111; background: #fff; max-width: 42rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 1px solid #111; padding-bottom: .5rem; margin-bottom: 1.5rem; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 0 1.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
address { font-style: normal; white-space: pre-line; margin-bottom: 1.5rem; }
.date { text-align: end; }
.answer { white-space: pre-line; overflow-wrap: anywhere; }
.closing { margin-top: 2rem; break-inside: avoid; }
.closing p:last-child { margin-top: 4rem; }
@media print { body { padding: 0; } .unanswered { display: none; } }
</style>
</head>
<body>
<header>${said.office}</header>
<main>
<h1 style="font-size: 1em; position: absolute; clip-path: inset(50%)">${said.title}</h1>
<p class="date">${date}</p>
<dl>
<dt>${said.number}</dt><dd>${ticket.number}</dd>
${shown === undefined ? '' : html`<dt>${said.agenda}</dt><dd>${shown}</dd>`}
<dt>${said.about}</dt><dd>${view.subject ?? ''}</dd>
</dl>
<address>${said.to} ${reporter?.name ?? said.nobody}${address === undefined ? '' : `\n${address}`}</address>
${
  text === null
    ? html`<p class="unanswered">${said.unanswered}</p>`
    : html`<p>${said.greeting}</p><p class="answer">${text}</p><p>${said.track}</p>
<div class="closing"><p>${said.closing}</p><p>${officer.name}</p></div>`
}
</main>
</body>
</html>`;
}
