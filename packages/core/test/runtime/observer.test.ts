import { expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { Observer, StepFacts } from '../../src/ports/observer.js';
import { firstOf } from './first-of.js';
import { agent, delivery, officer, testDesk, textEvent } from './test-desk.js';

/** Records each step when it ends, with its facts. */
function witness() {
  const seen: (readonly [step: string, facts: StepFacts])[] = [];
  const observe: Observer = async (step, facts, work) => {
    let known = facts;
    try {
      return await work((found) => {
        known = { ...known, ...found };
      });
    } finally {
      seen.push([step, known]);
    }
  };
  return { seen, observe };
}

it('sees the steps that a message travels, and what becomes of each', async () => {
  const { seen, observe } = witness();
  const { aduan } = testDesk({ observe });
  await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await aduan.workOff();
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const ticketId = firstOf(items).ticket.id;
  const channel = 'test';
  expect(seen).toEqual([
    ['store', { channel, outcome: 'stored' }],
    ['receive', { channel, status: 200 }],
    ['decide', { channel }],
    ['commit', { ticketId, outcome: 'committed' }],
    ['process', { channel, outcome: 'done' }],
    ['send', { channel, ticketId, outcome: 'sent' }],
  ]);
});

it('sees a second delivery as what it is, and a message that fails with its code', async () => {
  const { seen, observe } = witness();
  const intake = {
    receive: () => {
      throw new InputError('Rahasia.', []);
    },
  };
  const { aduan } = testDesk({ observe, intake });
  const event = textEvent('Gerai tutup.');
  for (const again of [event, event]) await aduan.fetch(delivery([again]));
  await aduan.workOff();
  expect(seen).toContainEqual(['store', { channel: 'test', outcome: 'duplicate' }]);
  expect(seen).toContainEqual([
    'process',
    { channel: 'test', outcome: 'retry', error: 'input-invalid' },
  ]);
  expect(JSON.stringify(seen)).not.toContain('Rahasia');
});

it('sees commands, and a sweep that found something', async () => {
  const { seen, observe } = witness();
  const { aduan, clock } = testDesk({ observe });
  const { ticket } = await aduan.tickets.open(
    { body: 'Gerai tutup.', channel: 'phone' },
    { actor: agent },
  );
  expect(seen.map(([step]) => step)).toEqual(['commit', 'command']);
  expect(seen.at(-1)).toEqual(['command', { command: 'open' }]);
  seen.length = 0;
  await aduan.workOff();
  expect(seen).toEqual([]);
  clock.now += 90 * 86_400_000;
  await aduan.workOff();
  expect(seen.map(([step]) => step)).toContain('sweep');
  expect(seen.find(([step]) => step === 'sweep')).toEqual(['sweep', { tickets: 1 }]);
  expect(seen).toContainEqual(['command', { command: 'sweep', ticketId: ticket.id }]);
});

const faulty: readonly (readonly [string, Observer])[] = [
  ['throws beforehand', () => Promise.reject(new Error('broken'))],
  [
    'throws at once',
    () => {
      throw new Error('broken');
    },
  ],
  [
    'throws afterwards',
    async (_step, _facts, work) => {
      await work(() => {});
      throw new Error('broken');
    },
  ],
  ['returns something else', async () => 'nothing' as never],
  [
    'does each step twice',
    async (_step, _facts, work) => {
      await work(() => {});
      return work(() => {});
    },
  ],
  [
    'cannot take a note',
    (_step, _facts, work) =>
      work(() => {
        throw new Error('broken');
      }),
  ],
];

it.each(faulty)('reaches nobody with a fault of its own: one that %s', async (_, observe) => {
  const { aduan, channel } = testDesk({ observe });
  expect((await aduan.fetch(delivery([textEvent('Gerai tutup.')]))).status).toBe(200);
  await aduan.workOff();
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const { id, version } = firstOf(items).ticket;
  expect(items).toHaveLength(1);
  expect(channel.sent).toHaveLength(1);
  const { ticket } = await aduan.tickets.note(id, 'Dicek', { actor: officer });
  expect(ticket.version).toBe(version + 1);
  const stale = aduan.tickets.note(id, 'Lagi', { actor: officer, expectedVersion: version });
  await expect(stale).rejects.toMatchObject({ code: 'store-conflict' });
});
