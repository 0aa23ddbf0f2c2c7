import type { Directory, PushObstacle } from '../directory/index.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { ForeignId, Ticket } from '../ticket/ticket.js';

/** What the add-on needs besides the desk. */
export interface TicketSyncOptions {
  /** The system that takes cases: a directory with `push`, perhaps with `pull`. */
  readonly directory: Directory;
  /** Where officers read the whole case after signing in. Holds no PIN and no token. */
  readonly ticketUrl: (ticket: Pick<Ticket, 'id' | 'number'>) => string;
  /**
   * Which of the cases that the policy of the directory lets through are told. Pure, since it is asked whenever a
   * case changes. Default: those about a cooperative.
   */
  readonly when?: (ticket: Ticket) => boolean;
  /** How often the other system is asked for news of open cases, ms; null = never. Default 15 minutes. */
  readonly pullEveryMs?: number | null;
  /** How many pushes may be under way at once. Default 2: citizens need the other hands of the outbox. */
  readonly lanes?: number;
  /** How long a push is tried while the other system is away, ms. Default seven days; then it is stuck. */
  readonly patienceMs?: number;
  /** Reaches the network. Default `globalThis.fetch`. */
  readonly fetch?: typeof fetch;
}

/** Why a case stays in the desk. */
export type TicketSyncObstacle =
  | PushObstacle
  /** The host does not share cases like this one: see `TicketSyncOptions.when`. */
  | 'not-shared'
  /** It is handled with another report, which is told. */
  | 'joined'
  /** Its reporter asked that his data are only kept. */
  | 'processing-restricted'
  /** Its words are gone. */
  | 'erased';

/** How a case stands with the other system. */
export interface TicketSyncState {
  /** Name of the directory. */
  readonly system: string;
  /** What the other system calls it; null as long as it did not take it. */
  readonly foreignId: ForeignId | null;
  /** When it took it, epoch ms. */
  readonly sharedAt: number | null;
  /** Why it is told nothing more; null when it is told. */
  readonly withheld: TicketSyncObstacle | null;
}

/** The add-on that tells another system of cases, and hears what becomes of them there. */
export interface TicketSync {
  /** How a case stands with the other system. @throws NotFoundError, ForbiddenError */
  of(id: string, options: Pick<CommandOptions, 'actor'>): Promise<TicketSyncState>;
  /**
   * Asks for the news of one case now, as when a webhook says that there are some.
   *
   * @returns how many were new; 0 for a case that the desk does not know
   * @throws DirectoryError
   */
  pull(foreignId: string): Promise<number>;
}
