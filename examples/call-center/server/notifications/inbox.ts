import type { Signals } from '@aduan/core/instances';
import type { Tables } from '../storage/tables.js';
import type { InboxNotification, NotificationPreferences } from './inbox-notification.js';

/** The inboxes of this desk: notifications stay here, on the officers' own pages. */
export interface Inbox {
  /** Stores a notification; a second one with the same id is ignored. */
  keep(officer: string, notice: Omit<InboxNotification, 'isRead'>): Promise<void>;
  /** The latest, newest first. */
  list(officer: string): Promise<readonly InboxNotification[]>;
  unread(officer: string): Promise<number>;
  /** @param ids - of notifications; null = all of them */
  markRead(officer: string, ids: readonly string[] | null): Promise<void>;
  wishes(officer: string): Promise<NotificationPreferences>;
  setWishes(officer: string, wishes: NotificationPreferences): Promise<void>;
  /** Calls back when the inbox of an officer changed; with null, that of anyone may have. */
  watch(listener: (officer: string | null) => void): void;
}

const maxShown = 50;
const maxKept = 500;

export const inboxSchema = `
  CREATE TABLE IF NOT EXISTS call_center.notice (
    id TEXT PRIMARY KEY, officer TEXT NOT NULL, at BIGINT NOT NULL, text TEXT NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS notice_officer ON call_center.notice (officer, at);
  CREATE TABLE IF NOT EXISTS call_center.wishes (officer TEXT PRIMARY KEY, wishes TEXT NOT NULL);
`;

const insert = 'INSERT INTO call_center.notice VALUES ($1, $2, $3, $4, 0) ON CONFLICT DO NOTHING';
const forget = `DELETE FROM call_center.notice WHERE officer = $1 AND id NOT IN (
  SELECT id FROM call_center.notice WHERE officer = $1 ORDER BY at DESC, id DESC LIMIT ${maxKept}
)`;
const latest = `SELECT * FROM call_center.notice WHERE officer = $1
  ORDER BY at DESC, id DESC LIMIT ${maxShown}`;
const count = `SELECT count(*) AS unread FROM call_center.notice WHERE officer = $1 AND is_read = 0`;
const markAll = 'UPDATE call_center.notice SET is_read = 1 WHERE officer = $1';
const write = `INSERT INTO call_center.wishes VALUES ($1, $2)
  ON CONFLICT (officer) DO UPDATE SET wishes = excluded.wishes`;

/** Prefix of the signals that name the officer whose inbox changed. */
const hint = 'inbox:';

/**
 * Opens the inboxes in their tables.
 *
 * @param signals - to other instances, whose officers are updated as well
 */
export function openInbox(tables: Tables, signals: Signals | null = null): Inbox {
  const listeners = new Set<(officer: string | null) => void>();
  const tellHere = (officer: string | null) => {
    for (const listener of listeners) listener(officer);
  };
  const tell = (officer: string) => {
    tellHere(officer);
    signals?.send(hint + officer);
  };
  signals?.listen(
    (text) => {
      if (text.startsWith(hint)) tellHere(text.slice(hint.length));
    },
    () => tellHere(null),
  );
  return {
    async keep(officer, { id, at, text }) {
      if ((await tables.change(insert, [id, officer, at, text])) === 0) return;
      await tables.change(forget, [officer]);
      tell(officer);
    },
    list: async (officer) =>
      (await tables.rows(latest, [officer])).map((row) => ({
        id: String(row.id),
        at: Number(row.at),
        text: String(row.text),
        isRead: row.is_read === 1,
      })),
    unread: async (officer) => Number((await tables.rows(count, [officer]))[0]?.unread ?? 0),
    async markRead(officer, ids) {
      if (ids === null) await tables.change(markAll, [officer]);
      for (const id of ids ?? []) await tables.change(`${markAll} AND id = $2`, [officer, id]);
      tell(officer);
    },
    async wishes(officer) {
      const text = 'SELECT wishes FROM call_center.wishes WHERE officer = $1';
      const [row] = await tables.rows(text, [officer]);
      return row
        ? (JSON.parse(String(row.wishes)) as NotificationPreferences)
        : { wants: null, locale: 'id' };
    },
    async setWishes(officer, wishes) {
      await tables.change(write, [officer, JSON.stringify(wishes)]);
      tell(officer);
    },
    watch: (listener) => void listeners.add(listener),
  };
}
