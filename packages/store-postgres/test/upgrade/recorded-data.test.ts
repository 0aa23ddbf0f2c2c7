import { officerPrincipal, type PartyId, systemPrincipal, type TenantId } from '@aduan/core';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { migrations } from '../../src/schema/migrations.js';
import { newSchema, openStore } from '../open-store.js';
import { readEverything, supervisor } from './read-everything.js';
import { recordRows } from './record-rows.js';
import { failures, recordedDesk, unreadable } from './recorded-desk.js';
import { layOutRows, type Recording, recordedSchemas, recordingOf } from './recorded-rows.js';

const options = { actor: supervisor };
const dayMs = 86_400_000;

/** The first and the last of them; `npm run test:deep` brings all forward. */
const some = recordedSchemas.filter(
  (_, index, all) => process.env.ADUAN_DEEP === '1' || index === 0 || index === all.length - 1,
);
/** What this version writes, so that its release can be recorded at any time. */
const now = ['here and now', migrations.length] as const;
const recordings = new Map(some.map((version) => [`in schema ${version}`, recordingOf(version)]));
beforeAll(async () => {
  recordings.set(now[0], await recordRows(inject('postgresUrl'), newSchema()));
});

/** A desk of this version on what one has written. */
async function deskOn([name, version]: readonly [string, number], schema = newSchema()) {
  const recording = recordings.get(name);
  if (!recording) throw new Error(`Nothing is recorded ${name}.`);
  await layOutRows(inject('postgresUrl'), schema, { ...recording, version });
  return { ...(await openDesk(recording, schema)), recording, schema };
}

async function openDesk({ known, reads }: Recording, schema: string) {
  const store = openStore(schema);
  const clock = { now: known.now };
  const { auditKey } = known;
  const desk = await recordedDesk({ auditKey, fails: false, now: () => clock.now, store });
  onTestFinished(async () => {
    await desk.aduan.close();
    await store.close();
  });
  return { clock, desk, known, reads };
}

test('there is data of each former schema: before another step is added, that of the last is recorded', () => {
  const former = migrations.slice(0, -1).map((_, index) => index + 1);
  expect(recordedSchemas).toEqual(expect.arrayContaining(former));
});

const written = some.map((version) => [`in schema ${version}`, version] as const);
describe.each([...written, now])('what was written %s', (...version) => {
  test('is read as it was written, and its histories are whole', async () => {
    const { desk, known, reads } = await deskOn(version);
    await desk.aduan.start({ workers: false });
    expect(await readEverything(desk, known)).toMatchObject(reads);
  });

  test('is brought forward once by instances that start at the same moment', async () => {
    const { desk, known, reads, recording, schema } = await deskOn(version);
    const others = [await openDesk(recording, schema), await openDesk(recording, schema)];
    const desks = [desk, ...others.map((other) => other.desk)];
    await Promise.all(desks.map(({ aduan }) => aduan.start({ workers: false })));
    const [{ desk: last }] = others as [(typeof others)[number]];
    expect(await readEverything(last, known)).toMatchObject(reads);
    const opened = await Promise.all(
      desks.map(({ aduan }) => aduan.tickets.open({ body: 'Lagi', channel: 'counter' }, options)),
    );
    const numbers = opened.map(({ ticket }) => ticket.number);
    expect(new Set([...numbers, ...Object.keys(reads.cases)]).size).toBe(
      desks.length + Object.keys(reads.cases).length,
    );
  });

  test('goes out and comes in where it waited, was stuck or was held', async () => {
    const { clock, desk, reads } = await deskOn(version);
    const { aduan, sent } = desk;
    await aduan.start({ workers: false });
    clock.now += dayMs;
    await aduan.workOff();
    const itself = { actor: systemPrincipal };
    const stuck = await aduan.deadLetters.list({}, itself);
    for (const { id } of stuck.items) await aduan.deadLetters.replay({ letter: id }, itself);
    await aduan.workOff();
    expect(await aduan.queues.inbox()).toEqual({ pending: 0, deadLetters: [] });
    expect(await aduan.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
    const said = sent.map(({ content }) => (content.type === 'text' ? content.text : ''));
    for (const words of Object.keys(failures)) {
      expect(said.filter((text) => text.includes(words))).toHaveLength(1);
    }
    const { items } = await aduan.tickets.list({ order: 'newest' }, options);
    const subjects = items.map(({ subject }) => subject);
    expect(subjects).toEqual(expect.arrayContaining([unreadable, 'Belum dibaca siapa pun']));
    expect(items).toHaveLength(Object.keys(reads.cases).length + 2);
  });

  test('is swept, no matter who held it: each deadline comes once, and the figures are right', async () => {
    const { clock, desk, reads } = await deskOn(version);
    const { aduan } = desk;
    await aduan.start({ workers: false });
    // Longer than whoever was killed held one of them.
    clock.now += 100 * dayMs;
    await aduan.workOff();
    await aduan.workOff();
    const open = Object.values(reads.cases).filter(
      ({ ticket }) => ticket.state === 'received' && ticket.leadId === null,
    );
    expect(open).toHaveLength(3);
    for (const { ticket } of open) {
      const events = await desk.store.readEvents('default' as TenantId, ticket.id);
      const breaches = events.filter(({ type }) => type === 'sla.breached');
      const deadlines = new Set(breaches.map(({ facts }) => facts));
      expect(deadlines.size).toBeGreaterThan(1);
      expect(breaches).toHaveLength(deadlines.size);
    }
    const { items } = await aduan.tickets.list({}, options);
    const phases = items.map(({ ticket }) => ticket.phase).filter((phase) => phase !== 'closed');
    const counted = await aduan.tickets.count(options);
    expect(counted.byPhase).toEqual(
      Object.fromEntries(
        [...new Set(phases)].map((phase) => [phase, phases.filter((one) => one === phase).length]),
      ),
    );
    expect(counted.late).toBeGreaterThanOrEqual(open.length);
  });

  test('is written on, erased and signed, and the audit still verifies', async () => {
    const { desk, known, reads } = await deskOn(version);
    const { aduan, signer } = desk;
    await aduan.start({ workers: false });
    const cases = Object.values(reads.cases);
    const drafted = cases.find(({ ticket }) => ticket.draft !== null)?.ticket;
    const closed = cases.find(({ ticket }) => ticket.phase === 'closed')?.ticket;
    const answers = aduan.plugins.replies;
    const other = officerPrincipal('penyelia', ['supervisor']);
    await answers.approve(drafted?.id ?? '', {}, { actor: other });
    expect((await answers.send(drafted?.id ?? '', {}, options)).ticket.phase).toBe('answered');
    const decision = { actor: supervisor, reason: 'request' };
    const erased = await aduan.dataProtection.erase(closed?.reporters[0] as PartyId, decision);
    expect(erased.tickets).toHaveLength(1);
    expect(await aduan.plugins.checkpoints.sign({ signer })).toHaveLength(1);
    const published = [...known.published, ...desk.published];
    const after = await readEverything(desk, { ...known, published });
    expect(after.audit).toMatchObject({ intact: true, isTrusted: true, tickets: cases.length });
    expect(after.cases[closed?.number ?? '']).toMatchObject({ intact: true, subject: null });
    expect(published).toHaveLength(2);
  });
});
