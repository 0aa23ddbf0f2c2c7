import { InputError, type TicketId } from '@aduan/core';
import { historyOf, type StoredEvent } from '@aduan/core/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, collect } from '../../core/test/audit/bundle-of.js';
import { officer } from '../../core/test/runtime/test-desk.js';
import { type AuditExport, publishedCheckpoints, verifyAudit } from '../src/index.js';
import { auditedDesk, rechained } from './audited-desk.js';

type Desk = Awaited<ReturnType<typeof auditedDesk>>;
type Source = AuditExport['store'];

let desk: Desk;
let earlier: readonly string[];
let published: readonly string[];
/** A ticket of which the checkpoints cover three events. */
let victim: TicketId;

beforeAll(async () => {
  desk = await auditedDesk({ notes: 2 });
  victim = desk.ids[4] as TicketId;
  earlier = await bundleOf(desk);
  published = await collect(publishedCheckpoints({ store: desk.store, tenant: 'default' }));
});

/** A bundle of a database that its owner has changed, signed with the desk's own key. */
function doctored(changes: Partial<Source>): Promise<readonly string[]> {
  const store: Source = { ...desk.store, ...changes };
  return bundleOf({ ...desk, store });
}

const withHistory = (
  id: TicketId,
  change: (events: readonly StoredEvent[]) => readonly StoredEvent[],
): Partial<Source> => ({
  async readEvents(tenant, history) {
    const events = await desk.store.readEvents(tenant, history);
    return history === id ? change(events) : events;
  },
});

const withoutTicket = (id: TicketId): Partial<Source> => ({
  async listTickets(tenant, filter) {
    const page = await desk.store.listTickets(tenant, filter);
    return { ...page, items: page.items.filter(({ ticket }) => ticket.id !== id) };
  },
});

const withoutCheckpoints = (from: number): Partial<Source> => ({
  async readLedger(tenant, ledger, page) {
    const rows = await desk.store.readLedger(tenant, ledger, page);
    return ledger === 'checkpoints' ? rows.filter(({ sequence }) => sequence < from) : rows;
  },
});

describe('what the checkpoints of a bundle show', () => {
  it('a history whose end was cut off', async () => {
    const lines = await doctored(withHistory(victim, (events) => events.slice(0, -1)));
    const verdict = { intact: false, problem: 'truncated', history: victim };
    expect(await verifyAudit(lines)).toMatchObject(verdict);
  });

  it('a history of a party whose end was cut off', async () => {
    const party = historyOf(desk.people[0] as never);
    const lines = await doctored(withHistory(party, () => []));
    const verdict = { intact: false, problem: 'truncated', history: party };
    expect(await verifyAudit(lines)).toMatchObject(verdict);
  });

  it('a ticket that was taken out', async () => {
    const lines = await doctored(withoutTicket(victim));
    const verdict = { intact: false, problem: 'missing', history: victim };
    expect(await verifyAudit(lines)).toMatchObject(verdict);
  });

  it('a history that stands there twice', async () => {
    const twice: Partial<Source> = {
      async listTickets(tenant, filter) {
        const page = await desk.store.listTickets(tenant, filter);
        return { ...page, items: page.items.flatMap((item) => [item, item]) };
      },
    };
    expect(await verifyAudit(await doctored(twice))).toMatchObject({
      intact: false,
      problem: 'order',
    });
    const emptied = { ...twice, ...withHistory(victim, () => []), ...withoutCheckpoints(1) };
    expect(await verifyAudit(await doctored(emptied))).toMatchObject({ problem: 'order' });
  });

  it('an event that was changed, with the whole chain made again', async () => {
    const changed = (events: readonly StoredEvent[]) =>
      rechained(events.map((event) => ({ ...event, at: event.at + 1, sealed: null })));
    const lines = await doctored(withHistory(victim, changed));
    const verdict = { intact: false, problem: 'rewritten', history: victim };
    expect(await verifyAudit(lines)).toMatchObject(verdict);
  });

  it('nothing of what grew, and came, after the last one', async () => {
    const { aduan, clock } = desk;
    clock.now += 1_000;
    await aduan.tickets.note(victim, 'lagi', { actor: officer });
    const { ticket } = await aduan.tickets.open(
      { channel: 'phone', body: 'x' },
      { actor: officer },
    );
    expect(await verifyAudit(await bundleOf(desk))).toMatchObject({ intact: true, tickets: 13 });
    const withoutNew = await doctored(withoutTicket(ticket.id));
    expect(await verifyAudit(withoutNew)).toMatchObject({ intact: true, tickets: 12 });
  });
});

describe('what was given out before shows', () => {
  it('nothing where nothing was done', async () => {
    const lines = await bundleOf(desk);
    expect(await verifyAudit(lines, { earlier, published })).toMatchObject({ intact: true });
  });

  it('a database that was rolled back, together with its checkpoints', async () => {
    const rolledBack = { ...withoutTicket(victim), ...withoutCheckpoints(1) };
    const lines = await doctored(rolledBack);
    expect(await verifyAudit(lines)).toMatchObject({ intact: true });
    const lost = { intact: false, problem: 'rolled-back' };
    expect(await verifyAudit(lines, { published })).toMatchObject(lost);
    expect(await verifyAudit(lines, { earlier })).toMatchObject(lost);
    const [first = ''] = published;
    expect(await verifyAudit(lines, { published: [first] })).toMatchObject(lost);
  });

  it('histories that an earlier bundle without checkpoints holds', async () => {
    const plain = await doctored(withoutCheckpoints(1));
    const cut = withHistory(victim, (events) => events.slice(0, -2));
    const lines = await doctored({ ...cut, ...withoutCheckpoints(1) });
    expect(await verifyAudit(lines)).toMatchObject({ intact: true });
    expect(await verifyAudit(lines, { earlier: plain })).toMatchObject({
      intact: false,
      problem: 'truncated',
      history: victim,
    });
    const gone = await doctored({ ...withoutTicket(victim), ...withoutCheckpoints(1) });
    expect(await verifyAudit(gone, { earlier: plain })).toMatchObject({
      intact: false,
      problem: 'missing',
      history: victim,
    });
  });

  it('two checkpoints of one number, whichever the bundle holds, and in whatever order', async () => {
    const other = await auditedDesk({ cases: 3 });
    const forged = await collect(publishedCheckpoints({ store: other.store, tenant: 'default' }));
    const rewritten = { intact: false, problem: 'rewritten' };
    for (const given of [
      [...published, ...forged],
      [...forged, ...published],
    ]) {
      expect(await verifyAudit(await bundleOf(other), { published: given })).toMatchObject(
        rewritten,
      );
      expect(await verifyAudit(earlier, { published: given })).toMatchObject(rewritten);
    }
    const both = { earlier, published: [forged.at(-1) ?? ''] };
    expect(await verifyAudit(earlier, both)).toMatchObject({ intact: false });
  });

  it('checkpoints that were signed again', async () => {
    const other = await auditedDesk({ cases: 3 });
    await other.aduan.tickets.note(other.ids[0] as string, 'lagi', { actor: officer });
    await other.checkpoints.sign();
    const lines = await bundleOf(other);
    expect(await verifyAudit(lines)).toMatchObject({ intact: true });
    const [first = ''] = published;
    expect(await verifyAudit(lines, { published: [first] })).toMatchObject({
      intact: false,
      line: 2,
      problem: 'rewritten',
    });
  });

  it('an earlier bundle that is broken, and what was never given out', async () => {
    const lines = await bundleOf(desk);
    const broken = { earlier: earlier.slice(0, -1) };
    await expect(verifyAudit(lines, broken)).rejects.toThrow(InputError);
    await expect(verifyAudit(lines, { published: ['{}'] })).rejects.toThrow('Line 1');
    const foreign = await bundleOf({ ...desk, tenant: 'another' });
    await expect(verifyAudit(foreign, { earlier: await doctoredEmpty() })).rejects.toThrow(
      'different desks',
    );
  });
});

/** A bundle of an empty desk. */
function doctoredEmpty(): Promise<readonly string[]> {
  return bundleOf({ ...desk, tenant: 'empty' });
}
