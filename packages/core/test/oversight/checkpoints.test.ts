import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignedCheckpoint } from '../../src/audit/checkpoint.js';
import { type AuditSigner, verifyAudit } from '../../src/audit/index.js';
import { createCheckpoints } from '../../src/oversight/index.js';
import { bundleOf, newSigner } from '../audit/audited-desk.js';
import { officer, testDesk, tuesdayMorning } from '../runtime/test-desk.js';

let desk: ReturnType<typeof testDesk>;
let signer: AuditSigner;
let checkpoints: ReturnType<typeof createCheckpoints>;

const open = () =>
  desk.aduan.tickets.open({ channel: 'phone', body: 'Simpanan' }, { actor: officer });

beforeEach(async () => {
  desk = testDesk({ store: memoryStore() });
  signer = await newSigner();
  checkpoints = createCheckpoints(desk.aduan, { signer });
});

describe('a checkpoint', () => {
  it('covers what grew since the one before, and is not made for nothing', async () => {
    expect(await checkpoints.sign()).toBe(0);
    expect(await checkpoints.last()).toBeNull();
    const { ticket } = await open();
    await open();
    expect(await checkpoints.sign()).toBe(1);
    expect(await checkpoints.last()).toMatchObject({ statement: { number: 1, heads: 2 } });
    await desk.aduan.tickets.note(ticket.id, 'x', { actor: officer });
    expect(await checkpoints.sign()).toBe(1);
    expect(await checkpoints.last()).toMatchObject({ statement: { number: 2, heads: 1 } });
    expect(await checkpoints.sign()).toBe(0);
  });

  it('never goes back in time', async () => {
    await open();
    await checkpoints.sign();
    desk.clock.now -= 60_000;
    await open();
    await checkpoints.sign();
    expect(await checkpoints.last()).toMatchObject({ statement: { at: tuesdayMorning } });
    expect(await verifyAudit(await bundleOf({ ...desk, signer }))).toMatchObject({ intact: true });
  });

  it('is written once, however many processes sign', async () => {
    for (let round = 0; round < 5; round++) {
      await open();
      await Promise.all([1, 2, 3, 4].map(() => checkpoints.sign()));
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
    checkpoints = createCheckpoints(desk.aduan, { signer, publish });
    await open();
    expect(await checkpoints.sign()).toBe(1);
    expect(desk.logs.map(({ event }) => event)).toContain('checkpoint.unpublished');
    isBroken = false;
    await open();
    await checkpoints.sign();
    expect(given).toEqual([[expect.any(String), await checkpoints.last()]]);
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
    expect(await checkpoints.sign()).toBe(1);
    expect(rounds).toBe(1);
    expect(await checkpoints.sign()).toBe(1);
  });

  it('is signed in the background', async () => {
    await open();
    const published = new Promise<string>((resolve) => {
      checkpoints = createCheckpoints(desk.aduan, { signer, publish: (line) => resolve(line) });
      checkpoints.start();
    });
    expect(await published).toContain('"number":1');
    await checkpoints.stop();
  });
});

describe('a key that changes', () => {
  async function sign(keys: Parameters<typeof createCheckpoints>[1]): Promise<number> {
    await open();
    return createCheckpoints(desk.aduan, keys).sign();
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
