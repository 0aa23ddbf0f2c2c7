import type { InboundEvent } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { normalizeWebhook } from '@kapso/whatsapp-cloud-api/server';
import { expect, it } from 'vitest';
import { webhookPayload } from '../src/msw/webhook-payload.js';
import { parseWebhook } from '../src/webhook/parse-webhook.js';
import { bytesOf, everyType, status, textOf, valueOfTwo } from './webhook-requests.js';

allowLongTests();

type Normalized = ReturnType<typeof normalizeWebhook>['messages'][number];

/** What both say of a message, in words of neither. */
interface Told {
  readonly id: unknown;
  readonly at: number;
  readonly phone: unknown;
  readonly bsuid: unknown;
  readonly says: unknown;
}

type Fields = { readonly type: string } & Readonly<
  Record<string, Readonly<Record<string, unknown>> | undefined>
>;

/** Where the normaliser keeps what a message says. */
function saidIn(message: Normalized): unknown {
  const { type, text, interactive, button, location, reaction, contacts, kapso } =
    message as Fields;
  const fields: Readonly<Record<string, () => unknown>> = {
    text: () => text?.body,
    button: () => [button?.payload, button?.text],
    location: () => [location?.latitude, location?.longitude],
    reaction: () => [reaction?.messageId, reaction?.emoji ?? null],
    contacts: () => JSON.stringify(contacts).match(/"formattedName":"([^"]*)"/)?.[1],
    interactive: () => {
      const reply = (interactive?.buttonReply ?? interactive?.listReply) as
        | Readonly<Record<string, unknown>>
        | undefined;
      return reply ? [reply.id, reply.title] : kapso?.flowResponse;
    },
  };
  const file = (message as Readonly<Record<string, unknown>>)[type] as { id?: string } | undefined;
  return fields[type]?.() ?? file?.id ?? null;
}

function saidBy(event: InboundEvent): unknown {
  if (event.type === 'reaction') return [event.id, event.emoji];
  const [part] = event.type === 'message' ? event.parts : [];
  switch (part?.type) {
    case 'text':
      return part.text;
    case 'media':
      return part.media.ref;
    case 'location':
      return [part.latitude, part.longitude];
    case 'choice':
      return [part.id, part.title];
    case 'form':
      return part.values;
    case 'contact':
      return part.names[0];
    default:
      return null;
  }
}

function ours(event: InboundEvent): Told {
  const address = event.type === 'identity' ? event.before : 'from' in event ? event.from : null;
  const idOf = (kind: string) => address?.ids.find((id) => id.kind === kind)?.value;
  return {
    id: event.key,
    at: event.at,
    phone: idOf('phone'),
    bsuid: idOf('bsuid'),
    says: saidBy(event),
  };
}

function theirs(message: Normalized): Told {
  const { id, timestamp, from, fromUserId } = message as Normalized & Record<string, string>;
  return {
    id,
    at: Number(timestamp) * 1_000,
    phone: from && `+${from}`,
    bsuid: fromUserId,
    says: saidIn(message),
  };
}

// What is ordered and what was changed are words for us; what was deleted and a new number are no message.
const { order, edit, revoke, system, newId, otherSystem, ...shared } = everyType;
const anyMessage = fc
  .record({
    type: fc.constantFrom(...Object.values(shared), textOf('t', 'Halo')),
    id: fc.uuid(),
    at: fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }),
    isPhoneHidden: fc.boolean(),
  })
  .map(({ type, id, at, isPhoneHidden }) => ({
    ...type,
    id: `wamid.${id}`,
    timestamp: String(at),
    ...(isPhoneHidden && { from: undefined }),
  }));
const anyStatus = fc
  .record({ id: fc.uuid(), state: fc.constantFrom('sent', 'delivered', 'read', 'failed') })
  .map(({ id, state }) => status(id, state));

it('reads what the normaliser of kapso reads', async () => {
  const anyDelivery = fc.tuple(
    fc.array(anyMessage, { maxLength: 5 }),
    fc.array(anyStatus, { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(anyDelivery, async ([messages, statuses]) => {
      fc.pre(messages.length + statuses.length > 0);
      const value = valueOfTwo({ messages, statuses });
      const body = JSON.stringify(webhookPayload({ field: 'messages', value }));
      const events = await parseWebhook(bytesOf(body), fakeNow);
      const known = normalizeWebhook(JSON.parse(body));
      const receipts = events.filter((event) => event.type === 'receipt');
      const others = events.filter((event) => event.type !== 'receipt');
      expect(others.map(ours)).toEqual(known.messages.map(theirs));
      expect(receipts.map((event) => [event.id, event.status])).toEqual(
        known.statuses.map((each) => [each.id, each.status]),
      );
    }),
    { numRuns },
  );
});
