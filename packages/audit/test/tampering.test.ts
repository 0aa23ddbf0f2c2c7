import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../core/test/audit/bundle-of.js';
import { verifyAudit } from '../src/index.js';
import { auditedDesk } from './audited-desk.js';

allowLongTests();

const isDeep = numRuns > 1_000;
/** In deep runs: 2,400 tries over more than 10,000 events. */
const size = isDeep ? { cases: 512, notes: 18 } : { cases: 20, notes: 4 };
const tries = isDeep ? 2_400 : 400;

let lines: readonly string[];

beforeAll(async () => {
  lines = await bundleOf(await auditedDesk(size));
});

const position = () => fc.nat({ max: lines.length - 1 });
/** Each kind of line is tried equally often, though most are events. */
const anyLine = () => {
  const typeOf = (line: string) => /"type":"(\w+)"[,}][^{}]*$|^/.exec(line)?.[1] ?? 'checkpoint';
  const sorts = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const sort = typeOf(line);
    sorts.set(sort, [...(sorts.get(sort) ?? []), index]);
  }
  return fc.oneof(...[...sorts.values()].map((indexes) => fc.constantFrom(...indexes)));
};
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function flipped(line: string, at: number, bit: number): string {
  const bytes = new TextEncoder().encode(line);
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return new TextDecoder().decode(bytes);
}

describe('whatever is done to a bundle is found, and located', () => {
  it('a changed bit of any byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine(), place, fc.nat({ max: 7 }), async (index, at, bit) => {
        const changed = lines.with(index, flipped(lines[index] ?? '', at, bit));
        expect(await verifyAudit(changed)).toMatchObject({ intact: false, line: index + 1 });
      }),
      { numRuns: tries / 2 },
    );
  });

  it('a line that is nested too deep to be read', async () => {
    const index = lines.findIndex((line) => line.includes('"type":"event"'));
    const nested = `"event":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},`;
    const changed = lines.with(index, (lines[index] ?? '').replace('"event":{', nested));
    expect(await verifyAudit(changed)).toMatchObject({
      intact: false,
      line: index + 1,
      problem: 'unreadable',
    });
  });

  it('lines that are missing or doubled, and lines that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('missing', 'doubled', 'swapped'),
        anyLine(),
        position(),
        async (what, index, other) => {
          fc.pre(index !== other);
          const [first, second] = [Math.min(index, other), Math.max(index, other)];
          const at = (line: number) => lines[line] ?? '';
          const done = {
            missing: () => [lines.toSpliced(index, 1), index + 1] as const,
            doubled: () => [lines.toSpliced(index, 0, at(index)), index + 2] as const,
            swapped: () =>
              [lines.with(first, at(second)).with(second, at(first)), first + 1] as const,
          };
          const [changed, line] = done[what]();
          expect(await verifyAudit(changed)).toMatchObject({ intact: false, line });
        },
      ),
      { numRuns: tries / 2 },
    );
  });

  it('as it was, it is whole', async () => {
    expect(await verifyAudit(lines)).toMatchObject({ intact: true, tickets: size.cases });
  });
});
