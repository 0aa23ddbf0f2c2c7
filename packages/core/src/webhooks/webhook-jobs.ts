import type { RecordedChange } from '../runtime/notification-hooks.js';
import type { ClaimedDelivery, DeliveryInsert } from '../store/outbox.js';
import type { EndpointRecord } from './endpoint-records.js';

const prefix = 'webhook:';

/** What one delivery tells of: it names an event, and holds nothing of it. */
export interface WebhookJob {
  /** Its place in the history of its case. */
  readonly sequence: number;
}

/** Target of the deliveries to an endpoint. */
export function targetOf({ number }: Pick<EndpointRecord, 'number'>): string {
  return `${prefix}${number}`;
}

/** The number of the endpoint that a delivery is for; null when it is for none. */
export function endpointIn(target: string): number | null {
  return target.startsWith(prefix) ? Number(target.slice(prefix.length)) : null;
}

/** One delivery for each event that an endpoint wants, in the order of the case. */
export function webhookJobs(
  { events, ticket }: RecordedChange,
  endpoints: readonly EndpointRecord[],
): readonly DeliveryInsert[] {
  return endpoints.flatMap((endpoint) =>
    events
      .filter(({ type }) => endpoint.events.includes('*') || endpoint.events.includes(type))
      .map(({ at, id, sequence }) => ({
        id: `${targetOf(endpoint)}/${id}`,
        target: targetOf(endpoint),
        conversationId: null,
        ticketId: ticket.id,
        messageId: null,
        payload: new TextEncoder().encode(JSON.stringify({ sequence } satisfies WebhookJob)),
        dueAt: at,
      })),
  );
}

/** What a delivery of `webhookJobs` tells of. */
export function jobOf({ payload }: Pick<ClaimedDelivery, 'payload'>): WebhookJob {
  return JSON.parse(new TextDecoder().decode(payload)) as WebhookJob;
}
