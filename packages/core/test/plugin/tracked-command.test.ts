import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createAduan } from '../../src/aduan.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineTicketCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { officer, tuesdayMorning } from '../runtime/test-desk.js';

const visited = defineEvent({
  type: 'visits:asked',
  label: { id: 'Minta dikunjungi hari {day}', en: 'Asked for a visit on {day}' },
  facts: z.strictObject({ day: z.enum(['monday', 'friday']) }),
  shown: { day: 'open' },
});
const input = z.strictObject({ day: z.enum(['monday', 'friday']) });
const permission = 'visits:ask';

/** A citizen asks on the tracking page that somebody comes; only the office moves the visit. */
const visits = definePlugin({
  id: 'visits',
  events: [visited],
  permissions: { [permission]: ['citizen', 'officer'] },
  setup: () => ({
    commands: {
      ask: defineTicketCommand({
        permission,
        input,
        http: {
          path: 'visits',
          summary: 'Ask for a visit',
          tracking: { path: 'visit', summary: 'Ask for a visit' },
        },
        decide: (ticket, { day }) => (ticket.phase === 'closed' ? [] : [visited({ day })]),
      }),
      move: defineTicketCommand({
        permission,
        input,
        http: { path: 'visits/move', summary: 'Move a visit' },
        decide: (_ticket, { day }) => [visited({ day })],
      }),
    },
  }),
});

async function visitedDesk() {
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    now: () => tuesdayMorning,
    plugins: [visits],
  });
  const letter = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Siti Aminah' } };
  const { pin, ticket } = await aduan.tickets.open(letter, { actor: officer });
  const page = await aduan.citizen.track({ number: ticket.number, pin });
  const pass = page.found ? page.ticket.pass : '';
  const days = async () => {
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    return timeline.flatMap((each) => (each.type === 'fact' && each.facts.day) || []);
  };
  return { citizen: aduan.citizen, days, number: ticket.number, pass };
}

test('a citizen runs a command of a plugin on the tracking page, by the pass', async () => {
  const { citizen, days, number, pass } = await visitedDesk();
  const request = { number, command: 'visits:ask', input: { day: 'friday' } } as const;
  expect(await citizen.command({ ...request, pass: 'x' })).toEqual({
    found: false,
    reason: 'no-match',
  });
  expect(await days()).toEqual([]);
  expect(await citizen.command({ ...request, pass })).toMatchObject({ found: true });
  expect(await days()).toEqual(['friday']);
});

test.each([
  ['a wrong input', 'visits:ask', { day: 'sunday' }],
  ['a command that is not on the page', 'visits:move', { day: 'friday' }],
  ['a command that no plugin has', 'visits:none', { day: 'friday' }],
] as const)('%s is refused', async (_, command, given) => {
  const { citizen, days, number, pass } = await visitedDesk();
  const asked = citizen.command({ number, pass, command, input: given });
  await expect(asked).rejects.toMatchObject({ code: 'input-invalid' });
  expect(await days()).toEqual([]);
});
