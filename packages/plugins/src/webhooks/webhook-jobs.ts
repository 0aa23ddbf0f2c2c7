import type { PluginDelivery, RecordedChange } from '@aduan/core/plugin';
import type { ClaimedDelivery } from '@aduan/core/store';
import type { EndpointRecord } from './endpoint-records.js';

/** Prefix of the targets of all endpoints. */
export const prefix = 'webhooks:';

/** The content of one delivery. It refers to an event and contains no data of it. */
export interface WebhookJob {
  /** Position of the event in the history of its ticket. */
  readonly sequence: number;
}

/** Target name of the deliveries to an endpoint. */
export function targetOf({ number }: Pick<EndpointRecord, 'number'>): string {
  return `${prefix}${number}`;
}

/** The number of a delivery's endpoint. */
export function numberIn(target: string): number {
  return Number(target.slice(prefix.length));
}

/** One delivery for each event that an endpoint subscribes to, in the order of the ticket. */
export function webhookJobs(
  { events, ticket }: RecordedChange,
  endpoints: readonly EndpointRecord[],
): readonly PluginDelivery[] {
  return endpoints.flatMap((endpoint) =>
    events
      .filter(({ type }) => endpoint.events.includes('*') || endpoint.events.includes(type))
      .map(({ at, id, sequence }) => ({
        id: `${targetOf(endpoint)}/${id}`,
        target: targetOf(endpoint),
        ticketId: ticket.id,
        payload: new TextEncoder().encode(JSON.stringify({ sequence } satisfies WebhookJob)),
        dueAt: at,
      })),
  );
}

/** Reads the content of a delivery of `webhookJobs`. */
export function jobOf({ payload }: Pick<ClaimedDelivery, 'payload'>): WebhookJob {
  return JSON.parse(new TextDecoder().decode(payload)) as WebhookJob;
}
