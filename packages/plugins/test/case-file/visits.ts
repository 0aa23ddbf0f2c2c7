import { defineEvent, definePlugin, defineTicketCommand } from '@aduan/core/plugin';
import * as z from 'zod';

const facts = z.strictObject({
  leftAt: z.int(),
  by: z.string(),
  unit: z.string(),
  result: z.string(),
  isOpen: z.boolean(),
  seats: z.int(),
  plates: z.array(z.string()),
  caller: z.string(),
});

const noted = defineEvent({
  type: 'visits:noted',
  label: {
    id: 'Berangkat {leftAt}; {by}; {unit}; {result}; buka: {isOpen}; {seats} kursi; {plates}; {caller}; {constructor}',
    en: 'Left {leftAt}; {by}; {unit}; {result}; open: {isOpen}; {seats} seats; {plates}; {caller}; {constructor}',
  },
  facts,
  shown: {
    leftAt: 'open',
    by: 'open',
    unit: 'open',
    result: 'open',
    isOpen: 'open',
    seats: 'open',
    plates: 'open',
    caller: 'name',
  },
});

/** A plugin of a host whose catalogue says what each of its facts holds. */
export const visits = () =>
  definePlugin({
    id: 'visits',
    events: [noted],
    catalogue: {
      name: { id: 'Kunjungan', en: 'Visits' },
      fields: {
        leftAt: { label: { id: 'Berangkat', en: 'Left' }, holds: 'instant' },
        by: { label: { id: 'Petugas', en: 'Officer' }, holds: 'officer' },
        unit: { label: { id: 'Unit', en: 'Unit' }, holds: 'unit' },
        result: {
          label: { id: 'Hasil', en: 'Result' },
          values: { found: { id: 'Ditemukan', en: 'Found' } },
        },
      },
    },
    setup: () => ({
      commands: {
        note: defineTicketCommand({
          permission: 'classify',
          input: facts,
          decide: (_ticket, input) => [noted(input)],
        }),
      },
    }),
  });
