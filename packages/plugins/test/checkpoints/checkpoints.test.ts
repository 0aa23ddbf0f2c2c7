import { type AuditSigner, verifyAudit } from '@aduan/audit';
import { InputError, type Store } from '@aduan/core';
import { type CheckpointLog, definePlugin } from '@aduan/core/plugin';
import type { SignedCheckpoint } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundleOf, newSigner } from '../../../core/test/audit/bundle-of.js';
import { officer, testDesk, tuesdayMorning } from '../../../core/test/runtime/test-desk.js';
import {
  type CheckpointKeys,
  type CheckpointOptions,
  type Checkpoints,
  checkpoints,
} from '../../src/checkpoints/index.js';

const signingDesk = (options: CheckpointOptions, store: Store = memoryStore()) =>
  testDesk({ store, plugins: [checkpoints(options)] });

let desk: ReturnType<typeof signingDesk>;
let signer: AuditSigner;
let log: Checkpoints;

const open = () =>
  desk.aduan.tickets.open({ channel: 'phone', body: 'Simpanan' }, { actor: officer });

beforeEach(async () => {
  signer = await newSigner();
  desk = signingDesk({ signer });
  log = desk.aduan.plugins.checkpoints;
});

describe('a checkpoint', () => {
  it('covers what grew since the one before, and is not made for nothing', async () => {
    expect(await log.sign()).toHaveLength(0);
    expect(await log.last()).toBeNull();
    const { ticket } = await open();
    await open();
    expect(await log.sign()).toHaveLength(1);
    expect(await log.last()).toMatchObject({ statement: { number: 1, heads: 2 } });
    await desk.aduan.tickets.note(ticket.id, 'x', { actor: officer });
    expect(await log.sign()).toHaveLength(1);
    expect(await log.last()).toMatchObject({ statement: { number: 2, heads: 1 } });
    expect(await log.sign()).toHaveLength(0);
  });

  it('never goes back in time', async () => {
    await open();
    await log.sign();
    desk.clock.now -= 60_000;
    await open();
    await log.sign();
    expect(await log.last()).toMatchObject({ statement: { at: tuesdayMorning } });
    expect(await verifyAudit(await bundleOf({ ...desk, signer }))).toMatchObject({ intact: true });
  });

  it('is written once, however many processes sign', async () => {
    for (let round = 0; round < 5; round++) {
      await open();
      await Promise.all([1, 2, 3, 4].map(() => log.sign()));
    }
    const kept = await desk.store.readLedger('default' as never, 'checkpoints', { limit: 99 });
    const heads = kept.flatMap(({ entry }) => JSON.parse(entry).heads);
    expect(heads).toHaveLength(5);
    const lines = await bundleOf({ ...desk, signer });
    expect(await verifyAudit(lines)).toMatchObject({ intact: true, checkpoints: kept.length });
  });

  it('is given away as one line, and kept when that fails', async () => {
    const given: (readonly [string, SignedCheckpoint])[] = [];
    let isBroken = true;
    const publish = (line: string, checkpoint: SignedCheckpoint) => {
      if (isBroken) throw new Error('no network');
      given.push([line, checkpoint]);
    };
    desk = signingDesk({ signer, publish });
    log = desk.aduan.plugins.checkpoints;
    await open();
    expect(await log.sign()).toHaveLength(1);
    expect(desk.logs.map(({ event }) => event)).toContain('checkpoint.unpublished');
    isBroken = false;
    await open();
    await log.sign();
    expect(given).toEqual([[expect.any(String), await log.last()]]);
    const published = given.map(([line]) => line);
    const lines = await bundleOf({ ...desk, signer });
    expect(await verifyAudit(lines, { published })).toMatchObject({ intact: true });
  });

  it('is one for all that grows between two rounds, however fast it grows', async () => {
    const { ticket } = await open();
    const { appendLedger } = desk.store;
    let rounds = 0;
    desk.store.appendLedger = async (...given) => {
      const done = await appendLedger(...given);
      rounds++;
      if (rounds < 5) await desk.aduan.tickets.note(ticket.id, 'lagi', { actor: officer });
      return done;
    };
    expect(await log.sign()).toHaveLength(1);
    expect(rounds).toBe(1);
    expect(await log.sign()).toHaveLength(1);
  });

  it('is signed in the background', async () => {
    const published = new Promise<string>((resolve) => {
      desk = signingDesk({ signer, publish: (line) => resolve(line) });
    });
    await open();
    await desk.aduan.start();
    expect(await published).toContain('"number":1');
    await desk.aduan.close();
  });

  it('waits for whoever has the key, where the desk has none', async () => {
    desk = signingDesk({});
    log = desk.aduan.plugins.checkpoints;
    await open();
    await desk.aduan.workOff();
    expect(await log.last()).toBeNull();
    await expect(log.sign()).rejects.toThrow(InputError);
    expect(await log.sign({ signer })).toEqual([await log.last()]);
  });

  it('is appended by its plugin alone', async () => {
    let append: CheckpointLog['append'] | undefined;
    const other = definePlugin({
      id: 'other',
      setup({ checkpointLog }) {
        append = checkpointLog.append;
        return {};
      },
    });
    testDesk({ store: desk.store, plugins: [other] });
    await expect(append?.({ after: 0, rows: [] })).rejects.toThrow(InputError);
  });
});

describe('a key that changes', () => {
  async function sign(keys: CheckpointKeys): Promise<number> {
    await open();
    return (await log.sign(keys)).length;
  }
  const verdict = async (by: AuditSigner, trustedKeys: Parameters<typeof verify>[1]) =>
    verify(await bundleOf({ ...desk, signer: by }), trustedKeys);
  const verify = (
    lines: readonly string[],
    trustedKeys: NonNullable<Parameters<typeof verifyAudit>[1]>['trustedKeys'],
  ) => verifyAudit(lines, trustedKeys ? { trustedKeys } : {});

  it('is named by the key before it: anyone who trusts that one trusts the new one', async () => {
    const next = await newSigner();
    await sign({ signer });
    desk.clock.now += 1_000;
    expect(await sign({ signer: next, former: signer })).toBe(2);
    const found = await verdict(next, [signer.keyId]);
    expect(found).toMatchObject({ intact: true, isTrusted: true, keyId: next.keyId });
    expect(found).toMatchObject({
      keys: [
        { id: signer.keyId, from: tuesdayMorning, until: tuesdayMorning + 1_000, isTrusted: true },
        { id: next.keyId, from: tuesdayMorning + 1_000, isTrusted: true },
      ],
    });
    expect(await verdict(next, [next.keyId])).toMatchObject({ isTrusted: false });
    expect(await verdict(signer, [signer.keyId])).toMatchObject({ intact: true, isTrusted: false });
    expect(await verdict(next, [next.keyId, signer.keyId])).toMatchObject({ isTrusted: true });
    expect(await sign({ signer, former: next })).toBe(2);
    expect(await verdict(signer, [signer.keyId])).toMatchObject({ isTrusted: true });
  });

  it('vouches for nothing outside the time that the auditor was told', async () => {
    const next = await newSigner();
    await sign({ signer });
    desk.clock.now += 1_000;
    await sign({ signer: next, former: signer });
    const until = (at: number) => verdict(next, [{ id: signer.keyId, until: at }, next.keyId]);
    expect(await until(tuesdayMorning + 1_001)).toMatchObject({ isTrusted: true });
    expect(await until(tuesdayMorning + 1_000)).toMatchObject({ intact: true, isTrusted: false });
    const late = [{ id: signer.keyId, from: tuesdayMorning + 1 }];
    expect(await verdict(next, late)).toMatchObject({ isTrusted: false });
  });

  it('is refused where nothing names it', async () => {
    await sign({ signer });
    const stranger = await newSigner();
    await expect(sign({ signer: stranger })).rejects.toMatchObject({ code: 'audit-key-unknown' });
    const wrong = { signer: stranger, former: await newSigner() };
    await expect(sign(wrong)).rejects.toMatchObject({ code: 'audit-key-unknown' });
  });

  it('takes over from a lost one without its word, and only who knows it trusts it', async () => {
    await sign({ signer });
    const next = await newSigner();
    expect(await sign({ signer: next, lostKey: signer.keyId })).toBe(2);
    expect(await verdict(next, [signer.keyId])).toMatchObject({ intact: true, isTrusted: false });
    const both = [signer.keyId, next.keyId];
    expect(await verdict(next, both)).toMatchObject({ isTrusted: true });
    expect(await verdict(signer, both)).toMatchObject({ intact: true, isTrusted: false });
  });

  it('that signs without being named breaks the bundle', async () => {
    await sign({ signer });
    const next = await newSigner();
    await sign({ signer: next, former: signer });
    const lines = await bundleOf({ ...desk, signer });
    const unnamed = lines
      .filter((line) => !line.includes('"nextKey":{'))
      .map((line, index) => line.replace(/"n":\d+,/, `"n":${index + 1},`));
    expect(await verifyAudit(unnamed)).toMatchObject({ intact: false, problem: 'checkpoint' });
  });
});
