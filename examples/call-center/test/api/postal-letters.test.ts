import { officerPrincipal } from '@aduan/core';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { OfficerEnvironment } from '../../server/api/environment.js';
import { postalLetterRoutes, type RecordedPostalLetter } from '../../server/api/postal-letters.js';
import { openDesk } from '../../server/desk/open-desk.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeAll(async () => {
  desk = await smallDesk();
});
afterAll(() => desk.dispose());

const pdf = new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
/** Wednesday 18 February 2026, 00.00 WIB: twelve days before the desk's clock. */
const received = Date.UTC(2026, 1, 17, 17);
const letter = {
  kind: 'complaint',
  channel: 'letter',
  subject: 'Simpanan belum kembali',
  body: 'Dengan hormat, simpanan saya belum dikembalikan.',
  receivedAt: received,
  reporter: { name: 'Warga Contoh', address: 'Jalan Contoh 1\nDesa Contoh' },
};

let letters = 0;

/** Records a letter with a new number and a new key, unless given. */
async function record(
  fields: object = {},
  files: readonly File[] = [],
  key?: string,
  by = 'petugas.a',
) {
  letters += 1;
  const own = { ...letter, agenda: `${letters}/PGD`, ...fields };
  const agent = await desk.officer(by);
  const form = new FormData();
  form.set('fields', JSON.stringify(own));
  for (const file of files) form.append('scan', file);
  const response = await agent.send('/api/letters', form, {
    'idempotency-key': key ?? `k-${letters}`,
  });
  return { agent, status: response.status, body: (await response.json()) as RecordedPostalLetter };
}

/** The bytes of a ticket's only scan, as the console reads them. */
async function scanOf(agent: Visitor, { ticket }: RecordedPostalLetter) {
  const response = await agent.get(
    `/api/v1/tickets/${ticket.id}/files/${ticket.attachments[0]?.blob}`,
  );
  return new Uint8Array(await response.arrayBuffer());
}

const scan = (name = 'surat.pdf', content: Uint8Array<ArrayBuffer> = pdf) =>
  new File([content], name, { type: 'application/pdf' });

test('a letter becomes a ticket whose deadline counts from the day on which it came', async () => {
  const { agent, status, body } = await record({}, [scan()]);
  expect(status).toBe(201);
  expect(body.pin).toMatch(/^\d{4} \d{4}$/);
  const view = await agent.read(`/api/tickets/${body.ticket.id}`);
  expect(view).toMatchObject({
    subject: 'Simpanan belum kembali',
    ticket: { channel: 'letter', receivedAt: received, openedAt: desk.clock.now },
  });
  const byPhone = { ...letter, channel: 'phone', receivedAt: undefined, agenda: undefined };
  const other = await (await agent.post('/api/tickets', byPhone)).json();
  const dueAt = async (id: string) => {
    const { clocks } = await agent.read<{ clocks: { metric: string; dueAt: number }[] }>(
      `/api/tickets/${id}`,
    );
    return clocks.find(({ metric }) => metric === 'resolution')?.dueAt ?? 0;
  };
  expect(await dueAt(body.ticket.id)).toBeLessThan(await dueAt(other.ticket.id));
});

test('its scan lies in the ticket, for anyone who may read the ticket', async () => {
  const { agent, body } = await record({}, [scan('../surat\u202efdp.exe')]);
  const [file] = body.ticket.attachments;
  expect(file).toMatchObject({ mime: 'application/pdf', bytes: pdf.length });
  const response = await agent.get(`/api/v1/tickets/${body.ticket.id}/files/${file?.blob}`);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf);
  expect(response.headers.get('content-disposition')).toContain('.pdf');
});

test('a letter that was answered on paper comes in closed, answered on that day', async () => {
  const answeredAt = received + 2 * 86_400_000;
  const answered = { answeredAt, answer: 'Simpanan Anda sudah dikembalikan.' };
  const { agent, status, body } = await record(answered, [scan()], undefined, 'petugas.b');
  expect(status).toBe(201);
  const view = await agent.read(`/api/tickets/${body.ticket.id}`);
  expect(view).toMatchObject({
    ticket: { phase: 'closed', answeredAt },
    timeline: expect.arrayContaining([
      expect.objectContaining({ purpose: 'answer', text: answered.answer }),
    ]),
  });
  const wrongs = [
    { ...answered, answeredAt: received - 1 },
    { ...answered, answeredAt: desk.clock.now + 86_400_000 },
    { answer: answered.answer },
  ];
  for (const wrong of wrongs) {
    expect((await record(wrong, [], undefined, 'petugas.b')).status).toBe(422);
  }
  // An agent of the service team answers no complaints.
  expect((await record(answered)).status).toBe(403);
});

test('a letter that is recorded twice is one ticket', async () => {
  const first = await record({ agenda: '123/PGD' }, [scan()]);
  const again = await record({ agenda: ' 123/pgd ' }, [scan()]);
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({ ticket: { id: first.body.ticket.id }, pin: null });
  const both = await Promise.all([
    record({ agenda: '124' }, [scan()]),
    record({ agenda: '124' }, [scan()]),
  ]);
  expect(new Set(both.map(({ body }) => body.ticket.id)).size).toBe(1);
  const lastYear = { agenda: '123/PGD', receivedAt: Date.UTC(2025, 11, 1) };
  expect((await record(lastYear)).status).toBe(201);
});

test('who records a letter that others recorded adds the scans that it lacks, and no other', async () => {
  const page = (n: number) => scan(`hal-${n}.pdf`, new Uint8Array([...pdf, n]));
  const first = await record({ agenda: '126' }, [page(1)]);
  const more = await record({ agenda: '126' }, [page(1), page(2)], 'more');
  expect(more.body).toMatchObject({ ticket: { id: first.body.ticket.id }, pin: null });
  expect(more.body.ticket.attachments).toHaveLength(2);
  const again = await record({ agenda: '126' }, [page(2), page(1)]);
  expect(again.body.ticket.attachments).toHaveLength(2);
});

test('two instances that record one letter at once make one ticket, which has the scans of both', async () => {
  const { accounts, clock, store } = desk;
  const other = openDesk({ store, secret: 's'.repeat(43), now: () => clock.now });
  const officer = (await accounts.officers()).find(({ username }) => username === 'petugas.a');
  const instances = [desk, other].map(({ aduan, views }) => {
    const app = new Hono<OfficerEnvironment>().use(async (c, next) => {
      if (officer) c.set('officer', officer);
      await next();
    });
    return app.route('/', postalLetterRoutes(aduan, views));
  });
  // Both have stored their scans before either writes the ticket.
  const { commit } = store;
  let open = () => {};
  const arrived = new Promise<void>((resolve) => {
    open = resolve;
  });
  let opening = 0;
  const together = vi.spyOn(store, 'commit').mockImplementation(async (write) => {
    if (write.tickets?.some(({ expectedVersion }) => expectedVersion === 0)) {
      opening += 1;
      if (opening === instances.length) open();
      await arrived;
    }
    return commit(write);
  });
  onTestFinished(async () => {
    together.mockRestore();
    await other.aduan.close();
    await other.views.flush();
  });
  const recorded = await Promise.all(
    instances.map(async (instance, n) => {
      const form = new FormData();
      form.set('fields', JSON.stringify({ ...letter, agenda: '127' }));
      form.append('scan', scan('surat.pdf', new Uint8Array([...pdf, n])));
      const init = { method: 'POST', body: form, headers: { 'idempotency-key': `race-${n}` } };
      const response = await instance.request('/letters', init);
      return (await response.json()) as RecordedPostalLetter;
    }),
  );
  const [first] = recorded.map(({ ticket }) => ticket.id);
  expect(recorded.map(({ ticket }) => ticket.id)).toEqual([first, first]);
  expect(recorded.filter(({ pin }) => pin !== null)).toHaveLength(1);
  const clerk = await desk.officer('petugas.a');
  const view = await clerk.read<{ ticket: RecordedPostalLetter['ticket'] }>(
    `/api/tickets/${first}`,
  );
  expect(view.ticket.attachments).toHaveLength(2);
  const ends = await Promise.all(
    view.ticket.attachments.map(async ({ blob }) => {
      const response = await clerk.get(`/api/v1/tickets/${first}/files/${blob}`);
      return new Uint8Array(await response.arrayBuffer()).at(-1);
    }),
  );
  expect(ends.toSorted()).toEqual([0, 1]);
});

test('a key that comes again with another number is refused, and the scan of its ticket stays', async () => {
  const { agent, body } = await record({}, [scan()], 'pressed-twice');
  const again = await record({}, [scan()], 'pressed-twice');
  expect(again.status).toBe(422);
  expect(await scanOf(agent, body)).toEqual(pdf);
});

test('two requests with one key at once make one ticket, which has its scan', async () => {
  const both = await Promise.all([
    record({}, [scan()], 'at-once'),
    record({}, [scan()], 'at-once'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  const made = both.find(({ status }) => status === 201);
  expect(made && (await scanOf(made.agent, made.body))).toEqual(pdf);
});

test('anyone who asks again because the answer was lost gets the ticket with its PIN', async () => {
  const first = await record({ agenda: '125' }, [scan()], 'answer-lost');
  const again = await record({ agenda: '125' }, [scan()], 'answer-lost');
  expect(again).toMatchObject({ status: 201, body: first.body });
});

test('what is no file of a complaint is not kept, and no ticket is made', async () => {
  const program = scan('surat.pdf', new TextEncoder().encode(`MZ${'\0'.repeat(100)}`));
  const agent = await desk.officer('petugas.a');
  const cases = () => agent.read<{ items: readonly unknown[] }>('/api/tickets?view=due');
  const before = (await cases()).items.length;
  expect((await record({}, [scan(), program])).status).toBe(422);
  expect((await cases()).items).toHaveLength(before);
});

test('refuses what is no letter', async () => {
  const wrongs: readonly (readonly [string, object])[] = [
    ['a number with signs that no register has', { agenda: '1<b>' }],
    ['no number', { agenda: '' }],
    ['a day that is yet to come', { receivedAt: Date.UTC(2026, 4, 1) }],
    ['a day of years ago', { receivedAt: Date.UTC(2020, 1, 1) }],
    ['another way', { channel: 'phone' }],
    ['a field that nobody knows', { foreignIds: [] }],
  ];
  for (const [name, wrong] of wrongs) {
    expect((await record(wrong)).status, name).toBe(422);
  }
});

test('refuses a form of very many parts, before anything is made of them', async () => {
  const agent = await desk.officer('petugas.a');
  const form = new FormData();
  form.set('fields', JSON.stringify({ ...letter, agenda: 'many-parts' }));
  for (let part = 0; part < 40; part += 1) form.append('lain', '');
  expect((await agent.send('/api/letters', form)).status).toBe(422);
});

test('refuses scans that are too large, and anyone who has not signed in', async () => {
  const large = await record({}, [scan('a.pdf', new Uint8Array(21 * 1_048_576))]);
  expect(large.status).toBe(413);
  const stranger = await desk.visitor();
  expect((await stranger.send('/api/letters', new FormData())).status).toBe(401);
});

test('its answer is a page for the post, which runs nothing', async () => {
  const { agent, body } = await record({ subject: '<script>alert(1)</script>' });
  const path = `/api/tickets/${body.ticket.id}/letter`;
  expect(await (await agent.get(path)).text()).toContain('belum dijawab');
  const actor = officerPrincipal('o-1', ['supervisor', 'agent'], { name: 'Petugas', role: 'PPID' });
  const answer = 'Simpanan Anda sudah dikembalikan.';
  await desk.aduan.tickets.answer(body.ticket.id, answer, { actor });
  // The address is redacted for officers who do not write to the citizen.
  expect(await (await agent.get(path)).text()).not.toContain('Jalan Contoh');
  const page = await agent.get(`${path}?ground=call-back`);
  const html = await page.text();
  expect(html).toContain('Yth. Warga Contoh\nJalan Contoh 1');
  expect(html).toContain('(2026)');
  expect(html).not.toContain('<script>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('Simpanan Anda sudah dikembalikan.');
});
