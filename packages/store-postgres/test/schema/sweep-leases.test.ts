import { expect, test } from 'vitest';
import { earlierDesk } from './earlier-desk.js';

test('a desk that was there before has its cases swept, those that were held too', async () => {
  const { tenant, add, upgrade } = await earlierDesk(3);
  const due = (sweepAt: number | null, sweepDue = sweepAt) =>
    add({ due_order: 1, sweep_at: sweepAt, sweep_due: sweepDue });
  const last = await due(20);
  const first = await due(10);
  const held = await due(15, 60_000);
  await due(null);

  const store = await upgrade();
  expect(await store.claimDue(tenant, 20, 1_000, 10)).toEqual([first, held, last]);
});
