import { DatabaseSync } from 'node:sqlite';
import { ownersFile } from '../data-folder.js';
import type { InboxNotice, NoticeWishes } from './inbox-notice.js';

/** The inboxes of this desk: notices stay here, on the officers' own pages, and go nowhere else. */
export interface Inbox {
  /** Keeps a notice; a second one with the id is ignored. */
  keep(officer: string, notice: Omit<InboxNotice, 'isRead'>): void;
  /** The latest, newest first. */
  list(officer: string): readonly InboxNotice[];
  unread(officer: string): number;
  /** @param ids - of notices; null = all of them */
  markRead(officer: string, ids: readonly string[] | null): void;
  wishes(officer: string): NoticeWishes;
  setWishes(officer: string, wishes: NoticeWishes): void;
  /** Calls back when an inbox changed. @returns the off function */
  watch(officer: string, listener: () => void): () => void;
  close(): void;
}

const mostShown = 50;
const mostKept = 500;

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS notice (
    id TEXT PRIMARY KEY, officer TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS notice_officer ON notice (officer, at);
  CREATE TABLE IF NOT EXISTS wishes (officer TEXT PRIMARY KEY, wishes TEXT NOT NULL) STRICT;
`;

/** Opens the inboxes, a file of their own beside the desk's; `:memory:` keeps none. */
export function openInbox(file: string): Inbox {
  if (file !== ':memory:') ownersFile(file);
  const database = new DatabaseSync(file);
  database.exec(schema);
  const insert = database.prepare('INSERT OR IGNORE INTO notice VALUES (?, ?, ?, ?, 0)');
  const forget = database.prepare(
    `DELETE FROM notice WHERE officer = ?1 AND id NOT IN (
       SELECT id FROM notice WHERE officer = ?1 ORDER BY at DESC, id DESC LIMIT ${mostKept}
     )`,
  );
  const latest = database.prepare(
    `SELECT * FROM notice WHERE officer = ? ORDER BY at DESC, id DESC LIMIT ${mostShown}`,
  );
  const count = database.prepare(
    'SELECT count(*) AS unread FROM notice WHERE officer = ? AND is_read = 0',
  );
  const mark = database.prepare('UPDATE notice SET is_read = 1 WHERE officer = ? AND id = ?');
  const markAll = database.prepare('UPDATE notice SET is_read = 1 WHERE officer = ?');
  const read = database.prepare('SELECT wishes FROM wishes WHERE officer = ?');
  const write = database.prepare('INSERT OR REPLACE INTO wishes VALUES (?, ?)');
  const watchers = new Map<string, Set<() => void>>();
  const tell = (officer: string) => {
    for (const listener of watchers.get(officer) ?? []) listener();
  };
  return {
    keep(officer, { id, at, text }) {
      if (insert.run(id, officer, at, text).changes === 0) return;
      forget.run(officer);
      tell(officer);
    },
    list: (officer) =>
      latest.all(officer).map((row) => ({
        id: String(row.id),
        at: Number(row.at),
        text: String(row.text),
        isRead: row.is_read === 1,
      })),
    unread: (officer) => Number(count.get(officer)?.unread ?? 0),
    markRead(officer, ids) {
      if (ids === null) markAll.run(officer);
      for (const id of ids ?? []) mark.run(officer, id);
      tell(officer);
    },
    wishes(officer) {
      const row = read.get(officer);
      return row ? (JSON.parse(String(row.wishes)) as NoticeWishes) : { wants: null, locale: 'id' };
    },
    setWishes(officer, wishes) {
      write.run(officer, JSON.stringify(wishes));
      tell(officer);
    },
    watch(officer, listener) {
      const own = watchers.get(officer) ?? new Set();
      watchers.set(officer, own.add(listener));
      return () => void own.delete(listener);
    },
    close: () => database.close(),
  };
}
