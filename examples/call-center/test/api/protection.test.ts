import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let supervisor: Visitor;
beforeEach(async () => {
  desk = await smallDesk();
  supervisor = await desk.officer('penyelia.c');
});
afterEach(() => desk.dispose());

const dayMs = 86_400_000;
const reason = 'ND-12/PDP/2026';

/** A caller whose number and text were recorded wrongly. */
async function caller() {
  const { ticket } = await (
    await supervisor.post('/api/tickets', {
      kind: 'complaint',
      body: 'Gerai kami tutup.',
      channel: 'phone',
      reporter: { name: 'Warga Cotoh', phone: '081200000011' },
    })
  ).json();
  const [party] = ticket.reporters as readonly string[];
  const id = String(ticket.id);
  return { id, party: String(party), opening: String(ticket.openingMessageId) };
}

async function closed(id: string): Promise<void> {
  await supervisor.post(`/api/tickets/${id}/act`, { action: 'start' });
  await supervisor.post(`/api/tickets/${id}/act`, { action: 'answer', text: 'Sudah buka lagi.' });
  const { ticket } = await supervisor.read<{ ticket: { obligations: { id: string }[] } }>(
    `/api/tickets/${id}`,
  );
  for (const { id: obligationId } of ticket.obligations)
    await supervisor.post(`/api/tickets/${id}/waive`, { obligationId, reason: 'Sudah tahu.' });
  await supervisor.post(`/api/tickets/${id}/act`, { action: 'close' });
}

const at = (party: string, verb = '') => `/api/people/${party}/protection${verb}`;

test('a request about own data is a ticket with a clock of three days', async () => {
  const { party } = await caller();
  await supervisor.post('/api/tickets', {
    kind: 'information-request',
    body: 'Nama saya salah tulis.',
    channel: 'phone',
    category: 'data_pribadi.perbaikan',
    reporter: { known: party },
  });
  expect(await supervisor.read(at(party))).toMatchObject({
    requests: [
      {
        category: 'data_pribadi.perbaikan',
        clock: { startedAt: desk.clock.now, dueAt: desk.clock.now + 3 * dayMs, stoppedAt: null },
      },
    ],
  });
});

test('name, number and words are put right, and the history shows how they stood', async () => {
  const { id, opening, party } = await caller();
  const right = {
    name: 'Warga Contoh',
    contact: {
      from: { kind: 'phone', value: '+6281200000011' },
      to: { kind: 'phone', value: '081200000012' },
    },
    message: { ticket: id, id: opening, text: 'Gerai kami tutup dua minggu.' },
  };
  const answer = await supervisor.post(at(party, '/correct'), { correction: right, reason });
  expect(answer.status).toBe(200);
  expect(await supervisor.read(`/api/tickets/${id}?ground=identify`)).toMatchObject({
    reporters: [{ name: 'Warga Contoh', contacts: [{ value: '+6281200000012' }] }],
    subject: 'Gerai kami tutup dua minggu.',
  });
  expect(await supervisor.read(at(party, '/corrections'))).toMatchObject({
    corrections: [
      {
        reason,
        fields: ['name', 'contacts', 'words'],
        before: { name: 'Warga Cotoh', text: 'Gerai kami tutup.' },
        after: { name: 'Warga Contoh' },
      },
    ],
  });
});

test.each(['12345678', '0812', '+62 812'])(
  'what is no phone number anywhere is not kept as one: %s',
  async (value) => {
    const { id, party } = await caller();
    const correction = { contact: { to: { kind: 'phone', value } } };
    const answer = await supervisor.post(at(party, '/correct'), { correction, reason });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: { code: 'no-phone-number' },
    });
    expect(await supervisor.read(`/api/tickets/${id}?ground=identify`)).toMatchObject({
      reporters: [{ contacts: [{ value: '+6281200000011' }] }],
    });
  },
);

test('everything that is kept of a person is handed out', async () => {
  const { party } = await caller();
  const answer = await supervisor.post(at(party, '/export'), { reason });
  expect(await answer.json()).toMatchObject({
    format: 'aduan-party-export/1',
    parties: [party],
    tickets: [{ number: expect.any(String) }],
  });
});

test('processing is restricted, and goes on again', async () => {
  const { party } = await caller();
  await supervisor.post(at(party, '/restrict'), { reason: 'Diminta lewat surat.' });
  const restricted = { processing: { restrictedSince: desk.clock.now } };
  expect(await supervisor.read(at(party))).toMatchObject(restricted);
  await supervisor.post(at(party, '/resume'), { reason: 'Dicabut lewat surat.' });
  expect(await supervisor.read(at(party))).toMatchObject({ processing: { restrictedSince: null } });
});

test('an erasure waits for the ticket, the archive and the lawsuit, and leaves a receipt', async () => {
  const { id, party } = await caller();
  const obstacles = async () => {
    const { plan } = await supervisor.read<{ plan: { obstacles: { code: string }[] } }>(at(party));
    return plan.obstacles.map(({ code }) => code);
  };
  expect(await obstacles()).toEqual(['ticket-open']);
  await closed(id);
  expect(await obstacles()).toEqual(['retention']);
  desk.clock.now += 31 * dayMs;
  supervisor = await desk.officer('penyelia.c');
  await supervisor.post(at(party, '/hold'), { ticketId: id, source: '12/Pdt.G/2026' });
  await supervisor.post(at(party, '/hold'), { ticketId: id, source: 'lain' });
  expect(await supervisor.read(at(party))).toMatchObject({
    holds: [{ ticketId: id, source: '12/Pdt.G/2026', by: 'penyelia-c', at: desk.clock.now }],
  });
  const refused = await supervisor.post(at(party, '/erase'), { reason });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({
    error: { code: 'erasure-refused', obstacles: [{ code: 'legal-hold' }] },
  });
  await supervisor.post(at(party, '/lift'), { ticketId: id });
  const receipt = await supervisor.post(at(party, '/erase'), { reason });
  expect(await receipt.json()).toMatchObject({
    party,
    reason,
    at: desk.clock.now,
    tickets: [{ id }],
  });
  expect(await supervisor.read(`/api/tickets/${id}`)).toMatchObject({ subject: null });
});

test('a hold is open only to a ticket of the person', async () => {
  const one = await caller();
  const other = await caller();
  const body = { ticketId: one.id, source: reason };
  const held = await supervisor.post(at(other.party, '/hold'), body);
  expect(held.status).toBe(404);
  expect(await desk.holds.of(one.id as Parameters<typeof desk.holds.of>[0])).toBeNull();
});
