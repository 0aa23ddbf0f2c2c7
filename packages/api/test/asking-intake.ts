import { defaultIntake, type Intake } from '@aduan/core';
import type { OpenEffect } from '@aduan/core/channel';

const opening: OpenEffect = { type: 'ticket.open', kind: 'complaint' };
const dayMs = 86_400_000;

/** A bot that asks where, when somebody says hello, and otherwise opens a case at once. */
export function askingIntake(): Intake {
  const { receive } = defaultIntake();
  return {
    receive(input) {
      const { at, message, session, ticket } = input;
      const [part] = message.parts;
      const isHello = part?.type === 'text' && part.text.startsWith('Halo');
      if (ticket || session === 'officer' || !isHello) return receive(input);
      const content = { type: 'text', text: 'Di desa mana?' } as const;
      return {
        effects: [{ type: 'reply', content, why: ['asked village'] }],
        session: { said: part.text },
        wakeAt: at + dayMs,
      };
    },
    signal({ session, signal, ticket }) {
      if (signal === 'handed-back') return { effects: [], session: {} };
      const { said } = Object(session) as { readonly said?: string };
      const opened = { ...opening, ...(said !== undefined && { body: said }) };
      return { effects: ticket ? [] : [opened], session: 'officer' };
    },
    describe: (session) => ({
      speaker: session === 'officer' ? 'officer' : 'bot',
      asks: session === null || session === 'officer' ? null : 'Di desa mana?',
      collected: session === 'officer' ? {} : Object(session),
    }),
  };
}
