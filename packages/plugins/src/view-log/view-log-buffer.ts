import { type PartyId, type Principal, StoreError, type TicketId } from '@aduan/core';
import { actorOf, type PluginContext } from '@aduan/core/plugin';
import {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type ViewEntry,
  type ViewedField,
  viewPeriodMs,
} from '@aduan/core/store';

/** A view that is about to be shown. */
export interface PendingView {
  readonly ticket?: TicketId;
  readonly person?: PartyId;
  readonly fields: readonly ViewedField[];
  readonly ground?: string;
  /** Whether it must be stored before the data is shown: for a hidden reporter, or a view with a stated reason. */
  readonly first: boolean;
}

/**
 * Stores views: about one an hour for the same officer and fields, in batches, and after the response where that is
 * allowed.
 */
export interface ViewLogBuffer {
  /** Resolves at once, unless one of the views must be stored first. */
  record(actor: Principal, views: readonly PendingView[]): Promise<void>;
  /**
   * Stores the waiting views, then an entry about deleted views or a search for people. @throws StoreError when that
   * fails
   */
  append(entry: ForgottenEntry | IdentitySearchEntry): Promise<void>;
  /** Stores the waiting views and resolves when done. @throws StoreError when that fails */
  flush(): Promise<void>;
}

/** Subject under which searches for people are found in the view log. */
export const searchSubject = 'search';

type AnyEntry = ViewEntry | ForgottenEntry | IdentitySearchEntry;

function subjectOf(entry: AnyEntry): string | null {
  if (entry.type === 'view') return entry.ticket ?? entry.person;
  return entry.type === 'search' ? searchSubject : null;
}

/** Maximum views in memory. Beyond it, requests wait until views are stored. */
const maxWaiting = 5_000;
/** Maximum views remembered for deduplication within an hour; a view beyond it may be stored twice. */
const maxKnown = 5_000;

/** @param delayMs - how long a view may wait to be stored in a batch */
export function createViewLogBuffer(
  { ledger: ledgerOf, log, now }: Pick<PluginContext, 'ledger' | 'log' | 'now'>,
  delayMs: number,
): ViewLogBuffer {
  const ledger = ledgerOf<AnyEntry>('views');
  const known = new Set<string>();
  let hour = -1;
  let waiting: ViewEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function remember(at: number, key: string): boolean {
    const current = Math.floor(at / viewPeriodMs);
    if (current !== hour) known.clear();
    hour = current;
    if (known.has(key)) return false;
    if (known.size >= maxKnown) known.clear();
    known.add(key);
    return true;
  }

  const append = (entries: readonly AnyEntry[]) =>
    ledger.append(entries.map((entry) => ({ subject: subjectOf(entry), entry })));

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing
      .catch(() => {})
      .then(async () => {
        const entries = waiting;
        waiting = [];
        if (entries.length === 0) return;
        try {
          await append(entries);
        } catch (error) {
          waiting = [...entries, ...waiting];
          throw error;
        }
      });
    return writing;
  }

  function flushSoon(): void {
    timer ??= setTimeout(() => {
      flush().catch((error: unknown) => {
        log('error', 'views.not-kept', { error });
        // A closed store is not opened again; the waiting views are lost.
        if (!(error instanceof StoreError && error.code === 'store-closed')) flushSoon();
      });
    }, delayMs);
  }

  return {
    flush,
    async record(actor, views) {
      const at = now();
      const fresh = views.filter(({ ticket, fields, ground, person }) =>
        remember(at, [actor.id, ticket, person, fields, ground].join('|')),
      );
      for (const { ticket = null, fields, ground = null, person = null } of fresh) {
        const entry = { type: 'view', at, actor: actorOf(actor), ticket: ticket, person } as const;
        waiting.push({ ...entry, fields, ground });
      }
      const isUrgent = views.some(({ first }) => first) || waiting.length > maxWaiting;
      if (isUrgent && waiting.length > 0) await flush();
      else if (isUrgent) await writing;
      else if (fresh.length > 0) flushSoon();
    },
    async append(entry) {
      await flush();
      await append([entry]);
    },
  };
}
