import { verifyAudit } from '@aduan/audit';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import { bundleOf, newSigner } from '../audit/bundle-of.js';
import { officer, supervisor, testDesk } from '../runtime/test-desk.js';
import { answeredDesk, deadLetterDesk, tenant } from './dead-letter-desk.js';

const actor = supervisor;
const reason = 'sudah-ditelepon';

describe('what is put away', () => {
  it('is neither sent nor listed any more, and the ledger says who did it and why', async () => {
    const desk = await deadLetterDesk();
    const letters = desk.aduan.deadLetters;
    for (const id of ['in:1', 'out:dead']) await letters.discard({ letter: id, reason }, { actor });
    const { items: deadLetters } = await letters.list({}, { actor });
    expect(deadLetters.map(({ id }) => id)).toEqual(['out:uncertain']);
    expect(await desk.aduan.health()).toMatchObject({ deadLetters: { inbox: 0, outbox: 1 } });
    desk.clock.now += 86_400_000;
    await desk.aduan.workOff();
    expect(desk.channel.sent).toEqual([]);
    for (const id of ['in:1', 'out:dead']) {
      const nothing = { code: 'dead-letter-not-found' };
      await expect(letters.replay({ letter: id }, { actor })).rejects.toMatchObject(nothing);
      await expect(letters.discard({ letter: id, reason }, { actor })).rejects.toMatchObject(
        nothing,
      );
    }
    const by = { id: actor.id, kind: 'officer', roles: ['supervisor'] };
    const entry = { at: desk.clock.now - 86_400_000, by, reason, state: 'dead', place: 'test' };
    const ofNone = { ticketId: null, ticketNumber: null };
    expect(await letters.discards({}, { actor })).toEqual([
      { ...entry, ...ofNone, id: 'out:dead', error: 'channel-auth' },
      { ...entry, ...ofNone, id: 'in:1', error: 'unexpected' },
    ]);
    expect(desk.logs).toContainEqual({
      level: 'warn',
      event: 'dead-letter.discarded',
      data: { id: 'in:1', actor: actor.id, reason },
    });
  });

  it.each([undefined, '', 'dua kata', 'Bu Sri, 0812', 'a'.repeat(101)])(
    'has a reason that says nothing of people: not "%s"',
    async (given) => {
      const desk = await deadLetterDesk();
      const letters = desk.aduan.deadLetters;
      const refused = letters.discard({ letter: 'out:dead', reason: given as string }, { actor });
      await expect(refused).rejects.toMatchObject({
        code: 'input-invalid',
        issues: [{ path: ['reason'] }],
      });
      expect(await letters.discards({}, { actor })).toEqual([]);
    },
  );

  it('is put away once for a key, also when the first answer was lost', async () => {
    const desk = await deadLetterDesk();
    const letters = desk.aduan.deadLetters;
    const keyed = { actor, key: 'a' };
    const commit = vi.spyOn(desk.store, 'commit').mockRejectedValueOnce(new Error('killed here'));
    await expect(letters.discard({ letter: 'out:dead', reason }, keyed)).rejects.toThrow(
      'killed here',
    );
    commit.mockRestore();
    await letters.discard({ letter: 'out:dead', reason }, keyed);
    await letters.discard({ letter: 'out:dead', reason }, keyed);
    expect(await letters.discards({}, { actor })).toHaveLength(1);
    const letter = 'out:dead';
    await expect(letters.discard({ letter, reason: 'lain' }, keyed)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await expect(letters.discard({ letter, reason }, { actor, key: 'b' })).rejects.toMatchObject({
      code: 'dead-letter-not-found',
    });
    await expect(letters.discard({ letter: 'in:1', reason }, keyed)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('is what was looked at: nothing that was tried since', async () => {
    const desk = await deadLetterDesk();
    const letters = desk.aduan.deadLetters;
    await letters.replay({ letter: 'out:dead' }, { actor });
    await desk.lose([]);
    const stale = letters.discard({ letter: 'out:dead', reason }, { actor, expectedVersion: 1 });
    await expect(stale).rejects.toMatchObject({ code: 'store-conflict', actual: 2 });
    await letters.discard({ letter: 'out:dead', reason }, { actor, expectedVersion: 2 });
    expect(await letters.discards({}, { actor })).toHaveLength(1);
  });

  it('is put away by one of many at once, and others beside it', async () => {
    const desk = await deadLetterDesk();
    const letters = desk.aduan.deadLetters;
    const ids = ['out:dead', 'out:uncertain', 'in:1', 'out:dead', 'out:dead'];
    const done = await Promise.allSettled(
      ids.map((id) => letters.discard({ letter: id, reason }, { actor })),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((await letters.discards({}, { actor })).map(({ id }) => id).toSorted()).toEqual(
      ids.slice(0, 3).toSorted(),
    );
  });

  it('stands in what auditors verify, and cannot be taken out of it', async () => {
    const signer = await newSigner();
    const desk = await deadLetterDesk({ store: memoryStore() });
    const { plugins } = testDesk({ store: desk.store, plugins: [checkpoints({ signer })] }).aduan;
    const { sign } = plugins.checkpoints;
    const letters = desk.aduan.deadLetters;
    await letters.discard({ letter: 'in:1', reason }, { actor });
    expect([await sign(), await sign()]).toMatchObject([{ length: 1 }, []]);
    await letters.discard({ letter: 'out:dead', reason }, { actor });
    const lines = await bundleOf({ store: desk.store, signer });
    expect(await verifyAudit(lines)).toMatchObject({ intact: true, entries: { discards: 2 } });
    expect(lines.filter((line) => line.includes('"ledger":"discards"'))).toHaveLength(2);
    const { readLedger } = desk.store;
    const hiding = {
      ...desk.store,
      readLedger: async (...given: Parameters<typeof readLedger>) =>
        given[1] === 'discards' ? [] : readLedger(...given),
    };
    const hidden = await bundleOf({ store: hiding, signer });
    expect(await verifyAudit(hidden)).toMatchObject({ intact: false, problem: 'truncated' });
  });
});

describe('an answer that is put away', () => {
  it('did not arrive where nobody knew that, and there is no other way to its citizen', async () => {
    const desk = await answeredDesk({ class: 'retryable', outcomeUnknown: true });
    expect((await desk.ticket()).obligations).toMatchObject([{ status: 'answered' }]);
    await desk.aduan.deadLetters.discard({ letter: desk.letter, reason }, { actor });
    const { obligations, undelivered } = await desk.ticket();
    expect(obligations).toMatchObject([{ status: 'answered', noWay: true }]);
    expect(undelivered).toHaveLength(1);
    const { items } = await desk.aduan.tickets.list({ noWay: true }, { actor: officer });
    expect(items).toHaveLength(1);
  });

  it('stays without a way where it failed', async () => {
    const desk = await answeredDesk({ class: 'recipient' });
    const before = await desk.ticket();
    expect(before.obligations).toMatchObject([{ status: 'answered', noWay: true }]);
    await desk.aduan.deadLetters.discard({ letter: desk.letter, reason }, { actor });
    expect(await desk.ticket()).toEqual(before);
  });

  it('stays given where somebody told them since', async () => {
    const desk = await answeredDesk({ class: 'retryable', outcomeUnknown: true });
    const [obligation] = (await desk.ticket()).obligations;
    const reached = { obligationId: obligation?.id ?? '', by: 'phone', outcome: 'reached' };
    await desk.aduan.tickets.attempt(desk.id, reached as never, { actor: officer });
    await desk.aduan.deadLetters.discard({ letter: desk.letter, reason }, { actor });
    expect((await desk.ticket()).obligations).toMatchObject([{ status: 'reached' }]);
  });

  it('stays given where a receipt says that it arrived', async () => {
    const desk = await answeredDesk({ class: 'retryable', outcomeUnknown: true });
    const [obligation] = (await desk.ticket()).obligations;
    const messageId = obligation?.attempts.at(-1)?.messageId;
    await desk.store.raiseMessageStatus(tenant, messageId ?? ('' as never), 'read');
    await desk.aduan.deadLetters.discard({ letter: desk.letter, reason }, { actor });
    expect((await desk.ticket()).obligations).toMatchObject([{ status: 'answered' }]);
    expect((await desk.ticket()).undelivered).toEqual([]);
  });
});
