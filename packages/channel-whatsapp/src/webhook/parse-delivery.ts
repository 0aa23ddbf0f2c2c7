import { type InboundEvent, InputError } from '@aduan/core';
import type * as z from 'zod';
import { addressOf } from './address.js';
import { contactNames } from './contact-names.js';
import { fingerprint } from './fingerprint.js';
import { messageEvent } from './message-event.js';
import type { Place } from './place.js';
import { changeSchema, envelopeSchema, messageSchema, statusSchema } from './schemas.js';
import { statusEvent } from './status-event.js';

type Change = z.infer<typeof changeSchema>;

/**
 * Everything that one delivery of Meta holds, in order. What cannot be read becomes an event all the same: a
 * message that is `unsupported`, or a change of the account.
 *
 * @param now - epoch ms, for what names no time
 * @throws InputError when it is no delivery of Meta
 */
export function parseDelivery(body: Uint8Array, now: number): readonly InboundEvent[] {
  const { entry } = readEnvelope(body);
  const changes = entry.flatMap(({ id = 'unknown', time, changes: all, ...rest }) =>
    // Other products of Meta have entries of another shape.
    (all ?? [rest]).map((change) => ({ id, time, change })),
  );
  return changes.flatMap(({ id, time, change }) => changeEvents(change, id, time, now));
}

function readEnvelope(body: Uint8Array): z.infer<typeof envelopeSchema> {
  try {
    return envelopeSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new InputError('This is no delivery of WhatsApp.');
  }
}

function changeEvents(
  change: unknown,
  entry: string,
  entryTime: number | undefined,
  now: number,
): readonly InboundEvent[] {
  const known = changeSchema.safeParse(change);
  const { field, value }: Change = known.success ? known.data : { field: 'unknown', value: {} };
  const seconds = value.timestamp ?? entryTime;
  const time = seconds === undefined ? null : seconds * 1_000;
  const place: Place = {
    account: value.metadata?.phone_number_id ?? entry,
    time,
    at: time ?? now,
    names: contactNames(value.contacts ?? []),
  };
  const { messages = [], statuses = [] } = field === 'messages' ? value : {};
  const events = [
    ...messages.map((each) => message(each, place)),
    ...statuses.map((each) => status(each, place)),
  ];
  return events.length > 0 ? events : [accountEvent(field, change, place)];
}

function message(value: unknown, place: Place): InboundEvent {
  const known = messageSchema.safeParse(value);
  if (known.success) return messageEvent(known.data, place);
  const { account, at } = place;
  const key = fingerprint(value);
  const from = addressOf(account, [{ kind: 'message', value: key }]);
  const parts = [{ type: 'unsupported', providerType: 'unreadable' }] as const;
  return { type: 'message', key, id: key, at, account, conversation: key, from, parts };
}

function status(value: unknown, place: Place): InboundEvent {
  const known = statusSchema.safeParse(value);
  if (known.success) return statusEvent(known.data, place);
  return accountEvent('status', value, place);
}

/** Something about our account: a template approved, a number of another quality, and all that is new. */
function accountEvent(name: string, change: unknown, { account, at, time }: Place): InboundEvent {
  const key = `${name}:${time ?? ''}:${fingerprint(change)}`;
  return { type: 'account', key, at, account, conversation: account, name };
}
