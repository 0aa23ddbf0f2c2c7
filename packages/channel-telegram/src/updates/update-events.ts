import type { InboundEvent } from '@aduan/core/channel';
import type * as z from 'zod';
import { messageEvent } from './message-event.js';
import { addressOf, threadOf } from './person.js';
import { pressEvent } from './press-event.js';
import { otherSchema, reactionSchema, type updateSchema } from './schemas.js';
import { unsupportedEvent } from './unsupported-event.js';
import { meaningOf } from './update-kinds.js';
import { keyOf, messageIdOf, noteEvent, timeOf, type WebhookContext } from './webhook-context.js';

/** The events of one update; Telegram puts one thing into each. Never empty. */
export function updateEvents(
  { update_id: updateId, ...fields }: z.infer<typeof updateSchema>,
  account: string,
  now: number,
  entryPoints: readonly string[] = [],
): readonly InboundEvent[] {
  const events = Object.entries(fields).map(([kind, value]) =>
    eventOf(value, { account, updateId, kind, now, entryPoints }),
  );
  return events.length > 0
    ? events
    : [noteEvent({ account, updateId, kind: 'update', now, entryPoints }, 'empty', undefined)];
}

function eventOf(value: unknown, context: WebhookContext): InboundEvent {
  switch (meaningOf(context.kind)) {
    case 'message':
      return messageEvent(value, context, false);
    case 'edit':
      return messageEvent(value, context, true);
    case 'press':
      return pressEvent(value, context);
    case 'reaction':
      return reactionEvent(value, context);
    case 'note':
      return otherEvent(value, context, true);
    case null:
      return otherEvent(value, context, false);
  }
}

function reactionEvent(value: unknown, context: WebhookContext): InboundEvent {
  const known = reactionSchema.safeParse(value);
  if (!known.success) return otherEvent(value, context, true);
  const { chat, message_id: number, date, user, new_reaction: reactions } = known.data;
  if (user.is_bot) return noteEvent(context, context.kind, date, threadOf(user));
  const { account } = context;
  const last = reactions.at(-1);
  return {
    type: 'reaction',
    key: keyOf(context, chat.id, number, date),
    id: messageIdOf(chat.id, number),
    emoji: last ? (last.emoji ?? last.type) : null,
    at: timeOf(date, context),
    account,
    conversation: threadOf(user),
    from: addressOf(account, user),
  };
}

/** An update of a kind without citizens' words becomes a note; an unknown kind may hold words, so it becomes an unsupported message. */
function otherEvent(value: unknown, context: WebhookContext, isNote: boolean): InboundEvent {
  const known = otherSchema.safeParse(value);
  const { date, from, user = from } = known.data ?? {};
  const person = user && !user.is_bot ? user : null;
  return person && !isNote
    ? unsupportedEvent(context, { user: person, date, providerType: context.kind })
    : noteEvent(context, context.kind, date, person ? threadOf(person) : undefined);
}
