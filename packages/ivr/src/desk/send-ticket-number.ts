import type { Label, OpenResult } from '@aduan/core';
import { fillText } from '@aduan/core/catalogue';
import type { CallSession } from '../calls/call-session.js';
import { takeRateSlot } from '../calls/rate-slot.js';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import type { PhoneLine } from '../phone-line.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

/** For how long it is known that a message went out, in ms: longer than a call. */
const knownMs = 3 * 3_600_000;

/** So many messages a phone gets in a day: whoever calls may pretend that his number is another one's. */
const maxPerDay = 3;
const dayMs = 86_400_000;

/**
 * Sends the number of a case to the phone that called, where the host has a way. A courtesy: tried once, three times a
 * day at most, and owed to nobody. Whoever wants to stay hidden gets none: others may read his messages.
 */
export async function sendTicketNumber(
  { callable, kv, log, sendText }: Pick<PhoneLine, 'callable' | 'kv' | 'log' | 'sendText'>,
  { from, language }: Pick<CallSession, 'from' | 'language'>,
  { ticket }: OpenResult,
  promise: Label | null,
): Promise<void> {
  if (!sendText || from === null || ticket.anonymous || ticket.confidential) return;
  // Whoever calls may pretend a number that lives on messages to it.
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
