import { officerPrincipal, type TicketListItem, type TicketView } from '@aduan/core';
import { afterEach, expect, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

async function open(): Promise<SmallDesk> {
  desk = await smallDesk({ hasBot: true });
  return desk;
}

const actor = officerPrincipal('p-1', ['officer', 'agent', 'supervisor']);

const danger = 'penagih koperasi barusan gedor pintu sambil bawa celurit';

async function urgentTickets(): Promise<readonly TicketView[]> {
  if (!desk) return [];
  const officer = await desk.officer('penyelia.c');
  const list = '/api/v1/tickets?order=updated&joined=false&category=darurat.ancaman';
  const { items } = await officer.read<{ items: TicketListItem[] }>(list);
  return Promise.all(
    items.map(({ ticket }) => officer.read<TicketView>(`/api/v1/tickets/${ticket.id}`)),
  );
}

const saidIn = ({ timeline }: TicketView) =>
  timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'out' ? [entry.text ?? ''] : [],
  );

test('a person who is in danger reads first who helps, and their ticket is marked, with those who are told of it', async () => {
  desk = await smallDesk({ hasBot: true });
  await webCitizen(desk.aduan).write(danger, desk.clock.now, { entryPoint: 'ask' });
  const [view] = await urgentTickets();
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

test('the page of the ticket says who helps as well, to anyone who opens it with number and PIN', async () => {
  const { aduan } = await open();
  const told = { body: danger, channel: 'phone', category: 'darurat.ancaman' };
  const { pin, ticket } = await aduan.tickets.open(told, { actor });
  const body = new URLSearchParams({ number: ticket.number, pin });
  const url = 'https://desk.example/aduan/web/track';
  const page = await (await aduan.fetch(new Request(url, { method: 'POST', body }))).text();
  expect(page).toMatch(/Kalau ada yang terancam sekarang.*110.*112/);
});

test('at night it says that nobody reads it before the office opens', async () => {
  desk = await smallDesk({ hasBot: true });
  desk.clock.now += 12 * 3_600_000;
  await webCitizen(desk.aduan).write(danger, desk.clock.now);
  const [view] = await urgentTickets();
  expect(view && saidIn(view)[0]).toMatch(
    /sedang tutup: baru dibaca petugas (?:besok|Selasa|hari ini)/,
  );
});

test.each(['answer', 'ask', null] as const)(
  'danger that is told in an open ticket marks that ticket, and stands first for an hour from then, after %s',
  async (action) => {
    const { aduan, clock, officer } = await open();
    const citizen = webCitizen(aduan);
    const penyelia = await officer('penyelia.c');
    for (const said of ['petugas', 'Simpanan saya tidak bisa diambil']) {
      clock.now += 60_000;
      await citizen.write(said, clock.now);
    }
    const [before] = (await aduan.tickets.list({}, { actor })).items;
    if (action && before) await aduan.tickets[action](before.ticket.id, 'Berapa lama?', { actor });
    clock.now += 3 * 3_600_000;
    await penyelia.openTicket({ body: 'Gerai tutup.', channel: 'counter' });
    await citizen.write(danger, clock.now);
    const [view] = await urgentTickets();
    expect(view?.ticket).toMatchObject({ id: before?.ticket.id, team: 'pengawasan' });
    const { items } = await penyelia.read<{ items: TicketListItem[] }>(
      '/api/v1/tickets?phases=new,active,waiting-citizen,waiting-other,answered&order=due',
    );
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      ticket: { category: 'darurat.ancaman' },
    });
    expect(Date.parse(String(items[0]?.dueAt))).toBe(clock.now + 3_600_000);
  },
);

test('a person who is in danger stands above what is late, in each list, and where it happened is read out of what was said', async () => {
  desk = await smallDesk({ hasBot: true });
  const clerk = await desk.officer('penyelia.c');
  await clerk.openTicket({ body: 'Gerai tutup.', channel: 'counter' });
  desk.clock.now += 90 * 86_400_000;
  const officer = await desk.officer('penyelia.c');
  const told = `${danger}, di Desa Cikembar Kecamatan Cikembar Kabupaten Sukabumi`;
  await webCitizen(desk.aduan).write(told, desk.clock.now, { entryPoint: 'ask' });
  for (const narrowed of ['', '&owed=true']) {
    const { items } = await officer.read<{ items: TicketListItem[] }>(
      `/api/v1/tickets?order=due${narrowed}`,
    );
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      ticket: { category: 'darurat.ancaman', region: '32.02.10.2001' },
    });
    expect(Date.parse(String(items[0]?.dueAt))).toBe(desk.clock.now + 3_600_000);
    expect(Date.parse(String(items[1]?.dueAt))).toBeLessThan(desk.clock.now);
  }
});
