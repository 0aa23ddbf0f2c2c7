import { DatabaseSync } from 'node:sqlite';

/** Something that happened at the desk, as this application keeps it: no number, no person. */
export interface News {
  readonly at: number;
  readonly state: string;
}

const kept = globalThis as { news?: DatabaseSync };

function database(): DatabaseSync {
  if (kept.news) return kept.news;
  const news = new DatabaseSync(process.env.NEWS_FILE ?? './news.db');
  news.exec('create table if not exists news (id text primary key, at integer, state text)');
  kept.news = news;
  return news;
}

/** Keeps what a delivery told. Its id is the key: one that comes twice changes nothing. */
export function keepNews(id: string, { at, state }: News): void {
  database().prepare('insert or ignore into news values (?, ?, ?)').run(id, at, state);
}

/** What happened last. */
export function latestNews(): readonly News[] {
  const rows = database().prepare('select at, state from news order by at desc limit 5').all();
  return rows.map(({ at, state }) => ({ at: Number(at), state: String(state) }));
}
