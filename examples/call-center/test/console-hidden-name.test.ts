import { join } from 'node:path';
import { officerPrincipal } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import type { Page } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { openDesk } from '../server/desk/open-desk.js';
import { browserDesk } from './browser-desk.js';
import { eachEntry, search, untilRead } from './visit.js';

const name = 'Sitawangi Rahadyan';
const phone = '081200000093';
const planted = [name, 'Sitawangi', 'Rahadyan', phone, '6281200000093', '0812-0000-0093'];
const about = {
  category: 'kdmp.gerai.pembangunan',
  cooperative: { name: 'Koperasi Desa Merah Putih Lembahwangi' },
};

let hidden: { readonly id: string; readonly number: string };

/** A confidential report that was merged into a ticket of many, and a later call from the same number. */
async function plantName(folder: string): Promise<void> {
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  const { aduan } = openDesk({ store, secret: 's'.repeat(43) });
  const { merge, suggest } = aduan.plugins['merged-tickets'];
  await store.migrate();
  const actor = officerPrincipal('penyelia-contoh', ['agent', 'officer', 'supervisor']);
  const reporter = { name, contacts: [{ kind: 'phone', value: phone }] };
  const call = { body: 'Saluran air di samping gerai tertimbun.', channel: 'phone', ...about };
  const { ticket } = await aduan.tickets.open({ ...call, reporter, confidential: true }, { actor });
  hidden = ticket;
  const [similar] = (await suggest(ticket.id, {}, { actor })).items;
  if (similar) await merge(ticket.id, { into: similar.lead.ticket.id }, { actor });
  await aduan.close();
  await store.close();
}

const desk = browserDesk({ fill: plantName });

/** Records every answer of the API and the content of the page after each step. */
function listen(page: Page) {
  const heard: string[] = [];
  const paths = new Set<string>();
  const reading: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/api/') || pathname === '/api/v1/events') return;
    paths.add(pathname.replaceAll(/[0-9a-f-]{36}/g, ':id'));
    const text = response.text().then(
      (said) => heard.push(said),
      // Answers of a page that was left cannot be read.
      () => null,
    );
    reading.push(text);
  });
  return {
    paths,
    /** Waits for pending requests, then reads the whole page or its visible text. */
    async look(how: 'whole' | 'readable' = 'whole') {
      await untilRead(page);
      heard.push(await page.locator('body').innerText());
      if (how === 'whole') heard.push(await page.content());
    },
    async all() {
      await Promise.all(reading);
      return heard.join('\n');
    },
  };
}

/** Walks through every view of the console, like an officer who searches for a name. */
async function searchEverywhere(username: string) {
  const page = await desk.signIn(username, { viewport: { width: 1400, height: 1000 } });
  const ear = listen(page);
  const at = (path: string) => page.goto(`${desk.origin}/petugas/${path}`);
  await eachEntry(page, () => ear.look());
  for (const query of [name, 'Sitawangi', phone, hidden.number]) {
    await search(page, query);
    // The search field contains the officer's own input.
    await ear.look('readable');
  }
  await at(`kasus/${hidden.id}`);
  await page.locator('.case-header h1').waitFor();
  await ear.look();
  const lead = page.getByTestId('following').getByRole('link');
  await lead.click();
  await page.getByTestId('reports').getByText(hidden.number).waitFor();
  await ear.look();
  await page.getByRole('button', { name: 'Gabungkan dengan laporan lain…' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('Sitawangi');
  await ear.look('readable');
  await page.keyboard.press('Escape');
  await at('baru');
  await page.getByRole('textbox', { name: 'Telepon' }).fill(phone);
  await page.getByRole('textbox', { name: 'Koperasi' }).fill(about.cooperative.name);
  await page.getByLabel('Cerita warga').fill('Saluran air di samping gerai tertimbun tanah.');
  await page.locator('.similar-open').getByRole('link').first().waitFor();
  await ear.look('readable');
  await page.getByRole('button', { name: 'Kosongkan' }).click();
  return { page, ear };
}

/** Requests everything that the API has about the ticket and lists, and the live stream's events of a change. */
async function askApi(page: Page, id: string): Promise<string> {
  return page.evaluate(
    async ({ ticketId, number }) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const post = (path: string, body: unknown) =>
        fetch(`/api${path}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': crypto.randomUUID(),
            'X-Aduan-Csrf': csrf,
          },
          body: JSON.stringify(body),
        });
      const get = (path: string) => fetch(`/api${path}`);
      const stream = new EventSource('/api/v1/events');
      const changed = new Promise<string>((resolve) => {
        stream.addEventListener('change', ({ data }) => data.includes(ticketId) && resolve(data));
      });
      await new Promise((resolve) => stream.addEventListener('open', resolve));
      const asked = await Promise.all([
        ...['', '/similar', '/reports', `/merge?into=${ticketId}`].map((path) =>
          get(`/v1/tickets/${ticketId}${path}`),
        ),
        ...['', '&phases=closed', '&toCall=true', '&owed=true'].map((narrowed) =>
          get(`/v1/tickets?limit=200${narrowed}`),
        ),
        post('/v1/tickets/search', { text: number }),
        get('/v1/meta'),
        get('/v1/calls'),
        post('/v1/tickets/counts', { filters: { all: {}, owed: { owed: true } } }),
        get(`/v1/tickets/${ticketId}/conversation`),
        get('/v1/dead-letters'),
        get('/v1/conversations'),
        get('/v1/notifications'),
        ...['', '?toCall=true'].map((narrowed) => get(`/v1/exports/tickets.csv${narrowed}`)),
        get(`/v1/reports/recap?month=${new Date().toISOString().slice(0, 7)}`),
        post(`/v1/tickets/${ticketId}/notes`, { text: 'Dilihat.' }),
        post('/v1/parties/search', { kind: 'phone', value: '081200000093' }),
      ]);
      const texts = await Promise.all(asked.map((answer) => answer.text()));
      const told = await changed;
      stream.close();
      return [told, ...texts].join('\n');
    },
    { ticketId: id, number: hidden.number },
  );
}

test('a confidential reporter’s name is nowhere for an officer without the right', async () => {
  const { page, ear } = await searchEverywhere('petugas.b');
  const api = await askApi(page, hidden.id);
  await page.goto(`${desk.origin}/petugas/kasus/${hidden.id}`);
  await page.locator('article.note').first().waitFor();
  await ear.look();
  const heard = [await ear.all(), api].join('\n');
  expect(heard).toContain(hidden.number);
  expect(heard).toContain('"withheld":true');
  expect([...ear.paths].sort()).toEqual(
    expect.arrayContaining([
      '/api/v1/parties/search',
      '/api/v1/similar',
      '/api/v1/tickets',
      '/api/v1/tickets/:id',
      '/api/v1/tickets/:id/reports',
      '/api/v1/tickets/:id/similar',
      '/api/v1/tickets/counts',
      '/api/v1/tickets/search',
    ]),
  );
  expect(planted.filter((text) => heard.includes(text))).toEqual([]);
});

test('and stands where it belongs for a supervisor who has it', async () => {
  const page = await desk.signIn('penyelia.c', {
    viewport: { width: 1400, height: 1000 },
    path: `/petugas/kasus/${hidden.id}`,
  });
  await page.locator('.context').getByText(name).waitFor();
  await page.getByTestId('following').getByRole('link').click();
  const report = page.getByTestId('reports').locator('li').filter({ hasText: hidden.number });
  // The list of reports names nobody, also for her: the name stands in the ticket.
  await report.waitFor();
  expect(await report.innerText()).not.toContain(name);
  expect(await askApi(page, hidden.id)).toContain(name);
});
