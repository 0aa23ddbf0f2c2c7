import { officerPrincipal, type PartyId, type Principal } from '@aduan/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples, stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

/** A ticket, what was written in it, and what leads to its reporter. */
interface Planted {
  readonly id: string;
  readonly number: string;
  readonly party: PartyId;
  readonly words: readonly string[];
  readonly identity: readonly string[];
}

const session: { principal: Principal | null } = { principal: null };
const options = { actor: supervisor };

let desk: Awaited<ReturnType<typeof smallDesk>>;
let planted: Readonly<Record<'plain' | 'guarded' | 'restricted' | 'erased', Planted>>;
let queries: readonly { readonly method: string; readonly name: string }[];

beforeAll(async () => {
  desk = await smallDesk({ actor: () => session.principal });
  planted = {
    plain: await plant(1),
    guarded: await plant(2, { confidential: true }),
    restricted: await plant(3),
    erased: await plant(4),
  };
  const { parties } = desk.aduan.plugins;
  await parties.restrict(planted.restricted.party, { reason: 'Diminta' }, options);
  await close(planted.erased.id);
  await desk.aduan.dataProtection.erase(planted.erased.party, { ...options, reason: 'request' });
  // A change would need a key; what is public is asked by citizens with their number and PIN.
  queries = Object.values(desk.api.document.paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, { operationId, parameters, security }]) => {
      const isQuery = !JSON.stringify(parameters ?? []).includes('Idempotency-Key');
      const isStream = operationId === 'followEvents';
      return isQuery && !isStream && security.length > 0
        ? [{ method: method.toUpperCase(), name: operationId }]
        : [];
    }),
  );
});

async function plant(at: number, flags: object = {}): Promise<Planted> {
  const [body, subject] = [`ceritarahasia${at}`, `judulrahasia${at}`];
  const [name, phone] = [`Penanda${at} Rahasia`, `+6281290000${at}${at}${at}`];
  const reporter = { name, contacts: [{ kind: 'phone', value: phone }] };
  const place = { channel: 'portal', category: 'izin.usaha', region: '33.73.01.1001' };
  const { ticket } = await desk.aduan.tickets.open(
    { body, subject, reporter, ...place, ...flags },
    options,
  );
  const { id, number, reporters } = ticket;
  const [party = '' as PartyId] = reporters;
  const identity = [`Penanda${at}`, phone.slice(3)];
  return { id, number, party, words: [body, subject], identity };
}

async function close(id: string): Promise<void> {
  const { tickets } = desk.aduan;
  await tickets.answer(id, 'Sudah dijawab.', options);
  const obligationId = (await tickets.get(id, options)).ticket.obligations[0]?.id ?? '';
  await tickets.attempt(id, { obligationId, by: 'phone', outcome: 'reached' }, options);
  await tickets.close(id, options);
}

/** What every query answers about all that is planted. */
async function everyAnswer(token?: string) {
  const stage = stageOf(desk.aduan, desk);
  const found: { readonly query: string; readonly status: number; readonly text: string }[] = [];
  for (const { method, name } of queries) {
    const example = await examples[name]?.(stage);
    if (!example) throw new Error(`There is no example of ${name}.`);
    const paths = Object.values(planted).map(({ id, number, party }) =>
      example.path
        .replace(/^\/tickets\/[\da-f-]{36}/, `/tickets/${id}`)
        .replace(/^\/tickets\/by-number\/.+/, `/tickets/by-number/${number}`)
        .replace(/^\/parties\/[\da-f-]{36}/, `/parties/${party}`),
    );
    for (const path of new Set(paths)) {
      const asked = { token, ...(method === 'POST' && { body: example.body ?? {} }) };
      const { body, status } = await ask(desk.api, method, path + (example.query ?? ''), asked);
      found.push({ query: `${name} ${path}`, status, text: JSON.stringify(body) });
    }
  }
  return found;
}

/** The queries whose answers hold one of the traces. */
function told(answers: Awaited<ReturnType<typeof everyAnswer>>, traces: readonly string[]) {
  return answers.flatMap(({ query, text }) =>
    traces.some((trace) => text.includes(trace)) ? [query] : [],
  );
}

const nameOf = (query: string) => query.split(' ')[0] ?? '';

/** What a session reads for a reason that is kept. */
const byGround = ['exportParty', 'revealTicket'];

/** Whoever calls must know whom, and at which number: a ticket may be among the next calls, or not yet. */
const exceptCalls = (names: readonly string[]) => names.filter((name) => name !== 'listCalls');

/** What shows a session who reported the one ticket that it is about. */
const ofOneTicket = [
  ...['composeAnswer', 'composeAnswers', 'findTicket', 'getRedactedTicket', 'getTicket'],
  ...['printPostalAnswer', 'readCaseFile'],
];

/** All that was planted: what was written, and what leads to a reporter. */
const everything = () =>
  Object.values(planted).flatMap(({ identity, words }) => [...words, ...identity]);

describe('every query', () => {
  it('answers whoever may know, and nobody of whom is erased', async () => {
    const answers = await everyAnswer(await desk.tokenFor(['supervisor']));
    const { erased, guarded } = planted;
    const names = told(answers, guarded.identity).map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['exportTickets', 'getTicket', 'previewMerge']));
    expect(told(answers, [...erased.words, ...erased.identity])).toEqual([]);
  });

  it('tells somebody of another place nothing, be they a supervisor', async () => {
    const answers = await everyAnswer(await desk.tokenFor(['supervisor'], { regions: ['34'] }));
    const given = answers.filter(({ status }) => status < 400);
    const ids = Object.values(planted).flatMap(({ id, number }) => [id, number]);
    expect(told(answers, everything())).toEqual([]);
    expect(told(given, ids)).toEqual([]);
  });

  it('tells an officer nothing of a hidden reporter, and an auditor no word of anybody', async () => {
    const officer = await everyAnswer(await desk.tokenFor(['officer']));
    expect(told(officer, planted.guarded.identity)).toEqual([]);
    expect(told(officer, planted.restricted.identity)).not.toEqual([]);
    const auditor = await everyAnswer(await desk.tokenFor(['auditor']));
    expect(told(auditor, everything())).toEqual([]);
  });

  it('is closed to somebody whose time is over', async () => {
    const validUntil = desk.clock.now - 1;
    session.principal = { ...officerPrincipal('sementara', ['supervisor']), validUntil };
    const answers = await everyAnswer();
    session.principal = null;
    const open = answers.filter(({ status }) => status !== 403);
    expect(open.map(({ query }) => query)).toEqual([]);
    expect(told(answers, everything())).toEqual([]);
  });

  it('shows a session contacts for a ground or a call, and names in no other list', async () => {
    session.principal = officerPrincipal('atasan', ['supervisor']);
    const answers = await everyAnswer();
    session.principal = null;
    const [name = '', phone = ''] = planted.guarded.identity;
    const queriesThatTell = (trace: string) =>
      exceptCalls([...new Set(told(answers, [trace]).map(nameOf))]).toSorted();
    expect(queriesThatTell(phone)).toEqual(byGround);
    expect(queriesThatTell(name)).toEqual([...byGround, ...ofOneTicket].toSorted());
  });
});
