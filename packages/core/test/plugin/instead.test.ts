import { expect, test } from 'vitest';
import * as z from 'zod';
import { ticketId } from '../../src/ids.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineTicketCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { officer, testDesk } from '../runtime/test-desk.js';

const passed = defineEvent({
  type: 'relay:passed',
  label: { id: 'Diteruskan', en: 'Passed on' },
  facts: z.strictObject({}),
  shown: {},
});

/** Changes the ticket at the end of a chain of links instead of the one that was named. */
const relay = definePlugin({
  id: 'relay',
  events: [passed],
  permissions: { 'relay:pass': ['officer'] },
  setup: () => ({
    commands: {
      pass: defineTicketCommand({
        permission: 'relay:pass',
        input: z.strictObject({}),
        decide: ({ links: [next] }) =>
          next ? { instead: ticketId(String(next.ticketId)) } : [passed({})],
      }),
    },
  }),
});

const as = { actor: officer };

async function chain() {
  const { aduan } = testDesk({ plugins: [relay] });
  const { tickets } = aduan;
  const open = async () =>
    (await tickets.open({ body: 'Gerai tutup.', channel: 'phone' }, as)).ticket;
  const [first, second, last] = [await open(), await open(), await open()];
  await tickets.link(first.id, { ticketId: second.id, as: 'related' }, as);
  await tickets.link(second.id, { ticketId: last.id, as: 'related' }, as);
  const versions = async () =>
    Promise.all(
      [first, second, last].map(async ({ id }) => (await tickets.get(id, as)).ticket.version),
    );
  return { pass: aduan.plugins.relay.pass, first, second, last, versions };
}

test('a command changes another ticket in place of the one that was named, and answers with it', async () => {
  const { pass, first, last, versions } = await chain();
  const [one, two, three = 0] = await versions();
  const { ticket } = await pass(first.id, {}, { ...as, expectedVersion: Number(one) });
  expect(ticket.id).toBe(last.id);
  expect(await versions()).toEqual([one, two, three + 1]);
  await expect(pass(first.id, {}, { ...as, expectedVersion: 99 })).rejects.toMatchObject({
    code: 'store-conflict',
  });
});

test('its key counts once, for the ticket that was named', async () => {
  const { pass, first, second, last, versions } = await chain();
  const done = await pass(first.id, {}, { ...as, key: 'sekali' });
  const before = await versions();
  expect(await pass(first.id, {}, { ...as, key: 'sekali' })).toEqual(done);
  expect(await versions()).toEqual(before);
  for (const { id } of [second, last]) {
    await expect(pass(id, {}, { ...as, key: 'sekali' })).rejects.toMatchObject({
      issues: [{ path: ['key'] }],
    });
  }
});
