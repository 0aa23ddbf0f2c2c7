import type { DirectoryPush, ProgressPush, PushedTicket } from '@aduan/core/directory';
import { buildTicket } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import type { HelpdeskOptions } from '../src/helpdesk/helpdesk.js';
import { simkopdes } from '../src/index.js';
import type { SimkopdesMapping } from '../src/mapping.js';
import { baseUrl, contextOf, helpdesk, sampleServer, token } from './sample-server.js';

const ticket: PushedTicket = {
  ...buildTicket({
    category: 'kdmp.gerai.pembangunan',
    cooperative: { simkopdesId: '3201162013', name: 'Koperasi Desa Merah Putih Sukamaju' },
    region: '32.01',
  }),
  subject: 'Gerai belum dibangun',
  body: 'Lahan sudah ada sejak Mei.',
  link: 'https://aduan.example/petugas/kasus/ADU-2026-000123-4',
};
const opening = (changes: Partial<PushedTicket> = {}, key = 'k-1'): DirectoryPush => ({
  type: 'ticket',
  key,
  ticket: { ...ticket, ...changes },
});
const plain = { mask: (text: string) => text };

/** A directory that accepts tickets, its server, and an accepted ticket. */
function trial(changes: Partial<HelpdeskOptions> = {}, mapping: Partial<SimkopdesMapping> = {}) {
  const server = sampleServer();
  const directory = simkopdes({
    baseUrl,
    auth: { type: 'bearer', token },
    helpdesk: { ...helpdesk, ...changes },
    mapping,
  });
  const context = contextOf(server.fetch);
  const push = async (given: DirectoryPush) => directory.push?.(given, context);
  const progress = (more: Partial<ProgressPush> = {}) =>
    push({
      type: 'progress',
      key: crypto.randomUUID(),
      foreignId: { system: 'simkopdes', id: '1' },
      ticket,
      state: 'in-progress',
      response: null,
      unit: null,
      ...more,
    });
  return {
    directory,
    progress,
    push,
    pull: async (after: string | null = null) =>
      directory.pull?.({ system: 'simkopdes', id: '1' }, after, context),
    server,
    kept: () => server.cases.get('1'),
  };
}

describe('a ticket that is handed over', () => {
  it('goes without its words, unless a masker says which may go', async () => {
    const { kept, push } = trial();
    expect(await push(opening())).toEqual({
      outcome: 'pushed',
      foreignId: { system: 'simkopdes', id: '1' },
    });
    expect(kept()).toEqual({
      helpdesk_id: 1,
      ticket_number: ticket.number,
      category: 'kdmp.gerai.pembangunan',
      subject: '[20 characters withheld]',
      issue: `[26 characters withheld]\n${ticket.link}`,
      cooperative_id: '3201162013',
      histories: [],
    });
    const masked = trial({ masker: plain });
    await masked.push(opening());
    expect(masked.kept()).toMatchObject({
      subject: ticket.subject,
      issue: `${ticket.body}\n${ticket.link}`,
    });
  });

  it('keeps to the limits, ends at a word and leads to all of it', async () => {
    for (const start of ['', 'Di', 'Di sini']) {
      const { kept, push } = trial({ masker: plain });
      await push(opening({ body: `${start} ${'Gerai belum dibangun. '.repeat(100)}` }));
      const issue = kept()?.issue ?? '';
      expect(issue.length).toBeLessThanOrEqual(550);
      expect(issue.length).toBeGreaterThan(530);
      expect(issue).toMatch(/ (?:Gerai|belum|dibangun\.)…\nhttps:/);
      expect(issue.endsWith(ticket.link)).toBe(true);
    }
  });

  it('never ends within a sign', async () => {
    for (const odd of ['', 'a']) {
      const { kept, push } = trial({ masker: plain });
      await push(opening({ body: `${odd}${'😀'.repeat(400)}` }));
      expect(kept()?.issue).toMatch(/😀…\nhttps:/u);
      expect(() => encodeURIComponent(kept()?.issue ?? '')).not.toThrow();
    }
  });

  it('is refused when not even its link fits', async () => {
    const { push } = trial({ limits: { issue: 40 } });
    await expect(push(opening())).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('is written once, though its answer was lost', async () => {
    const { push, server } = trial();
    server.misbehave({ losesAnswers: true });
    const failure = await push(opening()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ class: 'unavailable', outcomeUnknown: true, retryable: true });
    expect(server.requests).toHaveLength(1);
    server.misbehave();
    expect(await push(opening())).toMatchObject({ foreignId: { id: '1' } });
    expect(server.cases.size).toBe(1);
  });

  it('takes the category of its topic, or of the nearest above it', async () => {
    const categories = { kdmp: 'umum', 'kdmp.gerai': 'teknis' };
    const { push, server } = trial({}, { categories });
    await push(opening({ category: 'kdmp.gerai.mutu' }, 'k-1'));
    await push(opening({ category: 'kdmp.lahan.sengketa' }, 'k-2'));
    await push(opening({ category: 'ksp.gagal_bayar' }, 'k-3'));
    const taken = [...server.cases.values()].map(({ category }) => category);
    expect(taken).toEqual(['teknis', 'umum', 'ksp.gagal_bayar']);
  });

  it('is told apart from an address where no helpdesk is', async () => {
    const endpoints = { ...helpdesk.endpoints, create: '/tickets' };
    const { push } = trial({ endpoints });
    await expect(push(opening())).rejects.toMatchObject({ code: 'directory-refused' });
  });
});

describe('a ticket that hides somebody', () => {
  it.each<Partial<PushedTicket>>([
    { anonymous: true },
    { confidential: true },
    { supervisory: true },
    { recusals: ['pendamping-7'] },
    { category: 'kdmp.tata_kelola.pengurus' },
    { category: 'kdmp.penyimpangan' },
    { category: 'kdmp.pendamping.ba_pmo' },
  ])('causes no request at all: %j', async (changes) => {
    const { push, progress, server } = trial({ masker: plain });
    expect(await push(opening(changes))).toMatchObject({ outcome: 'withheld' });
    await progress({ ticket: { ...ticket, ...changes }, response: 'Sudah dicek.' });
    expect(server.requests).toEqual([]);
  });

  it('goes where the policy of the host says so', async () => {
    const { push, server } = trial({ policy: { anonymous: 'push' } });
    await push(opening({ anonymous: true }, 'k-1'));
    await push(opening({ anonymous: true, confidential: true }, 'k-2'));
    expect(server.cases.size).toBe(1);
  });
});

describe('what became of a ticket', () => {
  it('is told in their words', async () => {
    const { kept, progress, push } = trial(
      { masker: plain },
      { institutions: { 'dinas-3201': '17' } },
    );
    await push(opening());
    await progress({ state: 'verifying' });
    await progress({ state: 'routed', unit: 'dinas-3201' });
    await progress({ state: 'my-own-state', unit: 'unknown-unit' });
    await progress({ state: 'closed', response: 'Sudah dibangun. '.repeat(40) });
    const lines = kept()?.histories ?? [];
    expect(lines.map(({ status }) => status)).toEqual([
      'pending',
      'in_progress',
      'in_progress',
      'closed',
    ]);
    expect(lines.map((line) => line.assign_to_institution)).toEqual([
      undefined,
      '17',
      undefined,
      undefined,
    ]);
    expect(lines[3]?.response?.length).toBeLessThanOrEqual(255);
    expect(lines[3]?.response?.endsWith(`…\n${ticket.link}`)).toBe(true);
  });

  it('goes without its words, too', async () => {
    const { kept, progress, push } = trial();
    await push(opening());
    await progress({ response: 'Sudah dicek.' });
    expect(kept()?.histories[0]?.response).toBe(`[12 characters withheld]\n${ticket.link}`);
  });

  it('comes back in ours, without what the desk wrote', async () => {
    const { progress, pull, push, server } = trial({}, { institutions: { 'dinas-3201': '17' } });
    await push(opening());
    await progress({ response: 'Sudah dicek.' });
    server.say('1', {
      status: 'in_progress',
      response: 'Diteruskan.',
      assign_to_institution: '17',
    });
    server.say('1', { status: 'ditolak', assign_to_institution: '99' });
    server.say('1', { response: 'Mohon tunggu.' });
    server.say('1', {
      status: 'ditolak',
      response: 'Bukan wewenang.',
      assign_to_institution: '99',
    });
    const at = Date.parse('2026-03-14T09:00:00+07:00');
    const news = [
      { id: '2:response', at, type: 'response', text: 'Diteruskan.' },
      { id: '2:transfer', at, type: 'transfer', unit: 'dinas-3201', institution: '17' },
      { id: '3:transfer', at, type: 'transfer', unit: null, institution: '99' },
      { id: '3:state', at, type: 'state', state: null, status: 'ditolak' },
      { id: '4:response', at, type: 'response', text: 'Mohon tunggu.' },
      { id: '5:response', at, type: 'response', text: 'Bukan wewenang.' },
    ];
    expect(await pull()).toEqual(news);
    expect(await pull('3:transfer')).toEqual(news.slice(3));
  });
});

it('takes no tickets without a helpdesk', () => {
  const { push, pull, capabilities } = simkopdes({ baseUrl, auth: { type: 'bearer', token } });
  expect({ push, pull, capabilities }).toMatchObject({
    push: undefined,
    pull: undefined,
    capabilities: { pushes: [], pulls: [] },
  });
});
