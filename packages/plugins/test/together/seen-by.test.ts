import {
  AduanError,
  compileWorkflow,
  defaultWorkflow,
  defineKind,
  type Intake,
  type PartyId,
  type Principal,
} from '@aduan/core';
import { complaint } from '@aduan/core/ticket';
import { viewLog } from '@aduan/plugins/view-log';
import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import {
  delivery,
  principal,
  supervisor,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { changeFeed } from '../../src/change-feed/index.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { parties } from '../../src/parties/index.js';
import { replies } from '../../src/replies/index.js';
import { reports } from '../../src/reports/index.js';
import { reporterOf, villageDesk } from '../merged-tickets/village-desk.js';

/** A report about the conduct of the office itself, which a unit of inspectors alone may see. */
const conduct = defineKind({
  id: 'conduct',
  label: { id: 'Perilaku petugas', en: 'Conduct' },
  letters: 'ETK',
  seenBy: ['inspector'],
});
const { permissions } = defaultWorkflow;
const workflow = compileWorkflow({
  ...defaultWorkflow,
  permissions: { ...permissions, read: [...(permissions.read ?? []), 'inspector'] },
});
const kinds = [complaint, conduct];
const inspector = principal('p-9', 'supervisor', 'inspector');
const by = (actor: Principal) => ({ actor });
/** Only words of a report about conduct have it. */
const secret = 'kuitansi';
const phone = { kind: 'phone', value: '+6281234560815' };

/** What a report about conduct may be found by. */
interface Traces {
  readonly id: string;
  readonly number: string;
  readonly party: PartyId;
}

const about = {
  category: 'kdmp.gerai.tutup',
  region: '33.73',
  body: `Petugas minta uang tanpa ${secret}.`,
};

/** A desk with complaints, and reports about conduct that came in by phone and by chat. */
async function deskWithSecrets() {
  const intake: Intake = {
    receive: ({ at }) => ({
      effects: [{ type: 'ticket.open', kind: 'conduct' }],
      session: 'asks',
      wakeAt: at + 3_600_000,
    }),
  };
  const masker = { mask: (text: string) => text };
  const plugins = [
    changeFeed(),
    mergedTickets(),
    parties(),
    replies(),
    reports(),
    viewLog(),
  ] as const;
  const desk = testDesk({ kinds, workflow, intake, masker, plugins });
  const { aduan, clock } = desk;
  const feed = aduan.plugins['change-feed'];
  const beginning = await feed.since({ cursor: null }, by(inspector));
  const open = async (kind: string, more: object) => {
    clock.now += 1_000;
    return (await aduan.tickets.open({ ...about, channel: 'phone', kind, ...more }, by(inspector)))
      .ticket;
  };
  const plain = await open('complaint', {
    subject: 'Gerai tutup',
    body: 'Gerai tutup.',
    reporter: { contacts: [phone] },
  });
  await open('conduct', { subject: `Minta uang tanpa ${secret}`, reporter: { contacts: [phone] } });
  await open('conduct', { subject: `Uang tanpa ${secret}` });
  await aduan.fetch(delivery([textEvent(`Saya bayar tanpa ${secret}.`)]));
  await aduan.workOff();
  const { items } = await aduan.tickets.list({ kind: 'conduct' }, by(inspector));
  const hidden = items.map(
    ({ ticket: { id, number, reporters } }): Traces => ({
      id,
      number,
      party: reporters[0] as PartyId,
    }),
  );
  await aduan.tickets.link(
    plain.id,
    { ticketId: String(items[0]?.ticket.id), as: 'related' },
    by(inspector),
  );
  await aduan.workOff();
  return { ...desk, feed, beginning: beginning.next, plain, hidden };
}

/** Every way to read, with a report about conduct that the reader would have to know of. */
function waysToRead({
  aduan,
  beginning,
  feed,
  hidden,
  plain,
}: Awaited<ReturnType<typeof deskWithSecrets>>): Readonly<
  Record<string, (actor: Principal) => Promise<unknown>>
> {
  const { tickets } = aduan;
  const merged = aduan.plugins['merged-tickets'];
  const answers = aduan.plugins.replies;
  const { conversations } = aduan;
  const protection = aduan.dataProtection;
  const views = aduan.plugins['view-log'];
  const each = (read: (traces: Traces) => Promise<unknown>) =>
    Promise.all(hidden.map((traces) => read(traces).catch(refusal)));
  const clock = { metric: 'first-response', cycle: 1 } as const;
  return {
    get: (actor) => each(({ id }) => tickets.get(id, by(actor))),
    find: (actor) => each(({ number }) => tickets.find(number, by(actor))),
    'find by digits': (actor) =>
      each(({ number }) => tickets.find(number.replace(/\D/g, ''), by(actor))),
    explain: (actor) => each(({ id }) => tickets.explain(id, clock, by(actor))),
    verifyHistory: (actor) => each(({ id }) => tickets.verifyHistory(id, by(actor))),
    list: (actor) => tickets.list({}, by(actor)),
    'list of the kind': (actor) => tickets.list({ kind: 'conduct' }, by(actor)),
    'list by number': (actor) => tickets.list({ number: 'ETK' }, by(actor)),
    'list of the reporter': (actor) =>
      each(({ party }) => tickets.list({ reporter: party }, by(actor))),
    search: (actor) => tickets.search({ text: secret }, by(actor)),
    'search by number': (actor) =>
      each(({ number }) => tickets.search({ text: number }, by(actor))),
    'search by letters': (actor) => tickets.search({ text: 'ETK-2026' }, by(actor)),
    'a related ticket': (actor) => tickets.get(plain.id, by(actor)),
    recap: async (actor) =>
      (await aduan.plugins.reports.recap({ month: '2026-04' }, by(actor))).by.kind,
    exportList: async (actor) => {
      const parts: string[] = [];
      for await (const part of await aduan.plugins.reports.exportList({}, by(actor)))
        parts.push(part);
      return parts;
    },
    changes: (actor) => feed.since({ cursor: beginning }, by(actor)),
    suggest: (actor) => each(({ id }) => merged.suggest(id, {}, by(actor))),
    suggestFor: (actor) => merged.suggestFor({ ...about, kind: 'conduct' }, by(actor)),
    reports: (actor) => each(({ id }) => merged.reports(id, {}, by(actor))),
    preview: (actor) => each(({ id }) => merged.preview(plain.id, { into: id }, by(actor))),
    reply: (actor) => each(({ id }) => answers.get(id, {}, by(actor))),
    template: (actor) =>
      each(({ id }) => answers.compose(id, { template: 'final-answer' }, by(actor))),
    calls: (actor) => answers.calls({}, by(actor)),
    person: (actor) => each(({ party }) => aduan.plugins.parties.get(party, {}, by(actor))),
    persons: (actor) => aduan.plugins.parties.find(phone, by(actor)),
    conversations: (actor) => conversations.list(by(actor)),
    conversation: (actor) => each(({ id }) => conversations.ofTicket(id, by(actor))),
    erasure: (actor) => each(({ party }) => protection.planErasure(party, by(actor))),
    breach: (actor) => protection.reportBreach({ kind: 'database' }, by(actor)),
    'breach of a person': (actor) =>
      each(({ party }) =>
        protection.reportBreach({ kind: 'database', parties: [party] }, by(actor)),
      ),
    export: (actor) =>
      each(({ party }) => protection.export(party, { ...by(actor), reason: 'Diminta.' })),
    corrections: (actor) => each(({ party }) => protection.corrections(party, by(actor))),
    'views of it': (actor) => each(({ id }) => views.of(id, {}, by(actor))),
    views: (actor) => views.latest({}, by(actor)),
    'list that is logged': (actor) => views.list({}, by(actor)),
    'dead letters': (actor) => aduan.deadLetters.list({}, by(actor)),
    note: (actor) => each(({ id }) => tickets.note(id, 'x', by(actor))),
    assign: (actor) => each(({ id }) => tickets.assign(id, { team: 'a' }, by(actor))),
  };
}

/** What a refused reader learns: that there is no such thing, or that they may not. */
function refusal(error: unknown): string {
  if (AduanError.isInstance(error)) return error.code;
  throw error;
}

const readers: fc.Arbitrary<Principal> = fc
  .record({
    roles: fc.subarray(['agent', 'officer', 'supervisor', 'auditor'], { minLength: 1 }),
    regions: fc.constantFrom([], ['33'], ['33.73']),
    units: fc.constantFrom([], ['inspector'], ['conduct']),
    team: fc.constantFrom(null, 'a'),
  })
  .map(({ regions, roles, team, units }) => ({
    ...principal('inspector', ...roles),
    regions,
    units,
    ...(team && { within: { teams: [team] } }),
  }));

test('no principal without the role learns of a ticket of the kind, by any way to read', async () => {
  const desk = await deskWithSecrets();
  const ways = Object.entries(waysToRead(desk));
  await fc.assert(
    fc.asyncProperty(readers, async (reader) => {
      for (const [way, read] of ways) {
        const told = JSON.stringify(await read(reader).catch(refusal));
        for (const { id, number } of desk.hidden) {
          expect(told, way).not.toContain(id);
          expect(told, way).not.toContain(number);
        }
        expect(told, way).not.toContain(secret);
        expect(told, way).not.toContain('"conduct"');
      }
    }),
    { numRuns: 20 },
  );
});

test('a person who has the role is told more by all of them', async () => {
  const desk = await deskWithSecrets();
  const silent: string[] = [];
  for (const [way, read] of Object.entries(waysToRead(desk))) {
    const [told, other] = await Promise.all(
      [inspector, supervisor].map(async (actor) =>
        JSON.stringify(await read(actor).catch(refusal)),
      ),
    );
    if (told === other) silent.push(way);
  }
  expect(silent).toEqual([]);
});

test('counts and figures leave the kind out', async () => {
  const { aduan } = await deskWithSecrets();
  const figures = async (actor: Principal) => {
    const [{ items }, { byPhase }, open, recap] = await Promise.all([
      aduan.tickets.list({}, by(actor)),
      aduan.tickets.count(by(actor)),
      aduan.plugins.reports.open({ by: 'region', parts: 1 }, by(actor)),
      aduan.plugins.reports.recap({ month: '2026-04' }, by(actor)),
    ]);
    return [items.length, byPhase.new, open.open, recap.total.received];
  };
  expect(await figures(supervisor)).toEqual([1, 1, 1, 1]);
  expect(await figures(inspector)).toEqual([4, 4, 4, 4]);
});

test('citizens see what they reported, and are not offered to join what others did', async () => {
  const mayJoin: boolean[] = [];
  for (const kind of [complaint, { ...complaint, seenBy: ['officer', 'supervisor'] }]) {
    const { aduan, cases, report } = villageDesk({ kinds: [kind] });
    const lead = await report('warga-1');
    for (const neighbour of ['warga-2', 'warga-3', 'warga-4', 'warga-5']) {
      const { id } = await report(neighbour);
      await cases.merge(id, { into: lead.id }, by(supervisor));
    }
    const own = await report('warga-baru');
    const { items } = await aduan.tickets.list({}, by(reporterOf(own)));
    expect(items.map(({ ticket }) => ticket.id)).toEqual([own.id]);
    mayJoin.push((await cases.mayJoin(own.id, {}, by(reporterOf(own)))).mayJoin);
  }
  expect(mayJoin).toEqual([true, false]);
});

test.each([
  ['a role that may read nothing', ['minister'], 'kinds.conduct.seenBy: names "minister"'],
  ['nobody', [], 'seenBy must name a role'],
])('a desk is not composed with a kind for %s', (_, seenBy, mistake) => {
  expect(() => testDesk({ kinds: [defineKind({ ...conduct, seenBy })] })).toThrow(mistake);
});
