import type { TicketListItem, TicketView } from '@aduan/core';
import { afterEach, expect, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

const danger = 'penagih koperasi barusan gedor pintu sambil bawa celurit';

async function urgentCases(): Promise<readonly TicketView[]> {
  if (!desk) return [];
  const officer = await desk.officer('penyelia.c');
  const list = '/api/tickets?view=all&category=darurat.ancaman';
  const { items } = await officer.read<{ items: TicketListItem[] }>(list);
  return Promise.all(
    items.map(({ ticket }) => officer.read<TicketView>(`/api/tickets/${ticket.id}`)),
  );
}

const saidIn = ({ timeline }: TicketView) =>
  timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'out' ? [entry.text ?? ''] : [],
  );

test('who is in danger reads first who helps, and his case is marked, with those who are told of it', async () => {
  desk = await smallDesk({ hasBot: true });
  await webCitizen(desk.aduan).write(danger, desk.clock.now, { door: 'ask' });
  const [view] = await urgentCases();
  expect(view?.ticket).toMatchObject({
    kind: 'complaint',
    category: 'darurat.ancaman',
    team: 'pengawasan',
  });
  const [receipt = ''] = view ? saidIn(view) : [];
  expect(receipt).toMatch(/^Kalau ada yang terancam sekarang.*110.*112.*ADU-/s);
  expect(receipt).toContain('langsung masuk ke petugas');
  expect(receipt).toMatch(/Pusat Layanan Contoh.*Ketik PRIVASI/);
});

test('at night it says that nobody reads it before the office opens', async () => {
  desk = await smallDesk({ hasBot: true });
  desk.clock.now += 12 * 3_600_000;
  await webCitizen(desk.aduan).write(danger, desk.clock.now);
  const [view] = await urgentCases();
  expect(view && saidIn(view)[0]).toMatch(
    /sedang tutup: baru dibaca petugas (?:besok|Selasa|hari ini)/,
  );
});

test('danger that is told in an open case marks that case', async () => {
  desk = await smallDesk({ hasBot: true });
  const citizen = webCitizen(desk.aduan);
  for (const said of ['petugas', 'Simpanan saya tidak bisa diambil', danger]) {
    desk.clock.now += 60_000;
    await citizen.write(said, desk.clock.now);
  }
  const [view] = await urgentCases();
  expect(view?.ticket.category).toBe('darurat.ancaman');
});
