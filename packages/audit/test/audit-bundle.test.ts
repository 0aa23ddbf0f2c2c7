import { InputError } from '@aduan/core';
import { canonicalJson } from '@aduan/core/plugin';
import { nextLink, sha256Hex } from '@aduan/core/store';
import { viewLog } from '@aduan/plugins/view-log';
import { memoryStore } from '@aduan/store-memory';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, newSigner } from '../../core/test/audit/bundle-of.js';
import { officer, supervisor, tuesdayMorning } from '../../core/test/runtime/test-desk.js';
import { viewLine } from '../src/bundle.js';
import { type AuditSigner, auditSigner, verifyAudit } from '../src/index.js';
import { merkleRoot } from '../src/merkle-root.js';
import { auditedDesk } from './audited-desk.js';

let signer: AuditSigner;
let lines: readonly string[];

beforeAll(async () => {
  const desk = await auditedDesk();
  signer = desk.signer;
  lines = await bundleOf(desk);
});

describe('an exported bundle', () => {
  it('verifies, and tells what it covers', async () => {
    expect(await verifyAudit(lines)).toEqual({
      intact: true,
      tenant: 'default',
      entries: { definitions: 0, discards: 0 },
      tickets: 12,
      parties: 2,
      events: lines.filter((line) => line.includes('"type":"event"}')).length,
      views: 0,
      checkpoints: 3,
      signedAt: tuesdayMorning + 1,
      keyId: signer.keyId,
      keys: [expect.objectContaining({ id: signer.keyId, isTrusted: false })],
      isTrusted: false,
    });
    expect(await verifyAudit(lines, { trustedKeys: [signer.keyId] })).toMatchObject({
      isTrusted: true,
    });
  });

  it('holds the histories of people, whole', () => {
    const events = lines.filter((line) => line.includes('"type":"party.'));
    expect(events).toHaveLength(2);
    expect(lines.filter((line) => line.includes('"kind":"party","link"'))).toHaveLength(2);
  });

  it('holds no name and no word of anybody', () => {
    expect(lines.join('\n')).not.toMatch(/Tuti|Hal 1|ditelepon|orang yang sama|08123/);
  });

  it('of an empty desk verifies too', async () => {
    const empty = await bundleOf({ store: memoryStore(), tenant: 'x', signer });
    expect(await verifyAudit(empty)).toMatchObject({ intact: true, tickets: 0, events: 0 });
  });

  it('goes on verifying when somebody was erased, also against one from before', async () => {
    const { aduan, checkpoints, ids, people, signer, store } = await auditedDesk({ cases: 3 });
    const earlier = await bundleOf({ store, signer });
    const [id, party] = [ids[2] ?? '', people[2]];
    if (!party) throw new Error('nobody');
    await aduan.tickets.answer(id, 'Sudah kembali.', { actor: officer });
    await aduan.tickets.close(id, { actor: officer });
    await aduan.dataProtection.erase(party, { actor: supervisor, reason: 'request' });
    await checkpoints.sign();
    const later = await bundleOf({ store, signer });
    expect(await verifyAudit(later, { earlier })).toMatchObject({ intact: true, tickets: 3 });
  });
});

describe('what was done to a bundle is found, at its line', () => {
  it('a missing line', async () => {
    for (const index of lines.keys()) {
      const verdict = await verifyAudit(lines.toSpliced(index, 1));
      const problem = index === lines.length - 1 ? 'unfinished' : 'order';
      expect(verdict).toMatchObject({ intact: false, line: index + 1, problem });
    }
  });

  it('a doubled line', async () => {
    for (const [index, line] of lines.entries()) {
      expect(await verifyAudit(lines.toSpliced(index, 0, line))).toMatchObject({
        intact: false,
        line: index + 2,
      });
    }
  });

  it('the last event of a history that was cut off, with every number put right again', async () => {
    const head = lines.findIndex((line) => line.includes('"type":"head"'));
    const without = lines
      .toSpliced(head - 1, 1)
      .map((line, index) => line.replace(/"n":\d+/, `"n":${index + 1}`));
    expect(await verifyAudit(without)).toMatchObject({
      intact: false,
      line: head,
      problem: 'head',
    });
  });

  it('views since the last checkpoint, rebuilt with their chain by somebody without a key', async () => {
    const desk = await auditedDesk({ cases: 3, plugins: [viewLog()] });
    for (const id of desk.ids) await desk.aduan.tickets.get(id, { actor: officer });
    await desk.aduan.close();
    const whole = await bundleOf(desk);
    expect(await verifyAudit(whole)).toMatchObject({ intact: true, views: 3 });
    let end = { sequence: 0, link: '' };
    const forged = whole.map((text, index) => {
      const line = JSON.parse(text);
      if (line.type !== 'view') return text;
      const actor = { ...line.entry.actor, id: 'somebody-else' };
      const entry = canonicalJson({ ...line.entry, actor });
      end = { sequence: end.sequence + 1, link: nextLink(end.link, sha256Hex(entry)) };
      return viewLine(index + 1, entry, end);
    });
    expect(end.sequence).toBe(3);
    const behind = forged.findLastIndex((line) => line.includes('"type":"view"')) + 1;
    expect(await verifyAudit(forged)).toMatchObject({
      intact: false,
      line: behind + 1,
      problem: 'ledger',
    });
  });

  it('lines after the end', async () => {
    expect(await verifyAudit([...lines, ''])).toMatchObject({
      intact: false,
      line: lines.length + 1,
      problem: 'surplus',
    });
  });

  it('a bundle that somebody else signed again, by its key', async () => {
    const other = await newSigner();
    const forged = await bundleOf({ store: memoryStore(), signer: other });
    expect(await verifyAudit(forged, { trustedKeys: [signer.keyId] })).toMatchObject({
      intact: true,
      isTrusted: false,
    });
    const [first = '', ...others] = forged;
    const { keys } = JSON.parse(lines[0] ?? '');
    const mixed = [canonicalJson({ ...JSON.parse(first), keys }), ...others];
    expect(await verifyAudit(mixed)).toMatchObject({ intact: false, line: 2, problem: 'key' });
  });

  it.each([[[]], [['']], [['{}']], [['null']], [['{"n":1,"type":"header"}']]])(
    'what is no bundle: %j',
    async (text) => {
      expect(await verifyAudit(text)).toMatchObject({ intact: false, line: 1 });
    },
  );
});

describe('keys', () => {
  it.each(['', 'abc', btoa('x'.repeat(48)), '****'])('"%s" is refused', async (key) => {
    await expect(auditSigner(key)).rejects.toThrow(InputError);
  });
});

describe('the root of a Merkle tree', () => {
  it('depends on every leaf and its place', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    const roots = [
      leaves,
      leaves.slice(1),
      leaves.toReversed(),
      [...leaves, 'e'],
      ['abcde'],
      [],
    ].map(merkleRoot);
    expect(new Set(roots).size).toBe(roots.length);
  });

  it('of a power of two and one leaf more splits at the power of two', () => {
    expect(merkleRoot(['a', 'b', 'c'])).not.toBe(merkleRoot(['a', 'b', 'c', 'c']));
  });
});
