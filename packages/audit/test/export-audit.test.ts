import { expect, it } from 'vitest';
import { collect } from '../../core/test/audit/bundle-of.js';
import { exportAudit, publishedCheckpoints, verifyAudit } from '../src/index.js';
import { auditedDesk } from './audited-desk.js';

it('hands out all of a desk as a file holds it, sealed by the clock that it is given', async () => {
  const { aduan, clock, signer, store } = await auditedDesk({ cases: 4 });
  const { ledgers, tenant } = aduan;
  const now = () => clock.now;
  const bundle = await collect(exportAudit({ store, tenant, ledgers, signer, now }));
  const published = await collect(publishedCheckpoints({ store, tenant }));
  const verdict = await verifyAudit(bundle, { published, earlier: bundle });
  expect(verdict).toMatchObject({ intact: true, tickets: 4, signedAt: clock.now });
  const lines = bundle.map((line) => `${line}\n`);
  expect(await verifyAudit(lines, { published, earlier: lines })).toEqual(verdict);
});

it('gives out the checkpoints behind a number', async () => {
  const { store } = await auditedDesk({ cases: 4 });
  const source = { store, tenant: 'default' };
  const [, ...later] = await collect(publishedCheckpoints(source));
  expect(later).not.toEqual([]);
  expect(await collect(publishedCheckpoints(source, 1))).toEqual(later);
});
