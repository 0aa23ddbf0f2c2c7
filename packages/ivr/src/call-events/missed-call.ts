import type { ChannelContext, PhoneNumbers, Principal, TicketId, Tickets } from '@aduan/core';
import { formatDate, formatTime } from '@aduan/core/catalogue';
import { type CallableNumbers, type NumberRefusal, numberRefusalTexts } from '@aduan/core/voice';
import type { CallFactLedger, CallFacts } from './call-facts.js';
import { isCallable } from './call-number.js';
import type { PhoneCall } from './phone-call.js';
import { defaultSoundType, recordingMedia } from './stored-recordings.js';

/** Who calls again within this time waits for the same call back, in ms. */
const sameWishMs = 3 * 86_400_000;

const callBack = 'Hubungi kembali.';
const notCalled = (refusal: NumberRefusal) =>
  `Nomornya tidak ditelepon balik: ${numberRefusalTexts[refusal].id}.`;
const leftMessage = 'Pesannya ada di rekaman; nomornya tidak diketahui.';

/** What a missed call needs of the desk. */
export interface MissedCallParts {
  readonly tickets: Pick<Tickets, 'open' | 'note' | 'get'>;
  readonly actor: Principal;
  readonly facts: CallFactLedger;
  readonly numbers: PhoneNumbers;
  readonly callable: CallableNumbers;
}

/**
 * Makes a case of a call that nobody answered: its caller is owed a call back. Who tries again before he was called
 * back is noted in the same case. Of somebody who cannot be called back only what he left on the answering machine is
 * one; nobody is owed a call at a number that costs: calls that ring once are made to be called back.
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

/** Where it is kept which case a caller waits in. */
export function waitingKey(numbers: PhoneNumbers, caller: string): string {
  return `waiting/${numbers.parse(caller) ?? caller}`;
}

/** What telephone systems write that is no whole number, such as one of the same town, people know how to dial. */
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
    // Erased meanwhile, or not to be seen.
    return false;
  }
}
