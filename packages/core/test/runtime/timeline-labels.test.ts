import { expect, test } from 'vitest';
import { agent, officer, testDesk } from './test-desk.js';

test('a fact of the history brings its label, so that whoever shows it needs no list of events', async () => {
  const { aduan } = testDesk();
  const { tickets } = aduan;
  const { ticket } = await tickets.open(
    { body: 'Gerai tutup', channel: 'counter' },
    { actor: agent },
  );
  await tickets.assign(ticket.id, { assignee: 'budi' }, { actor: officer });
  await tickets.restrict(ticket.id, { anonymous: true }, { actor: officer });
  const { timeline } = await tickets.get(ticket.id, { actor: officer });
  const labels = timeline.flatMap((entry) =>
    entry.type === 'fact' ? [[entry.event, entry.label?.en]] : [],
  );
  expect(labels).toEqual([
    ['obligation.owed', 'An answer is owed'],
    ['ticket.assigned', 'Given to: {who}'],
    ['ticket.restricted', 'Protection of identity changed'],
  ]);
});
