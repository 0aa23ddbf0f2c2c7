import type { TenantId } from '../ids.js';
import type { ClaimedDelivery, DeliveryInsert } from './outbox.js';
import type { Store } from './store.js';

/**
 * Who says which delivery has its turn, and hears how it went. The outbox of the store is the truth about each of them,
 * whoever carries: what is stuck is read and replayed there. A store alone is a relay that looks for what is due.
 *
 * Every relay runs `describeRelay` of `@aduan/testkit`.
 */
export interface Relay extends Pick<Store, 'claimOutbox' | 'settleDelivery'> {
  readonly contract: 'relay/1';
  /** Prepares what it needs, after the store did. Claiming does that too, where nobody starts. */
  start(tenant: TenantId): Promise<void>;
  /** Gives back what nobody began, and lets go. The store is still open. */
  stop(): Promise<void>;
}

/** Which deliveries keep an order among each other: those of a conversation, else of a case and target, else one alone. */
export type OutboxRow = Pick<DeliveryInsert, 'id' | 'target' | 'conversationId' | 'ticketId'>;

/** Runs a statement of an engine that keeps its jobs in the database of the store; several in one text without values. */
export type RunStatement = (
  text: string,
  values?: readonly unknown[],
  // biome-ignore lint/suspicious/noExplicitAny: rows are whatever the engine asked for
) => Promise<{ readonly rows: any[] }>;

/** What a store offers to an engine whose jobs lie in the same database. */
export interface RelayedOutbox {
  readonly run: RunStatement;
  /**
   * Hands over what is due, all or nothing: the marks and whatever `write` writes are one transaction. What nobody
   * settled is handed over again after `againMs`, if it is the first of its line: an engine may lose a job.
   *
   * @param limit - at most so many at a time
   * @returns how many were handed over
   */
  handOver(
    tenant: TenantId,
    time: { readonly now: number; readonly againMs: number },
    limit: number,
    write: (lines: readonly OutboxRow[], run: RunStatement) => Promise<void>,
  ): Promise<number>;
  /** As `claimOutbox`, but the first one of a line. */
  claimFirst(
    tenant: TenantId,
    line: OutboxRow,
    now: number,
    leaseMs: number,
  ): Promise<FirstOutboxRow>;
}

/** The first delivery of a line, if it could be taken. */
export interface FirstOutboxRow {
  readonly taken: ClaimedDelivery | null;
  /** When it is worth another try, epoch ms; null when nothing waits in the line. */
  readonly dueAt: number | null;
}
