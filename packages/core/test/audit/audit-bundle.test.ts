import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AuditSigner,
  auditSigner,
  exportAudit,
  generateAuditKey,
  verifyAudit,
} from '../../src/audit/index.js';
import { merkleRoot } from '../../src/audit/merkle-root.js';
import { InputError } from '../../src/errors.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { numRuns } from '../runs.js';
import { officer, testDesk, tuesdayMorning } from '../runtime/test-desk.js';

let signer: AuditSigner;
let lines: readonly string[];

async function collect(options: Parameters<typeof exportAudit>[0]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of exportAudit(options)) found.push(line);
  return found;
}

beforeAll(async () => {
  signer = await auditSigner(await generateAuditKey());
  const store = memoryStore();
  const { aduan } = testDesk({ store });
  for (let number = 0; number < 12; number++) {
    const { ticket } = await aduan.tickets.open(
      {
        channel: 'phone',
        subject: `Hal ${number}`,
        body: 'Rahasia Ibu Tuti',
        reporter: { name: 'Tuti' },
      },
      { actor: officer },
    );
    await aduan.tickets.note(ticket.id, 'Sudah ditelepon', { actor: officer });
  }
  lines = await collect({ store, tenant: 'default', signer, now: () => tuesdayMorning });
});

describe('an exported bundle', () => {
  it('verifies, and tells what it covers', async () => {
    expect(await verifyAudit(lines)).toEqual({
      intact: true,
      tenant: 'default',
      tickets: 12,
      events: lines.length - 14,
      signedAt: tuesdayMorning,
      keyId: signer.keyId,
      isTrusted: false,
    });
    expect(await verifyAudit(lines, { trustedKeys: [signer.keyId] })).toMatchObject({
      isTrusted: true,
    });
  });

  it('holds no name and no word of anybody', () => {
    expect(lines.join('\n')).not.toMatch(/Tuti|Hal 1|ditelepon/);
  });

  it('of an empty desk verifies too', async () => {
    const empty = await collect({ store: memoryStore(), tenant: 'x', signer, now: () => 5 });
    expect(await verifyAudit(empty)).toMatchObject({ intact: true, tickets: 0, events: 0 });
  });
});

describe('what was done to a bundle is found, at its line', () => {
  const position = () => fc.nat({ max: lines.length - 1 });
  const flips = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    bit: fc.nat({ max: 7 }),
  });

  it('any changed byte', async () => {
    await fc.assert(
      fc.asyncProperty(position(), flips, async (index, { at, bit }) => {
        const changed = [...lines];
        const bytes = new TextEncoder().encode(lines[index]);
        const place = Math.floor(at * bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        changed[index] = new TextDecoder().decode(bytes);
        expect(await verifyAudit(changed)).toMatchObject({ intact: false, line: index + 1 });
      }),
      { numRuns: 5 * numRuns },
    );
  });

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

  it('two lines that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(position(), position(), async (a, b) => {
        fc.pre(a !== b);
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const moved = lines.with(first, lines[second] ?? '').with(second, lines[first] ?? '');
        expect(await verifyAudit(moved)).toMatchObject({
          intact: false,
          line: first + 1,
          problem: 'order',
        });
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('a ticket that was cut out, with every number put right again', async () => {
    const heads = lines.flatMap((line, index) => (line.includes('"type":"head"') ? [index] : []));
    const [first = 0, second = 0] = heads;
    const without = lines
      .toSpliced(first + 1, second - first)
      .map((line, index) => line.replace(/"n":\d+/, `"n":${index + 1}`));
    expect(await verifyAudit(without)).toMatchObject({
      intact: false,
      line: without.length,
      problem: 'checkpoint',
    });
  });

  it('the last event of a ticket that was cut off, with every number put right again', async () => {
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

  it('lines after the end', async () => {
    expect(await verifyAudit([...lines, ''])).toMatchObject({
      intact: false,
      line: lines.length + 1,
      problem: 'surplus',
    });
  });

  it('a bundle that somebody else signed again, by its key', async () => {
    const other = await auditSigner(await generateAuditKey());
    const store = memoryStore();
    const forged = await collect({ store, tenant: 'default', signer: other, now: () => 1 });
    expect(await verifyAudit(forged, { trustedKeys: [signer.keyId] })).toMatchObject({
      intact: true,
      isTrusted: false,
    });
    const mixed = [lines[0] ?? '', ...forged.slice(1)];
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
