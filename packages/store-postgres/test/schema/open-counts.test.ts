import { expect, test } from 'vitest';
import { earlierDesk } from './earlier-desk.js';

const hour = 3_600_000;

test('a desk that was there before has its open cases counted', async () => {
  const { tenant, add, upgrade } = await earlierDesk(2);
  const due = (dueAt: number | null, phase: string) =>
    add({ phase, due_at: dueAt, due_order: dueAt ?? Number.MAX_SAFE_INTEGER });
  await due(hour - 1, 'new');
  await due(hour + 1, 'new');
  await due(null, 'active');
  await due(1, 'closed');

  const store = await upgrade();
  const count = (now: number) => store.countTickets(tenant, now);
  expect(await count(hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 1 });
  expect(await count(2 * hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 2 });
});
