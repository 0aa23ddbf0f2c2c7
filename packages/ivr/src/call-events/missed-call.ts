import type { Principal, TicketId, Tickets } from '@aduan/core';
import {
  type ChannelContext,
  formatDate,
  formatTime,
  type PhoneNumbers,
} from '@aduan/core/channel';
import { type CallableNumbers, type NumberRefusal, numberRefusalTexts } from '@aduan/core/voice';
import type { CallFactLedger, CallFacts } from './call-facts.js';
import { isCallable } from './call-number.js';
import type { PhoneCall } from './phone-call.js';
import { defaultSoundType, recordingMedia } from './stored-recordings.js';

/** A caller who calls again within this time joins the same ticket for a call back, in ms. */
const sameWishMs = 3 * 86_400_000;

const callBack = 'Hubungi kembali.';
const notCalled = (refusal: NumberRefusal) =>
  `Nomornya tidak ditelepon balik: ${numberRefusalTexts[refusal].id}.`;
const leftMessage = 'Pesannya ada di rekaman; nomornya tidak diketahui.';

/** Parts needed to open a ticket for a missed call. */
export interface MissedCallParts {
  readonly tickets: Pick<Tickets, 'open' | 'note' | 'get'>;
  readonly actor: Principal;
  readonly facts: CallFactLedger;
  readonly numbers: PhoneNumbers;
  readonly callable: CallableNumbers;
}

/**
 * Opens a ticket for a missed call, so that an officer calls back. Another missed call of a caller who still waits
 * is noted in that ticket. A caller without a usable number gets a ticket only for a recording on the
 * answering machine. The ticket of a premium number asks for no call back: fraudulent calls ring once to provoke one.
 */
export async function openMissedCall(
  context: ChannelContext,
  { actor, callable, facts, numbers, tickets }: MissedCallParts,
  { from, id, state, ticket: known }: PhoneCall,
): Promise<void> {
  const { missed } = await facts.read(id);
  const caller = from !== null && isCallable(from) ? from : null;
  if (!missed || state !== 'missed' || known !== null) return;
  if (caller === null && !missed.recorded) return;
  const { citizen: desk, kv, name } = context;
  const refusal = caller && refusalOf(caller, numbers, callable);
  const what = caller === null ? leftMessage : refusal ? notCalled(refusal) : callBack;
  const { timeZone } = desk.hours();
  const when = `${formatDate(missed.at, timeZone).id} pukul ${formatTime(missed.at, timeZone).id}`;
  const key = `${name}:${id}:missed`;
  const waiting = caller === null ? null : waitingKey(numbers, caller);
  const earlier = waiting && ((await kv.get(waiting)) as TicketId | null);
  if (earlier && !missed.recorded && (await isOwed(tickets, actor, earlier))) {
    const text = `Menelepon lagi pada ${when}, dan tidak terjawab.`;
    await tickets.note(earlier, text, { actor, key: `${key}:again` });
    await facts.write(id, 'ticket', { id: earlier });
    return;
  }
  const { ticket } = await tickets.open(
    {
      kind: 'information-request',
      subject: 'Telepon tidak terjawab',
      body: `Menelepon pada ${when}, dan tidak terjawab. ${what}`,
      channel: name,
      receivedAt: missed.at,
      ...(caller !== null && {
        ...(!refusal && { callBack: true }),
        reporter: { contacts: [{ kind: 'phone', value: caller }] },
      }),
      ...(missed.recorded && { attachments: [recordingMedia(name, id, defaultSoundType)] }),
    },
    { actor, key },
  );
  if (missed.recorded) await facts.write(id, 'filed', { id: ticket.id });
  await facts.write(id, 'ticket', { id: ticket.id });
  if (waiting) await kv.set(waiting, ticket.id, { ttlMs: sameWishMs });
}

/** Key of the ticket in which a caller waits for a call back. */
export function waitingKey(numbers: PhoneNumbers, caller: string): string {
  return `waiting/${numbers.parse(caller) ?? caller}`;
}

/**
 * Why a number is not called back; null when it may be called. An incomplete number, such as a local one, is allowed: a
 * person knows how to dial it.
 */
function refusalOf(
  caller: string,
  numbers: PhoneNumbers,
  callable: CallableNumbers,
): NumberRefusal | null {
  const refusal = callable.refusalOf(numbers.parse(caller) ?? caller.replace(/[^+\d]/g, ''));
  return refusal === 'no-number' ? null : refusal;
}

async function isOwed(
  tickets: MissedCallParts['tickets'],
  actor: Principal,
  id: NonNullable<CallFacts['ticket']>['id'],
): Promise<boolean> {
  try {
    const { ticket } = await tickets.get(id, { actor });
    return ticket.phase !== 'closed' && ticket.obligations.some(({ status }) => status === 'owed');
  } catch {
    // The ticket was erased, or the actor may not see it.
    return false;
  }
}
