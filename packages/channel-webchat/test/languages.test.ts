import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree, createAduan, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import { afterEach, expect, it } from 'vitest';
import { webchatChannel } from '../src/index.js';
import { bearer, messageBody, origin, secret } from './browser.js';
import { hiddenId } from './form/form-visitor.js';
import { officer } from './officer.js';

/** Javanese, as far as a host has it: a message, the form, the tracking page, the widget. */
const jv = {
  'Terima kasih, laporan Anda sudah kami terima. Nomornya {number}, PIN-nya {pin}.':
    'Matur nuwun, laporan panjenengan sampun kula tampi. Nomeripun {number}, PIN-ipun {pin}.',
  'Sampaikan laporan Anda': 'Aturaken laporan panjenengan',
  'Satu berkas, paling besar {n} MB.': 'Setunggal berkas, paling ageng {n} MB.',
  'Kami sedang memeriksa laporan Anda.': 'Laporan panjenengan saweg kula priksa.',
  'Tulis ke kami': 'Nyerat dhateng kita',
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function openDesk() {
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    categories: categoryTree(sampleCategories),
    channels: { web: webchatChannel({ secret }) },
    catalogues: { jv },
    now: () => Date.UTC(2026, 3, 14, 2),
  });
  await aduan.start();
  closing.push(aduan.close);
  const call = async (method: string, path: string, init: RequestInit = {}) => {
    const response = await aduan.fetch(
      new Request(`${origin}/aduan/web${path}`, { method, ...init }),
    );
    return { response, text: await response.text() };
  };
  return { aduan, call };
}

it('a third language is spoken by form, receipt and tracking page, as far as there are texts', async () => {
  const { call } = await openDesk();
  const { text: page } = await call('GET', '/form', {
    headers: { 'accept-language': 'jv-ID,id;q=0.8' },
  });
  expect(page).toContain('<html lang="jv">');
  expect(page).toContain('<h1>Aturaken laporan panjenengan</h1>');
  expect(page).toMatch(/Setunggal berkas, paling ageng \d+ MB\./);
  expect(page).toContain('Belum tahu, petugas yang memilih');
  expect(page).toContain('name="locale" value="jv"');

  const body = new FormData();
  for (const [field, value] of Object.entries({
    form: hiddenId(page),
    locale: 'jv',
    body: 'Geraine tutup.',
  })) {
    body.set(field, value);
  }
  const { response: sent } = await call('POST', '/form?lang=jv', { body });
  const location = (sent.headers.get('location') ?? '').replace('/aduan/web', '');
  expect(location).toContain('lang=jv');
  const { text: receipt } = await call('GET', location);
  expect(receipt).toContain('<html lang="jv">');
  expect(receipt).toContain('Kami jawab paling lambat');
  const [number, pin] = [...receipt.matchAll(/<dd class="large">([^<]+)/g)].map(([, it]) => it);

  const { text: tracked } = await call('POST', '/track?lang=jv', {
    body: new URLSearchParams({ number: number ?? '', pin: pin ?? '' }),
  });
  expect(tracked).toContain('Laporan panjenengan saweg kula priksa. Kami jawab paling lambat');
  expect(tracked).toContain('Kami menerima laporan Anda');
});

it('a third language is spoken in the chat, also to a browser that adds its region', async () => {
  const { aduan, call } = await openDesk();
  const { token } = JSON.parse((await call('POST', '/session')).text);
  const headers = bearer(token);
  await call('POST', '/messages', { headers, body: messageBody({ locale: 'jv-ID' }) });
  await aduan.workOff();
  const { entries } = JSON.parse((await call('GET', '/transcript?after=0', { headers })).text);
  expect(entries[1].text).toMatch(/^Matur nuwun/);
  expect(JSON.parse((await call('GET', '/config')).text).catalogues).toEqual({ jv });
});

it.each([{ locale: 'xx-Unknown' }, { locale: '¿?' }, { locale: 7 }, {}])(
  'a message in a language that the desk does not speak counts: %o',
  async (given) => {
    const { aduan, call } = await openDesk();
    const { token } = JSON.parse((await call('POST', '/session')).text);
    const headers = bearer(token);
    const { response } = await call('POST', '/messages', { headers, body: messageBody(given) });
    expect(response.status).toBe(200);
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(items).toHaveLength(1);
    const { entries } = JSON.parse((await call('GET', '/transcript?after=0', { headers })).text);
    expect(entries[1].text).toContain('Terima kasih, laporan Anda');
  },
);

it('pages lead to the other languages by their own names', async () => {
  const { call } = await openDesk();
  const { text } = await call('GET', '/track?lang=jv');
  const links = [...text.matchAll(/lang=(\w+)" lang="\w+" hreflang="\w+">([^<]+)</g)];
  expect(links.map(([, tag, name]) => [tag, name])).toEqual([
    ['id', 'Indonesia'],
    ['en', 'English'],
  ]);
  expect((await call('GET', '/track?lang=en')).text).toContain('hreflang="jv">Jawa<');
});
