import type { TenantId } from '../ids.js';
import type { ClaimedDelivery, DeliveryInsert } from './outbox.js';
import type { Store } from './store.js';

/**
 * Decides when each delivery is sent and records the results. The outbox of the store stays the source of truth: stuck
 * deliveries are read and replayed there. A store alone is a relay that polls for due deliveries.
 *
 * Every relay runs `describeRelay` of `@aduan/testkit`.
 */
export interface Relay extends Pick<Store, 'claimOutbox' | 'settleDelivery'> {
  readonly contract: 'relay/1';
  /** Prepares the relay, after the store is prepared. Claiming does so too if `start` was not called. */
  start(tenant: TenantId): Promise<void>;
  /** Returns deliveries that were not begun, and disconnects. The store is still open. */
  stop(): Promise<void>;
}

/**
 * The columns that define a line of deliveries, which are sent in order: a conversation, otherwise a ticket and target,
 * otherwise one delivery alone.
 */
export type OutboxRow = Pick<DeliveryInsert, 'id' | 'target' | 'conversationId' | 'ticketId'>;

/**
 * Runs an SQL statement for a job engine that keeps its jobs in the database of the store. A text without values may
 * hold several statements.
 */
export type RunStatement = (
  text: string,
  values?: readonly unknown[],
  // biome-ignore lint/suspicious/noExplicitAny: the engine decides the type of the rows
) => Promise<{ readonly rows: any[] }>;

/** Outbox of a store, for a job engine in the same database. */
export interface RelayedOutbox {
  readonly run: RunStatement;
  /**
   * Hands over due deliveries in one transaction with the writes of `write`. A delivery that was not settled is handed
   * over again after `againMs` if it is the first of its queue, because an engine may lose a job.
   *
   * @param limit - maximum number at a time
   * @returns how many were handed over
   */
  handOver(
    tenant: TenantId,
    time: { readonly now: number; readonly againMs: number },
    limit: number,
    write: (lines: readonly OutboxRow[], run: RunStatement) => Promise<void>,
  ): Promise<number>;
  /** Like `claimOutbox`, for the first delivery of one line. */
  claimFirst(
    tenant: TenantId,
    line: OutboxRow,
    now: number,
    leaseMs: number,
  ): Promise<FirstOutboxRow>;
}

/** The first delivery of a line, if it could be claimed. */
export interface FirstOutboxRow {
  readonly taken: ClaimedDelivery | null;
  /** When to retry, epoch ms; null when the queue is empty. */
  readonly dueAt: number | null;
}
