import { expect, test } from 'vitest';
import type { Part } from '../../src/channel/content.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake } from '../../src/runtime/intake.js';
import { delivery, testDesk, textEvent } from '../runtime/test-desk.js';

/** Asks whoever reports something that belongs to a team what they think of it. */
const asking = (id: string, text: string) =>
  definePlugin({
    id,
    setup: () => ({
      hooks: {
        opened: async ({ number, team }, locale) =>
          team === null ? null : { type: 'text', text: `${text} ${number} ${team} ${locale}` },
      },
    }),
  });
const assigning = ({ before }: { readonly before: unknown }) =>
  before ? [] : [{ type: 'ticket.assigned' as const, facts: { team: 'gerai', assignee: null } }];

async function heardAfter(part: Part, rules: readonly (typeof assigning)[], more: object = {}) {
  const plain = defaultIntake();
  const intake: Intake = {
    async receive(input) {
      const { effects } = await plain.receive(input);
      return {
        informed: 'v1',
        effects: effects.map((each) =>
          each.type === 'ticket.open' ? { ...each, kind: 'information-request', ...more } : each,
        ),
      };
    },
  };
  const plugins = [asking('one', 'Satu?'), asking('two', 'Dua?')];
  const { aduan, channel } = testDesk({ intake, plugins, rules });
  await aduan.fetch(delivery([{ ...textEvent(''), parts: [part] }]));
  await aduan.workOff();
  return channel.sent.map(({ content }) => (content.type === 'text' ? content.text : content.type));
}
const story: Part = { type: 'text', text: 'Kapan gerai buka?' };

test('plugins ask below the receipt, in their order, about the ticket as the rules leave it', async () => {
  const [receipt, ...asked] = await heardAfter(story, [assigning]);
  const number = /ADU-[\d-]+/.exec(String(receipt))?.[0];
  expect(asked).toEqual([`Satu? ${number} gerai id`, `Dua? ${number} gerai id`]);
  expect(await heardAfter(story, [])).toHaveLength(1);
});

test('they ask nobody who sent a form, nor whoever was answered at once', async () => {
  const form: Part = { type: 'form', id: 'complaint', values: { body: 'Gerai tutup.' } };
  expect(await heardAfter(form, [assigning])).toHaveLength(1);
  expect(await heardAfter(story, [assigning], { answer: 'Pukul delapan.' })).toHaveLength(1);
});
