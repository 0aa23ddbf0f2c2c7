import { nextLink } from '../audit/chain.js';
import { lastRow } from '../audit/ledger-rows.js';
import { sha256Hex } from '../audit/sha256.js';
import { canonicalJson } from '../canonical-json.js';
import { StoreError } from '../errors.js';
import type { PartyId, TicketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { errorName } from '../runtime/error-name.js';
import {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type LookEntry,
  type LookField,
  lookMs,
} from '../runtime/looks/look-entry.js';
import { actorOf } from '../runtime/record/record-events.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';

/** What somebody is about to be shown. */
export interface Look {
  readonly case?: TicketId;
  readonly person?: PartyId;
  readonly fields: readonly LookField[];
  readonly ground?: string;
  /** Whether it must be kept before he sees it: a hidden reporter, or a ground that he named. */
  readonly first: boolean;
}

/** Keeps looks: each about once an hour, some at a time, behind the answer where that is allowed. */
export interface LookLog {
  /** Resolves at once, unless one of the looks must be kept first. */
  note(actor: Principal, looks: readonly Look[]): Promise<void>;
  /** Keeps what waits, and behind it that looks were forgotten, or that people were searched for. @throws StoreError when it is not */
  append(entry: ForgottenEntry | IdentitySearchEntry): Promise<void>;
  /** Keeps what waits, and resolves when it is kept. @throws StoreError when it is not */
  flush(): Promise<void>;
}

/** By what searches for people are found among all looks. */
export const searchSubject = 'search';

function subjectOf(entry: LookEntry | ForgottenEntry | IdentitySearchEntry): string | null {
  if (entry.type === 'look') return entry.case ?? entry.person;
  return entry.type === 'search' ? searchSubject : null;
}

/** More does not wait in memory: whoever looks then waits himself. */
const mostWaiting = 5_000;
/** So many looks of an hour are known again; one that was forgotten is kept twice. */
const mostKnown = 5_000;

/** @param delayMs - how long a look may wait to be kept together with others */
export function createLookLog(desk: Desk, delayMs: number): LookLog {
  const known = new Set<string>();
  let hour = -1;
  let waiting: LookEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function remember(at: number, key: string): boolean {
    const now = Math.floor(at / lookMs);
    if (now !== hour) known.clear();
    hour = now;
    if (known.has(key)) return false;
    if (known.size >= mostKnown) known.clear();
    known.add(key);
    return true;
  }

  async function appendEntries(
    entries: readonly (LookEntry | ForgottenEntry | IdentitySearchEntry)[],
  ): Promise<void> {
    await untilDone(async () => {
      const last = await lastRow(desk.store, desk.tenant, 'looks');
      let link = last?.link ?? '';
      const rows = entries.map((made) => {
        const entry = canonicalJson(made);
        link = nextLink(link, sha256Hex(entry));
        const subject = subjectOf(made);
        return { subject, entry, link };
      });
      const after = last?.sequence ?? 0;
      const isDone = await desk.store.appendLedger(desk.tenant, { ledger: 'looks', after, rows });
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
        desk.log('error', 'looks.unkept', { error: errorName(error) });
        // A store that was closed is not opened again: what waited for it is lost.
        if (!(error instanceof StoreError && error.code === 'store-closed')) flushSoon();
      });
    }, delayMs);
  }

  return {
    flush,
    async note(actor, looks) {
      const at = desk.now();
      const fresh = looks.filter(({ case: ticket, fields, ground, person }) =>
        remember(at, [actor.id, ticket, person, fields, ground].join('|')),
      );
      for (const { case: ticket = null, fields, ground = null, person = null } of fresh) {
        const entry = { type: 'look', at, actor: actorOf(actor), case: ticket, person } as const;
        waiting.push({ ...entry, fields, ground });
      }
      const isUrgent = looks.some(({ first }) => first) || waiting.length > mostWaiting;
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
