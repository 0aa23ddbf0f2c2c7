import { expect, test } from 'vitest';
import * as z from 'zod';
import { TransitionError } from '../../src/errors.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineTicketCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { defineState, stateIn } from '../../src/plugin/state.js';
import { neutralPrivacyNotice } from '../../src/ports/privacy-notice.js';
import type { Intake, IntakeInput } from '../../src/runtime/intake.js';
import { firstOf } from '../runtime/first-of.js';
import { delivery, officer, testDesk, textEvent } from '../runtime/test-desk.js';

const given = defineEvent({
  type: 'thanks:given',
  label: { id: 'Pelapor berterima kasih', en: 'The reporter said thanks' },
  facts: z.strictObject({ hearts: z.int().min(1).max(3) }),
  shown: { hearts: 'open' },
  personal: z.strictObject({ reason: z.string() }),
});
const state = defineState<{ readonly hearts: number }>({
  initial: { hearts: 0 },
  shown: { hearts: 'open' },
  evolve: (before, event) => (given.is(event) ? { hearts: event.facts.hearts } : before),
});
const heartsOf = (ticket: { plugins?: Readonly<Record<string, unknown>> }) =>
  stateIn(ticket, 'thanks', state).hearts;

const permission = 'thanks:thank';
const thank = defineTicketCommand({
  permission,
  input: z.strictObject({ hearts: z.int().min(1).max(3), text: z.string() }),
  decide(ticket, { hearts, text }) {
    if (heartsOf(ticket) > 0) throw new TransitionError(ticket.state, 'thank', []);
    return [given({ hearts }, { reason: text })];
  },
});
/** Takes messages that begin with "Terima kasih"; hearts are exclamation marks. */
const thanks = definePlugin({
  id: 'thanks',
  events: [given],
  state,
  permissions: { [permission]: ['citizen', 'system'] },
  setup: () => ({
    commands: { thank },
    hooks: {
      intake: (next) => ({
        receive(message) {
          const part = firstOf(message.message.parts);
          const text = part.type === 'text' ? part.text : '';
          if (!message.ticket || !text.startsWith('Terima kasih')) return next.receive(message);
          const hearts = text.split('!').length - 1;
          return {
            effects: [{ type: 'ticket.command', command: 'thanks:thank', input: { hearts, text } }],
          };
        },
      }),
    },
  }),
});

/** An intake with a state of its own, behind methods. */
class CountingIntake implements Intake {
  readonly #heard: string[] = [];
  readonly privacyNotice = { ...neutralPrivacyNotice, version: 'v1' };

  receive({ ticket }: IntakeInput) {
    this.#heard.push(ticket?.number ?? 'none');
    const type = ticket ? 'ticket.append' : 'ticket.open';
    return { effects: [{ type } as const], informed: 'v1', session: this.#heard.length };
  }

  describe() {
    return { speaker: 'bot', asks: null, collected: { heard: this.#heard.length } } as const;
  }
}

async function thankedDesk(more: object = {}) {
  const desk = testDesk({ plugins: [thanks], ...more });
  const { aduan } = desk;
  const write = async (text: string) => {
    await aduan.fetch(delivery([textEvent(text)]));
    await aduan.workOff();
  };
  const list = async () => (await aduan.tickets.list({}, { actor: officer })).items;
  return { ...desk, write, list };
}

test('an intake of a plugin runs a command with the words of the citizen in the ticket', async () => {
  const { aduan, list, write } = await thankedDesk();
  await write('Gerai tutup.');
  await write('Terima kasih!!');
  const { ticket } = firstOf(await list());
  expect(await list()).toHaveLength(1);
  expect(heartsOf(ticket)).toBe(2);
  const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
  expect(timeline.at(-1)).toMatchObject({
    event: 'thanks:given',
    reason: 'Terima kasih!!',
    actor: { kind: 'citizen', id: ticket.reporters[0] },
  });
  expect(await aduan.tickets.verifyHistory(ticket.id, { actor: officer })).toMatchObject({
    intact: true,
  });
});

test('a command that refuses what an intake made of a message keeps it waiting', async () => {
  const { aduan, list, write } = await thankedDesk();
  await write('Gerai tutup.');
  await write('Terima kasih!!!!');
  expect(heartsOf(firstOf(await list()).ticket)).toBe(0);
  expect(await aduan.queues.inbox()).toMatchObject({ pending: 1 });
});

test('what a plugin does not wrap of an intake stays, with its own state', async () => {
  const intake = new CountingIntake();
  const { aduan, list, write } = await thankedDesk({ intake });
  expect(aduan.citizen.privacyNotice()).toMatchObject({ version: 'v1' });
  await write('Gerai tutup.');
  await write('Masih tutup.');
  await write('Terima kasih!');
  expect(heartsOf(firstOf(await list()).ticket)).toBe(1);
  expect(intake.describe().collected).toEqual({ heard: 2 });
});
