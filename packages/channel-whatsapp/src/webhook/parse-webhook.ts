import { type InboundEvent, mapInBatches } from '@aduan/core/channel';
import type * as z from 'zod';
import { addressOf } from './address.js';
import { contactNames } from './contact-names.js';
import { fingerprint } from './fingerprint.js';
import { invalidPayload } from './invalid-payload.js';
import { checkLimits } from './limits.js';
import { messageEvent } from './message-event.js';
import {
  changeSchema,
  entrySchema,
  envelopeSchema,
  messageSchema,
  statusSchema,
} from './schemas.js';
import { statusEvent } from './status-event.js';
import type { WebhookContext } from './webhook-context.js';

type Entry = z.infer<typeof entrySchema>;
type Change = z.infer<typeof changeSchema>;

/** A change with the entry that holds it. */
interface PlacedChange {
  readonly change: unknown;
  readonly entry: Entry;
}

/** A change whose known fields are parsed. */
interface ReadChange extends PlacedChange, Change {}

/** Makes an event of one message, status or change. */
type Update = () => InboundEvent;

/**
 * All events of a webhook request of Meta, in order. Unreadable items become events as well: an `unsupported` message,
 * or a change of the account. Items are read in batches, so that a large request does not block the process.
 *
 * @param now - epoch ms, for items without a time
 * @throws InputError when the payload is not Meta's
 * @throws PayloadTooLargeError when it holds more than Meta sends
 */
export async function parseWebhook(
  body: Uint8Array,
  now: number,
): Promise<readonly InboundEvent[]> {
  const { entry } = readEnvelope(body);
  checkLimits(entry.length);
  const placed = (await mapInBatches(entry, readEntry)).flatMap(changesOf);
  checkLimits(placed.length);
  const changes = await mapInBatches(placed, readChange);
  const all = { contacts: 0, messages: 0, statuses: 0 };
  for (const { value } of changes) {
    all.contacts += value.contacts?.length ?? 0;
    all.messages += value.messages?.length ?? 0;
    all.statuses += value.statuses?.length ?? 0;
  }
  checkLimits(Math.max(all.contacts, all.messages + all.statuses));
  const updates = (await mapInBatches(changes, (change) => updatesOf(change, now))).flat();
  return mapInBatches(updates, (update) => update());
}

function readEnvelope(body: Uint8Array): z.infer<typeof envelopeSchema> {
  try {
    return envelopeSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw invalidPayload();
  }
}

function readEntry(value: unknown): Entry {
  const known = entrySchema.safeParse(value);
  if (known.success) return known.data;
  throw invalidPayload();
}

function changesOf(entry: Entry): readonly PlacedChange[] {
  const { id: _, time: __, changes, ...rest } = entry;
  // Other products of Meta have entries of another shape.
  return (changes ?? [rest]).map((change) => ({ change, entry }));
}

function readChange(placed: PlacedChange): ReadChange {
  const known = changeSchema.safeParse(placed.change);
  return { ...placed, ...(known.success ? known.data : { field: 'unknown', value: {} }) };
}

function updatesOf({ change, entry, field, value }: ReadChange, now: number): readonly Update[] {
  const seconds = value.timestamp ?? entry.time;
  const time = seconds === undefined ? null : seconds * 1_000;
  const webhookContext: WebhookContext = {
    account: value.metadata?.phone_number_id ?? entry.id ?? 'unknown',
    time,
    at: time ?? now,
    names: contactNames(value.contacts ?? []),
  };
  const { messages = [], statuses = [] } = field === 'messages' ? value : {};
  const updates = [
    ...messages.map((each) => () => message(each, webhookContext)),
    ...statuses.map((each) => () => status(each, webhookContext)),
  ];
  return updates.length > 0 ? updates : [() => accountEvent(field, change, webhookContext)];
}

function message(value: unknown, webhookContext: WebhookContext): InboundEvent {
  const known = messageSchema.safeParse(value);
  if (known.success) return messageEvent(known.data, webhookContext);
  const { account, at } = webhookContext;
  const key = fingerprint(value);
  const from = addressOf(account, [{ kind: 'message', value: key }]);
  const parts = [{ type: 'unsupported', providerType: 'unreadable' }] as const;
  return { type: 'message', key, id: key, at, account, conversation: key, from, parts };
}

function status(value: unknown, webhookContext: WebhookContext): InboundEvent {
  const known = statusSchema.safeParse(value);
  if (known.success) return statusEvent(known.data, webhookContext);
  return accountEvent('status', value, webhookContext);
}

/** An event about our account: a template approved, the quality of a number, or a kind of change that is not known yet. */
function accountEvent(
  name: string,
  change: unknown,
  { account, at, time }: WebhookContext,
): InboundEvent {
  const key = `${name}:${time ?? ''}:${fingerprint(change)}`;
  return { type: 'account', key, at, account, conversation: account, name };
}
