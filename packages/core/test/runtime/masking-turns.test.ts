import { viewLog } from '@aduan/plugins/view-log';
import { expect, it } from 'vitest';
import { auditor, officer, testDesk } from './test-desk.js';

it('masks a long ticket a piece at a time, so that nobody else waits for it', async () => {
  let turn = 0;
  const turns: number[] = [];
  const masker = {
    mask: (text: string) => {
      turns.push(turn);
      return text;
    },
  };
  const { aduan } = testDesk({ masker });
  const { ticket } = await aduan.tickets.open(
    { body: 'Ketua meminta uang.', channel: 'phone' },
    { actor: officer },
  );
  for (let note = 0; note < 8; note += 1) {
    await aduan.tickets.note(ticket.id, `${note} ${'1 '.repeat(2_000)}`, { actor: officer });
  }
  turns.length = 0;
  const others = setInterval(() => {
    turn += 1;
  });
  const { timeline } = await aduan.tickets.get(ticket.id, { actor: auditor });
  clearInterval(others);
  expect(timeline.filter(({ type }) => type === 'note')).toHaveLength(8);
  // Other work ran between the first and the last note.
  expect(turns.at(-1)).toBeGreaterThan(turns[0] ?? 0);
});

it('yields to others behind a redaction too', async () => {
  let turn = 0;
  const turns: number[] = [];
  const redaction = {
    mask: (text: string) => {
      turns.push(turn);
      return text;
    },
  };
  const { aduan } = testDesk({ plugins: [viewLog({ redaction })] });
  const views = aduan.plugins['view-log'];
  const { ticket } = await aduan.tickets.open(
    { body: 'Ketua meminta uang.', channel: 'phone' },
    { actor: officer },
  );
  for (let note = 0; note < 8; note += 1) {
    await aduan.tickets.note(ticket.id, `${note} ${'1 '.repeat(2_000)}`, { actor: officer });
  }
  const others = setInterval(() => {
    turn += 1;
  });
  await views.get(ticket.id, {}, { actor: officer });
  clearInterval(others);
  expect(turns.at(-1)).toBeGreaterThan(turns[0] ?? 0);
});
