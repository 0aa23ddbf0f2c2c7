import type { InboundEvent } from '@aduan/core';
import type * as z from 'zod';
import { messageEvent } from './message-event.js';
import { addressOf, threadOf } from './person.js';
import { keyOf, messageIdOf, noteEvent, type Place, timeOf } from './place.js';
import { pressEvent } from './press-event.js';
import { otherSchema, reactionSchema, type updateSchema } from './schemas.js';
import { unsupportedEvent } from './unsupported-event.js';
import { meaningOf } from './update-kinds.js';

/** Everything that one update holds: Telegram puts one thing into each. Never empty. */
export function updateEvents(
  { update_id: updateId, ...fields }: z.infer<typeof updateSchema>,
  account: string,
  now: number,
  doors: readonly string[] = [],
): readonly InboundEvent[] {
  const events = Object.entries(fields).map(([kind, value]) =>
    eventOf(value, { account, updateId, kind, now, doors }),
  );
  return events.length > 0
    ? events
    : [noteEvent({ account, updateId, kind: 'update', now, doors }, 'empty', undefined)];
}

function eventOf(value: unknown, place: Place): InboundEvent {
  switch (meaningOf(place.kind)) {
    case 'message':
      return messageEvent(value, place, false);
    case 'edit':
      return messageEvent(value, place, true);
    case 'press':
      return pressEvent(value, place);
    case 'reaction':
      return reactionEvent(value, place);
    case 'note':
      return otherEvent(value, place, true);
    case null:
      return otherEvent(value, place, false);
  }
}

function reactionEvent(value: unknown, place: Place): InboundEvent {
  const known = reactionSchema.safeParse(value);
  if (!known.success) return otherEvent(value, place, true);
  const { chat, message_id: number, date, user, new_reaction: reactions } = known.data;
  if (user.is_bot) return noteEvent(place, place.kind, date, threadOf(user));
  const { account } = place;
  const last = reactions.at(-1);
  return {
    type: 'reaction',
    key: keyOf(place, chat.id, number, date),
    id: messageIdOf(chat.id, number),
    emoji: last ? (last.emoji ?? last.type) : null,
    at: timeOf(date, place),
    account,
    conversation: threadOf(user),
    from: addressOf(account, user),
  };
}

/** What is known to say nothing is noted; what is new may be words of somebody. */
function otherEvent(value: unknown, place: Place, isNote: boolean): InboundEvent {
  const known = otherSchema.safeParse(value);
  const { date, from, user = from } = known.data ?? {};
  const person = user && !user.is_bot ? user : null;
  return person && !isNote
    ? unsupportedEvent(place, { user: person, date, providerType: place.kind })
    : noteEvent(place, place.kind, date, person ? threadOf(person) : undefined);
}
