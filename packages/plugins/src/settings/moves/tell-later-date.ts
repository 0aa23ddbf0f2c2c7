import { createId, type Label, type TicketRule } from '@aduan/core';
import { fillText, formatDate } from '@aduan/core/channel';
import type { MessageId, PluginContext } from '@aduan/core/plugin';

/** What a citizen reads when the date of their answer moves later. */
const texts = {
  byDecree: {
    id: 'Tanggal jawaban laporan Anda, nomor {number}, bergeser dari {from} ke {to} karena hari kerja berubah ({decree}). Maaf Anda harus menunggu lebih lama.',
    en: 'The answer to your report {number} moves from {from} to {to}, because the working days changed ({decree}). We are sorry that you have to wait longer.',
  },
  byDecision: {
    id: 'Tanggal jawaban laporan Anda, nomor {number}, bergeser dari {from} ke {to}. Maaf Anda harus menunggu lebih lama.',
    en: 'The answer to your report {number} moves from {from} to {to}. We are sorry that you have to wait longer.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/**
 * Tells a citizen in their conversation that the promised date of their answer moves later. Who has no conversation
 * reads both dates on the tracking page.
 */
export function tellLaterDate(
  context: Pick<PluginContext, 'calendar' | 'clocks' | 'languages' | 'tickets'>,
): TicketRule {
  const { clocks, languages, tickets } = context;
  const date = (at: number) =>
    languages.text(formatDate(at, context.calendar.def.timeZone, languages));
  return async ({ at, before, events, ticket }) => {
    const moved = events.find((event) => event.type === 'sla.rescheduled');
    const { channel, conversationId, number } = ticket;
    if (!moved || !before || conversationId === null) return [];
    const loaded = await tickets.load(before.id);
    const promised = loaded && clocks.promise(loaded)?.dueAt;
    const { deadlines, decree = '' } = moved.facts;
    const move = deadlines.find(({ from, to }) => from === promised && to > from);
    if (!move || date(move.from) === date(move.to)) return [];
    const text = fillText(languages.text(decree ? texts.byDecree : texts.byDecision), {
      ...{ number, decree },
      ...{ from: date(move.from), to: date(move.to) },
    });
    return [
      {
        type: 'message.sent',
        facts: {
          ...{ channel, conversationId, purpose: 'settings:later-date' },
          messageId: createId<MessageId>(at),
        },
        personal: { text, ticket: number },
      },
    ];
  };
}
