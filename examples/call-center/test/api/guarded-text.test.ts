import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

const story =
  'Saya Lasmini Widuri, NIK 3517214901980011, hp 0812 0000 0077, lasmini@example.org. Gerai di desa kami menolak saya. Kata lasmini widuri ini ditutup saja.';
const traces = ['asmini', 'iduri', '0812', '00000077', 'example.org', '3517214901980011'];

let desk: SmallDesk;
let id: string;
let number: string;

beforeAll(async () => {
  desk = await smallDesk();
  const supervisor = await desk.officer('pengawas.e');
  const { ticket } = await supervisor.openTicket({
    kind: 'complaint',
    subject: 'Lasmini Widuri ditolak gerai',
    body: story,
    channel: 'phone',
    confidential: true,
    reporter: {
      name: 'Lasmini Widuri',
      contacts: [
        { kind: 'phone', value: '081200000077' },
        { kind: 'email', value: 'lasmini@example.org' },
      ],
    },
  });
  ({ id, number } = ticket);
  await desk.aduan.workOff();
});
afterAll(() => desk?.dispose());

/** All parts of the console's API that return text of a ticket. */
const reads: Readonly<Record<string, () => string>> = {
  'the case': () => `/api/v1/tickets/${id}`,
  'the case file': () => `/api/v1/tickets/${id}/case-file`,
  'the case file, for a ground': () => `/api/v1/tickets/${id}/case-file?ground=identify`,
  'the list': () => '/api/v1/tickets?order=updated&joined=false',
  'the list as CSV': () => '/api/v1/exports/tickets.csv',
  'the chat': () => `/api/v1/tickets/${id}/conversation`,
  'what it may be about': () => `/api/v1/tickets/${id}/topic-suggestions`,
  'the letter of answer': () => `/api/v1/tickets/${id}/postal-answer`,
  'its cooperative': () => `/api/v1/tickets/${id}/cooperative`,
  'what the bot could not answer': () => '/api/v1/knowledge/gaps',
};

describe('a confidential reporter', () => {
  test.each(Object.keys(reads))(
    'is not told to officers who may not know them: %s',
    async (read) => {
      for (const name of ['petugas.a', 'auditor.d']) {
        const officer = await desk.officer(name);
        const answer = await officer.get(reads[read]?.() ?? '');
        const text = await answer.text();
        expect([200, 403], read).toContain(answer.status);
        for (const trace of traces) expect(text, `${name} reads ${trace}`).not.toContain(trace);
      }
    },
  );

  test.each(['call-back', 'identify'])('nor to those who name a ground: %s', async (ground) => {
    const officer = await desk.officer('petugas.a');
    const text = JSON.stringify(await officer.reveal(id, ground));
    for (const trace of traces) expect(text).not.toContain(trace);
  });

  test('is found by number only, and without what they wrote', async () => {
    for (const name of ['petugas.a', 'auditor.d', 'pengawas.e']) {
      const officer = await desk.officer(name);
      const found = async (text: string) =>
        (await (await officer.post('/api/v1/tickets/search', { text })).json()).items;
      for (const text of ['lasmini', 'ditolak gerai', '081200000077']) {
        expect(await found(text), `${name} looks for ${text}`).toEqual([]);
      }
      const [item] = await found(number);
      expect(item.ticket.id).toBe(id);
      if (name === 'pengawas.e') continue;
      for (const trace of traces) expect(JSON.stringify(item)).not.toContain(trace);
    }
  });

  test('is read as they wrote by anyone who may know them, for a ground', async () => {
    const supervisor = await desk.officer('pengawas.e');
    const text = JSON.stringify(await supervisor.reveal(id, 'examine'));
    expect(text).toContain('Lasmini Widuri, NIK 3517214901980011');
  });
});
