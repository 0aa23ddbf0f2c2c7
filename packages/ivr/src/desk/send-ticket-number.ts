import type { Label } from '@aduan/core';
import { fillText } from '@aduan/core/channel';
import type { OpenResult } from '@aduan/core/plugin';
import type { CallSession } from '../calls/call-session.js';
import { takeRateSlot } from '../calls/rate-slot.js';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import type { PhoneLine } from '../phone-line.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

/** How long a sent message is remembered, in ms: longer than a call. */
const knownMs = 3 * 3_600_000;

/** Maximum number of messages per phone and day, because a caller can fake the number of another person. */
const maxPerDay = 3;
const dayMs = 86_400_000;

/**
 * Sends the ticket number to the caller's phone, where the host can. Best effort: one attempt per ticket, at most three
 * messages a day per phone. Anonymous and confidential reporters get no message, because other people may read it.
 */
export async function sendTicketNumber(
  { callable, kv, log, sendText }: Pick<PhoneLine, 'callable' | 'kv' | 'log' | 'sendText'>,
  { from, language }: Pick<CallSession, 'from' | 'language'>,
  { ticket }: OpenResult,
  promise: Label | null,
): Promise<void> {
  if (!sendText || from === null || ticket.anonymous || ticket.confidential) return;
  // A caller can fake a premium number that earns money from messages.
  if (callable.refusalOf(from)) return;
  const key = `number/${ticket.id}`;
  const words = spokenLanguage(language);
  const { number } = ticket;
  const received = fillText(phoneCatalogue.numberMessage[words], { number });
  const text = promise ? `${received} ${promise[words]}` : received;
  try {
    if (!(await kv.set(key, '', { ttlMs: knownMs, ifAbsent: true }))) return;
    const texts = { name: `texts/${from}`, max: maxPerDay, ttlMs: dayMs };
    if (!(await takeRateSlot(kv, texts, ticket.id))) return;
    await sendText({ to: from, text, number, key });
  } catch (error) {
    log('warn', 'phone.number-not-sent', {
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}
