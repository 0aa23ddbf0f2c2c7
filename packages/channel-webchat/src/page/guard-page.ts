import type { Label, Locale } from '@aduan/core';
import { isOriginAllowed } from '../guard/origin.js';
import type { Call } from '../route.js';
import { html } from './html.js';
import { localeOf, sayIn } from './locale.js';
import { renderPage } from './render-page.js';

interface Words {
  readonly title: Label;
  readonly text: Label;
}

/** Reasons why a page could not be shown, in plain words. */
export const problemTexts = {
  foreign: {
    title: {
      id: 'Kiriman ini tidak berasal dari halaman kami',
      en: 'This did not come from our page',
    },
    text: {
      id: 'Buka formulirnya langsung dari situs ini, lalu kirim sekali lagi.',
      en: 'Please open the form on this site and send it once more.',
    },
  },
  busy: {
    title: { id: 'Sebentar, ya', en: 'One moment, please' },
    text: {
      id: 'Terlalu banyak kiriman dalam waktu singkat. Tunggu sebentar, lalu muat ulang halaman ini. Yang sudah tersimpan tidak hilang.',
      en: 'There were too many requests in a short time. Wait a little, then reload this page. What was saved is not lost.',
    },
  },
  tooLarge: {
    title: { id: 'Kirimannya terlalu besar', en: 'This is too large to send' },
    text: {
      id: 'Kembali ke formulir dan pilih berkas yang lebih kecil, atau kirim laporannya tanpa berkas dulu.',
      en: 'Go back to the form and choose a smaller file, or send the report without the file first.',
    },
  },
  notStored: {
    title: { id: 'Laporan belum tersimpan', en: 'Your report is not saved yet' },
    text: {
      id: 'Ada gangguan di pihak kami. Muat ulang halaman ini untuk mengirim sekali lagi; laporan tidak akan tercatat dua kali.',
      en: 'Something went wrong on our side. Reload this page to send it again; it will not be recorded twice.',
    },
  },
  away: {
    title: {
      id: 'Sebentar, sistem kami sedang tersendat',
      en: 'One moment, our system is not responding',
    },
    text: {
      id: 'Coba muat ulang halaman ini dalam satu menit, ya. Yang baru saja Anda kirim mungkin belum tersimpan.',
      en: 'Please reload this page in a minute. What you have just sent may not be saved yet.',
    },
  },
  notFound: {
    title: { id: 'Halaman ini tidak ada', en: 'There is no such page' },
    text: {
      id: 'Coba cek lagi alamatnya, atau lacak laporan Anda dengan nomor dan PIN.',
      en: 'Please check the address, or track your report with its number and PIN.',
    },
  },
} satisfies Readonly<Record<string, Words>>;

/** A page that names the problem and the remedy. */
export function troublePage(
  call: Call,
  trouble: Words,
  status: number,
  locale: Locale = localeOf(call),
): Promise<Response> {
  const say = sayIn(call, locale);
  const title = say(trouble.title);
  const body = html`<h1>${title}</h1><p>${say(trouble.text)}</p>`;
  return renderPage(call, { locale, title, body, status });
}

/** Refuses requests from other sites' pages, and too many requests. @returns null = continue */
export async function guardPage(call: Call): Promise<Response | null> {
  const { webchat, context, request } = call;
  if (request.method === 'POST' && !isOriginAllowed(request, [])) {
    return troublePage(call, problemTexts.foreign, 403);
  }
  const now = context.now();
  const { rates } = webchat;
  const address = webchat.addressOf(request);
  const wait = Math.max(
    rates.request(address, now),
    request.method === 'POST' ? rates.visit(address, now) : 0,
  );
  return wait === 0 ? null : busyPage(call, wait);
}

/** Rate limited: retry in `waitMs`. */
export async function busyPage(call: Call, waitMs: number): Promise<Response> {
  const response = await troublePage(call, problemTexts.busy, 429);
  response.headers.set('retry-after', String(Math.ceil(waitMs / 1_000)));
  return response;
}
