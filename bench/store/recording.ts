import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice, type TicketId } from '@aduan/core';
import type { Commit, StoredKey } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { openingOf } from './opening.ts';

/** The commits of a desk while tickets were opened and notes added: the same bytes for everything that is measured. */
export interface Recording {
  readonly keys: readonly Omit<StoredKey, 'retired'>[];
  /** One commit for each ticket. */
  readonly openings: readonly Commit[];
  /** A note on each of them. */
  readonly notes: readonly Commit[];
}

/** Ids made within this time share their first eight digits, which are replaced to give copies ids of their own. */
const prefixMs = 65_536;
const startedAt = Math.ceil(Date.parse('2026-11-24T10:00:00+07:00') / prefixMs) * prefixMs;

export const officer = officerPrincipal('petugas-1', ['supervisor']);

/** The first eight digits of every recorded id. */
export const recordedPrefix = (startedAt / prefixMs).toString(16).padStart(8, '0');

/** Opens tickets on a desk over a store in memory, and records its commits. */
export async function record(count: number): Promise<Recording> {
  const keys: Omit<StoredKey, 'retired'>[] = [];
  const commits: Commit[] = [];
  const inner = memoryStore();
  const store = {
    ...inner,
    commit(commit: Commit) {
      commits.push(commit);
      return inner.commit(commit);
    },
    insertKey(tenant: Commit['tenant'], key: Omit<StoredKey, 'retired'>) {
      keys.push(key);
      return inner.insertKey(tenant, key);
    },
  };
  let now = startedAt;
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    now: () => now,
  });
  const ids: TicketId[] = [];
  for (let index = 0; index < count; index++) {
    now = startedAt + Math.floor((index / count) * prefixMs);
    const { ticket } = await aduan.tickets.open(openingOf(index), {
      actor: officer,
      key: `opening-${index}`,
    });
    ids.push(ticket.id);
  }
  const openings = commits.splice(0);
  for (const [index, id] of ids.entries()) {
    const text = 'Sudah ditelepon; pengurus berjanji mengirim buku simpanan besok pagi.';
    await aduan.tickets.note(id, text, { actor: officer, key: `note-${index}` });
  }
  return { keys, openings, notes: commits };
}
