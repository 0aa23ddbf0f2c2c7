import { nextLink } from '../audit/chain.js';
import { lastRow } from '../audit/ledger-rows.js';
import { sha256Hex } from '../audit/sha256.js';
import { canonicalJson } from '../canonical-json.js';
import { errorName } from '../error-name.js';
import { StoreError } from '../errors.js';
import type { PartyId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { actorOf } from '../runtime/record/record-events.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import {
  type ForgottenEntry,
  type IdentitySearchEntry,
  lookMs,
  type ViewEntry,
  type ViewedField,
} from '../runtime/view-log/view-entry.js';

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

function subjectOf(entry: ViewEntry | ForgottenEntry | IdentitySearchEntry): string | null {
  if (entry.type === 'view') return entry.ticket ?? entry.person;
  return entry.type === 'search' ? searchSubject : null;
}

/** Maximum views in memory. Beyond it, requests wait until views are stored. */
const maxWaiting = 5_000;
/** Maximum views remembered for deduplication within an hour; a view beyond it may be stored twice. */
const maxKnown = 5_000;

/** @param delayMs - how long a view may wait to be stored in a batch */
export function createViewLogBuffer(runtime: Runtime, delayMs: number): ViewLogBuffer {
  const known = new Set<string>();
  let hour = -1;
  let waiting: ViewEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function remember(at: number, key: string): boolean {
    const now = Math.floor(at / lookMs);
    if (now !== hour) known.clear();
    hour = now;
    if (known.has(key)) return false;
    if (known.size >= maxKnown) known.clear();
    known.add(key);
    return true;
  }

  async function appendEntries(
    entries: readonly (ViewEntry | ForgottenEntry | IdentitySearchEntry)[],
  ): Promise<void> {
    await retryOnConflict(async () => {
      const last = await lastRow(runtime.store, runtime.tenant, 'views');
      let link = last?.link ?? '';
      const rows = entries.map((made) => {
        const entry = canonicalJson(made);
        link = nextLink(link, sha256Hex(entry));
        const subject = subjectOf(made);
        return { subject, entry, link };
      });
      const after = last?.sequence ?? 0;
      const isDone = await runtime.store.appendLedger(runtime.tenant, {
        ledger: 'views',
        after,
        rows,
      });
      return isDone || null;
    });
  }

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
          await appendEntries(entries);
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
        runtime.log('error', 'views.not-kept', { error: errorName(error) });
        // A closed store is not opened again; the waiting views are lost.
        if (!(error instanceof StoreError && error.code === 'store-closed')) flushSoon();
      });
    }, delayMs);
  }

  return {
    flush,
    async record(actor, views) {
      const at = runtime.now();
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
      await appendEntries([entry]);
    },
  };
}
