import type { ChannelContext, Principal, TicketId, Tickets } from '@aduan/core';
import { formatDate, formatTime } from '@aduan/core/catalogue';
import type { CallFacts, FactBook } from './call-facts.js';
import type { PhoneCall } from './phone-call.js';
import { recordingMedia, usualSound } from './recordings-kept.js';

/** Who calls again within this time waits for the same call back, in ms. */
const sameWishMs = 3 * 86_400_000;

/** What a missed call needs of the desk. */
export interface MissedCallParts {
  readonly tickets: Pick<Tickets, 'open' | 'note' | 'get'>;
  readonly actor: Principal;
  readonly facts: FactBook;
}

/**
 * Makes a case of a call that nobody answered: its caller is owed a call back. Who tries again before he was called
 * back is noted in the same case. Nothing is made of a withheld number: nobody can call it back.
 */
export async function openMissedCall(
  context: ChannelContext,
  { actor, facts, tickets }: MissedCallParts,
  { from, id, state, ticket: known }: PhoneCall,
): Promise<void> {
  const { missed } = await facts.read(id);
  if (!missed || state !== 'missed' || from === null || known !== null) return;
  const { desk, kv, name } = context;
  const { timeZone } = desk.hours();
  const when = `${formatDate(missed.at, timeZone).id} pukul ${formatTime(missed.at, timeZone).id}`;
  const key = `${name}:${id}:missed`;
  const waiting = `waiting/${from}`;
  const earlier = (await kv.get(waiting)) as TicketId | null;
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
      body: `Menelepon pada ${when}, dan tidak terjawab. Hubungi kembali.`,
      channel: name,
      callBack: true,
      receivedAt: missed.at,
      reporter: { contacts: [{ kind: 'phone', value: from }] },
      ...(missed.recorded && { attachments: [recordingMedia(name, id, usualSound)] }),
    },
    { actor, key },
  );
  if (missed.recorded) await facts.write(id, 'filed', { id: ticket.id });
  await facts.write(id, 'ticket', { id: ticket.id });
  await kv.set(waiting, ticket.id, { ttlMs: sameWishMs });
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
