import type { AddressId, OpenEffect } from '@aduan/core/channel';
import { type NumberRefusal, numberRefusalTexts } from '@aduan/core/voice';
import type { CallSession, CallTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

type Caller = Pick<CallSession, 'from' | 'reach'>;

/** Why the number that a caller calls from is not called back; null when it is called back, or when it is withheld. */
function refusalOfCaller(
  { callable }: Pick<PhoneLine, 'callable'>,
  { from }: Pick<CallSession, 'from'>,
): NumberRefusal | null {
  return from === null ? null : callable.refusalOf(from);
}

/** Whether the caller must be asked for a number before their ticket is opened. */
export function asksNumber(
  line: Pick<PhoneLine, 'callable'>,
  caller: Caller,
  { anonymous, reporter, urgent }: OpenEffect,
): boolean {
  if (caller.reach !== undefined || anonymous || urgent) return false;
  const named = reporter?.contacts ?? [];
  return refusalOfCaller(line, caller) !== null && !hasCallable(line, named);
}

/** The numbers at which a caller may be called; a number that they keyed comes first. */
export function numbersOf({ from, reach = null }: Caller): readonly AddressId[] {
  const numbers = [reach, from].filter((number) => number !== null);
  return numbers.map((value) => ({ kind: 'phone', value }));
}

export function hasCallable(
  { callable }: Pick<PhoneLine, 'callable'>,
  contacts: readonly AddressId[],
): boolean {
  return contacts.some(({ kind, value }) => kind === 'phone' && !callable.refusalOf(value));
}

/** The keyed number in E.164; null when it is invalid, or when it is not `callable`. */
export function keyedNumber(
  { callable, numbers }: Pick<PhoneLine, 'callable' | 'numbers'>,
  keys: string,
): string | null {
  const number = numbers.parse(keys);
  return number === null || callable.refusalOf(number) ? null : number;
}

/**
 * Notes for officers why the number from which a ticket came is not called back.
 *
 * @param key - names the ticket; the note is written once per key
 */
export async function recordRefusal(
  line: Pick<PhoneLine, 'actor' | 'callable' | 'tickets'>,
  call: Caller,
  known: CallTicket,
  key: string,
): Promise<CallTicket> {
  const refusal = refusalOfCaller(line, call);
  if (!refusal || known.ticket.anonymous) return known;
  const why = `Nomor yang dipakai menelepon tidak ditelepon balik: ${numberRefusalTexts[refusal].id}.`;
  const text = call.reach ? `${why} Penelepon memberi nomor lain.` : why;
  const options = { actor: line.actor, key: `${key}:refusal` };
  const { ticket } = await line.tickets().note(known.ticket.id, text, options);
  return { ...known, ticket };
}
