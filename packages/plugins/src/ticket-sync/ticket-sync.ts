import type { CommandOptions, ReadOptions, Ticket } from '@aduan/core';
import type { Directory, PushObstacle } from '@aduan/core/directory';
import type { Instant } from '@aduan/core/plugin';
import type { ForeignId } from '@aduan/core/ticket';

/** Options of `ticketSync`. */
export interface TicketSyncOptions {
  /** The system that accepts tickets: a directory with `push`, and optionally `pull`. */
  readonly directory: Directory;
  /** URL where officers read the whole ticket after signing in. It must contain no PIN and no token. */
  readonly ticketUrl: (ticket: Pick<Ticket, 'id' | 'number'>) => string;
  /**
   * Which of the tickets that the directory's policy allows are shared. Must be pure, because it is called at each
   * change of a ticket. Default: tickets about a cooperative, of kinds without `seenBy`.
   */
  readonly when?: (ticket: Ticket) => boolean;
  /** Interval to poll updates of open tickets, ms; null = never. Default 15 minutes. */
  readonly pullEveryMs?: number | null;
  /** Maximum pushes at once. Default 2, because citizens need the other slots of the outbox. */
  readonly lanes?: number;
  /**
   * How long a push is attempted while the other system is down, ms. Default seven days; then it becomes a dead letter.
   */
  readonly patienceMs?: number;
  /** Access to the network. Default `globalThis.fetch`. */
  readonly fetch?: typeof fetch;
}

/** Why a ticket is withheld. */
export type TicketSyncObstacle =
  | PushObstacle
  /** The host does not share such tickets: see `TicketSyncOptions.when`. */
  | 'not-shared'
  /** It is merged into another report, which is shared. */
  | 'joined'
  /** Its reporter asked to restrict the processing of their data. */
  | 'processing-restricted'
  /** Its texts were erased. */
  | 'erased';

/** The state of a ticket in the other system. */
export interface TicketSyncState {
  /** Name of the directory. */
  readonly system: string;
  /** Its id in the other system; null until accepted. */
  readonly foreignId: ForeignId | null;
  /** When it was accepted, epoch ms. */
  readonly sharedAt: Instant | null;
  /** Why nothing more is sent; null when it is shared. */
  readonly withheld: TicketSyncObstacle | null;
}

/** Shares tickets with another system, and receives updates about them. */
export interface TicketSync {
  /** The state of a ticket in the other system. @throws NotFoundError */
  of(
    id: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<TicketSyncState>;
  /**
   * Fetches the updates of one ticket now, for example when a webhook announces some.
   *
   * @returns how many were new; 0 for a ticket that the actor may not see, or that the desk does not know
   * @throws ForbiddenError, DirectoryError
   */
  pull(
    input: { readonly foreignId: string },
    options: CommandOptions,
  ): Promise<{ readonly added: number }>;
}
