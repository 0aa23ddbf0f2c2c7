import { parties } from '@aduan/plugins/parties';
import { expect, test } from 'vitest';
import { definePlugin } from '../../src/plugin/plugin.js';
import { officer, supervisor, testDesk } from '../runtime/test-desk.js';

const reporter = { name: 'Ibu Tuti', contacts: [{ kind: 'phone', value: '081234567890' }] };
const letter = { channel: 'phone', subject: 'Gerai', body: 'Gerai tutup.', reporter };

/** A plugin that writes down whom it was told of, and fails when it is asked to. */
const watcher = <const Id extends string>(id: Id, told: string[], fails: () => boolean) =>
  definePlugin({
    id,
    setup: () => {
      const hear = async (hook: string) => {
        told.push(`${id} ${hook}`);
        await Promise.resolve();
        if (fails()) throw new Error('no disk');
      };
      return {
        hooks: {
          ticketsViewed: () => hear('tickets'),
          personsViewed: () => hear('persons'),
          personsSearched: () => hear('search'),
        },
      };
    },
  });

test('what is viewed is told to every plugin in their order, and one that fails keeps it back', async () => {
  const told: string[] = [];
  let fails = false;
  const { aduan } = testDesk({
    plugins: [parties(), watcher('first', told, () => false), watcher('second', told, () => fails)],
  });
  const { ticket } = await aduan.tickets.open(letter, { actor: officer });
  const [party = ''] = ticket.reporters;
  const reads: Readonly<Record<string, () => Promise<unknown>>> = {
    tickets: () => aduan.tickets.get(ticket.id, { actor: officer }),
    persons: () => aduan.plugins.parties.get(party, {}, { actor: supervisor }),
    search: () =>
      aduan.plugins.parties.find({ kind: 'phone', value: '081200000001' }, { actor: supervisor }),
  };
  for (const [hook, read] of Object.entries(reads)) {
    fails = false;
    told.length = 0;
    await read();
    expect(told).toEqual([`first ${hook}`, `second ${hook}`]);
    fails = true;
    await expect(read()).rejects.toThrow('no disk');
  }
});
