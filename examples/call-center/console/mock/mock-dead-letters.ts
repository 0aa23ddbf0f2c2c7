import type { DeadLetter } from '../src/dead-letters/use-dead-letters.js';

const minute = 60_000;
const why = { id: 'Kanalnya tidak menjawab.', en: 'The channel does not answer.' };
const deadLetters = {
  state: 'dead',
  attempts: 10,
  why,
  ticketId: null,
  ticketNumber: null,
  receiver: null,
} as const;

/** The dead letters of the invented desk. @param now - epoch ms */
export function mockDeadLetters(now: number): { readonly items: readonly DeadLetter[] } {
  const receivedAt = new Date(now - 95 * minute).toISOString();
  return {
    items: [
      {
        ...deadLetters,
        id: 'in:12',
        side: 'in',
        place: 'whatsapp',
        receivedAt,
        error: 'input-invalid',
      },
      {
        ...{ ...deadLetters, id: 'out:kirim-1', side: 'out', place: 'web', receivedAt: null },
        error: 'channel-retryable',
      },
    ],
  };
}
