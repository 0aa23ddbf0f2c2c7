import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineTicketCommand } from '../../src/plugin/operation.js';
import { definePlugin, needs } from '../../src/plugin/plugin.js';
import type { ReadOptions, Tickets, TicketView } from '../../src/runtime/tickets.js';
import { auditor, officer, testDesk } from '../runtime/test-desk.js';

type Get = (input: { readonly id: string }, options: ReadOptions) => Promise<TicketView>;

const call = { body: 'Gerai tutup.', channel: 'phone' };

describe('the commands of core', () => {
  it('are declared by the first plugin of every desk', () => {
    const { aduan } = testDesk();
    const [tickets] = aduan.mounted;
    expect(tickets?.plugin.id).toBe('tickets');
    expect(Object.keys(tickets?.parts.commands ?? {})).toEqual(
      expect.arrayContaining(['open', 'act', 'note', 'assign', 'waive', 'renewPin']),
    );
    expect(aduan.plugins).not.toHaveProperty('tickets');
  });

  it('say what HTTP and the command line are made from', () => {
    const { aduan } = testDesk();
    const { note } = aduan.mounted[0]?.parts.commands ?? {};
    expect(note).toMatchObject({
      kind: 'command',
      on: 'ticket',
      permission: 'note',
      hasVersion: true,
      http: { name: 'addNote', path: 'notes' },
    });
    expect(z.toJSONSchema(note?.input ?? z.null())).toMatchObject({
      properties: { text: { type: 'string', minLength: 1, maxLength: 5_000 } },
      additionalProperties: false,
    });
  });

  it('are there for every plugin that requires them', async () => {
    const remark = definePlugin({
      id: 'remark',
      requires: needs<{ tickets: { get: Get } }>('tickets'),
      setup: ({ requires }) => ({ api: { read: requires.tickets.get } }),
    });
    const { aduan } = testDesk({ plugins: [remark] });
    const { ticket } = await aduan.tickets.open(call, { actor: officer });
    const remarks = aduan.mounted.at(-1)?.calls as { readonly read: Get };
    const { id } = ticket;
    expect((await remarks.read({ id }, { actor: officer })).ticket.id).toBe(id);
  });

  it.each(['tickets', 'data-protection'])('keep the name %s: no plugin is called so', (id) => {
    const other = definePlugin({ id, setup: () => ({}) });
    expect(() => testDesk({ plugins: [other] })).toThrow(`plugin "${id}" is in the list twice`);
  });
});

describe('a command of a plugin', () => {
  it('checks by itself who may, where that depends on what is asked', async () => {
    const shout = defineTicketCommand({
      permission: null,
      input: z.strictObject({ text: z.string() }),
      decide: (_ticket, { text }, { decide, newId }) =>
        decide({
          type: 'act',
          action: 'answer',
          text,
          messageId: newId(),
          obligationId: newId(),
        }),
    });
    const { aduan } = testDesk({
      plugins: [definePlugin({ id: 'shouts', setup: () => ({ commands: { shout } }) })],
    });
    const { ticket } = await aduan.tickets.open(call, { actor: officer });
    const calls = aduan.mounted.at(-1)?.calls as { readonly shout: Tickets['note'] };
    const said = { text: 'Sudah buka.' } as never;
    await expect(calls.shout(ticket.id, said, { actor: auditor })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { ticket: after } = await calls.shout(ticket.id, said, { actor: officer });
    expect(after.phase).toBe('answered');
  });
});
