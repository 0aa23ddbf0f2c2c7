import { beforeAll, describe, expect, it } from 'vitest';
import { ask, smallDesk, supervisor } from './small-desk.js';

const story =
  'Saya Sri Rahayu, NIK 3517214901980011, hp 0812 0000 0077. Balas ke sri.rahayu@example.org.';
const traces = ['Sri', 'ahayu', '0812', '00000077', 'example.org', '3517214901980011'];

let desk: Awaited<ReturnType<typeof smallDesk>>;
let id: string;
let number: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  desk = await smallDesk();
  const input = {
    body: story,
    subject: 'Sri Rahayu diancam',
    channel: 'portal',
    confidential: true,
    reporter: {
      name: 'Sri Rahayu',
      contacts: [
        { kind: 'phone', value: '0812 0000 0077' },
        { kind: 'email', value: 'sri.rahayu@example.org' },
      ],
    },
  };
  const { ticket } = await desk.aduan.tickets.open(input, { actor: supervisor });
  ({ id, number } = ticket);
  await desk.aduan.tickets.note(id, 'Rahayu menelepon.', { actor: supervisor });
  for (const role of ['agent', 'officer', 'auditor', 'supervisor']) {
    tokens.set(role, await desk.tokenFor([role]));
  }
});

/** What of the API says words of a case. */
const reads: Readonly<Record<string, () => readonly [string, string, object?]>> = {
  getTicket: () => ['GET', `/tickets/${id}`],
  findTicket: () => ['GET', `/tickets/by-number/${number}`],
  readTranscript: () => ['GET', `/tickets/${id}/transcript`],
  caseFile: () => ['GET', `/tickets/${id}/case-file`],
  redacted: () => ['GET', `/tickets/${id}/redacted`],
  reveal: () => ['POST', `/tickets/${id}/reveal`, { ground: 'identify' }],
  listTickets: () => ['GET', '/tickets'],
  listByNumber: () => ['GET', `/tickets?number=${number}`],
  listRedacted: () => ['GET', '/tickets/redacted'],
  exportTickets: () => ['GET', '/exports/tickets.csv'],
  conversation: () => ['GET', `/tickets/${id}/conversation`],
  suggestions: () => ['GET', `/tickets/${id}/suggestions`],
  note: () => ['POST', `/tickets/${id}/notes`, { text: 'Dilihat.' }],
};

describe('a key that may not know a hidden reporter', () => {
  it.each(Object.keys(reads))('reads nothing that leads to them: %s', async (read) => {
    const [method = '', path = '', body] = reads[read]?.() ?? [];
    for (const role of ['agent', 'officer', 'auditor']) {
      const { body: answer } = await ask(desk.api, method, path, {
        token: tokens.get(role),
        ...(body && { body }),
      });
      const text = JSON.stringify(answer);
      for (const trace of traces) expect(text, `${role} reads ${trace}`).not.toContain(trace);
    }
  });

  it('is told from one that may, which reads what they wrote', async () => {
    for (const read of ['getTicket', 'readTranscript', 'caseFile', 'reveal']) {
      const [method = '', path = '', body] = reads[read]?.() ?? [];
      const token = tokens.get('supervisor');
      const given = await ask(desk.api, method, path, { token, ...(body && { body }) });
      expect(JSON.stringify(given.body), read).toContain(story);
    }
  });
});
