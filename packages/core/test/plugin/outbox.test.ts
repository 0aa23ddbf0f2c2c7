import { expect, test } from 'vitest';
import { dead, settled } from '../../src/plugin/delivered.js';
import type { PluginOutbox } from '../../src/plugin/desk-parts.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { agent, testDesk } from '../runtime/test-desk.js';

/** Sends three things for each ticket to a system that takes nothing until it is mended. */
function mail(mended: () => boolean) {
  return definePlugin({
    id: 'mail',
    setup: ({ outbox }) => ({
      api: { outbox: outbox as PluginOutbox },
      hooks: {
        write({ ticket: { id } }, tx) {
          for (const each of ['a', 'b', 'c']) {
            const target = `mail:${each}`;
            tx.deliver({
              id: `${target}/${id}`,
              target,
              conversationId: null,
              ticketId: id,
              messageId: null,
              payload: new Uint8Array(),
              dueAt: 0,
            });
          }
        },
      },
      deliveries: [
        {
          prefix: 'mail:',
          concurrency: 4,
          targets: async () => ({ all: [], resting: [] }),
          deliver: async () => (mended() ? settled : dead('mail-refused')),
        },
      ],
    }),
  });
}

async function lettersOf(outbox: PluginOutbox, prefix: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of outbox.deadLetters(prefix)) ids.push(...page.map(({ id }) => id));
  return ids;
}

test('a plugin reads all of its dead letters by their target, and sends them again', async () => {
  let isMended = false;
  const { aduan } = testDesk({ plugins: [mail(() => isMended)] });
  const { outbox } = aduan.plugins.mail;
  for (let count = 0; count < 70; count += 1) {
    await aduan.tickets.open({ body: 'Gerai tutup.', channel: 'counter' }, { actor: agent });
  }
  await aduan.workOff();
  expect(await lettersOf(outbox, 'mail:')).toHaveLength(210);
  const own = await lettersOf(outbox, 'mail:b');
  expect(own).toHaveLength(70);
  isMended = true;
  expect(await outbox.replay(own[0] ?? '')).toBe(true);
  await aduan.workOff();
  expect(await lettersOf(outbox, 'mail:b')).toEqual(own.slice(1));
  expect(await outbox.replay('mail:none')).toBe(false);
});
