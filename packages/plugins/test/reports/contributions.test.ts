import { definePlugin } from '@aduan/core/plugin';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { recapCsv, reportColumn, reportFigure, reports } from '../../src/reports/index.js';

const words = (text: string) => ({ id: text, en: text });

/** Scores how long notes are, 1 or 2, and shows in lists how many messages a ticket has. */
const notes = definePlugin({
  id: 'notes',
  setup: () => ({
    contributes: [
      reportFigure({
        name: 'notes:length',
        label: words('Panjang catatan'),
        definition: words('Catatan, 1 atau 2.'),
        highest: 2,
        scoreOf: ({ type }) => (type === 'note.added' ? 2 : null),
      }),
      reportColumn({
        name: 'notes:messages',
        label: words('Pesan'),
        cell: ({ messageCount }) => messageCount,
      }),
    ],
  }),
});

async function notedDesk(plugins: readonly (typeof notes)[]) {
  const { aduan, clock } = testDesk({ plugins: [reports(), ...plugins] });
  const actor = { actor: supervisor };
  const { ticket } = await aduan.tickets.open({ body: 'Gerai tutup.', channel: 'phone' }, actor);
  for (const text of ['Dicek', 'Ditelepon']) {
    clock.now += 60_000;
    await aduan.tickets.note(ticket.id, text, actor);
  }
  const { reports: counted } = aduan.plugins;
  const recap = await counted.recap({ month: '2026-04' }, actor);
  const exported = async (order: Parameters<typeof counted.exportList>[0]) => {
    let text = '';
    for await (const chunk of await counted.exportList(order, actor)) text += chunk;
    return parse(text, { bom: true, columns: true }) as Record<string, string>[];
  };
  return { exported, recap, columns: counted.columns() };
}

test('a recap counts the scores of a plugin, and names them', async () => {
  const { recap } = await notedDesk([notes]);
  expect(recap.scores).toEqual([
    {
      name: 'notes:length',
      label: words('Panjang catatan'),
      definition: words('Catatan, 1 atau 2.'),
      highest: 2,
    },
  ]);
  expect(recap.total.officer.scores).toEqual({
    'notes:length': { count: 2, average: 2, distribution: [0, 2] },
  });
  const lines = parse(recapCsv(recap), { bom: true, relax_column_count: true }) as string[][];
  const [heading = [], , officers = []] = lines;
  const at = heading.indexOf('Panjang catatan');
  expect(heading.slice(at)).toEqual([
    'Panjang catatan',
    'Panjang catatan, rata-rata',
    'Panjang catatan 1',
    'Panjang catatan 2',
  ]);
  expect(officers.slice(at)).toEqual(['2', '2', '0', '2']);
  expect(lines).toContainEqual(['Panjang catatan', 'Catatan, 1 atau 2.']);
});

test('a list has the columns of a plugin after those of core', async () => {
  const { columns, exported } = await notedDesk([notes]);
  expect(columns.at(-1)).toEqual({ name: 'notes:messages', label: words('Pesan') });
  expect(await exported({})).toMatchObject([{ Kanal: 'phone', Pesan: '1' }]);
  expect(await exported({ columns: ['notes:messages'] })).toEqual([{ Pesan: '1' }]);
});

test('without the plugin there is neither', async () => {
  const { exported, recap } = await notedDesk([]);
  expect(recap.scores).toEqual([]);
  expect(recap.total.officer.scores).toEqual({});
  await expect(exported({ columns: ['notes:messages'] })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});
