import { expect, it } from 'vitest';
import { verifyAudit } from '../../src/audit/index.js';
import { createAudit } from '../../src/oversight/index.js';
import { auditedDesk, collect } from '../audit/audited-desk.js';

it('hands out all of a desk as it is written to a file, sealed by its own clock', async () => {
  const { aduan, clock, signer } = await auditedDesk({ cases: 4 });
  const audit = createAudit(aduan);
  const bundle = await collect(audit.export(signer));
  const published = await collect(audit.published());
  for (const line of [...bundle, ...published]) expect(line).toMatch(/^.+\n$/);
  const verdict = await verifyAudit(bundle, { published, earlier: bundle });
  expect(verdict).toMatchObject({ intact: true, tickets: 4, signedAt: clock.now });
  const file = bundle.join('').trimEnd().split('\n');
  expect(await verifyAudit(file, { published, earlier: file })).toEqual(verdict);
});

it('gives out the checkpoints behind a number', async () => {
  const { aduan } = await auditedDesk({ cases: 4 });
  const audit = createAudit(aduan);
  const [, ...later] = await collect(audit.published());
  expect(later).not.toEqual([]);
  expect(await collect(audit.published(1))).toEqual(later);
});
