import { DatabaseSync } from 'node:sqlite';
import type { Ticket } from '@aduan/core';

type Phase = Ticket['phase'];

/** Something that happened at the desk, as this application keeps it: no number, no person. */
export interface DeskUpdate {
  readonly at: number;
  readonly phase: Phase;
}

const kept = globalThis as { news?: DatabaseSync };

function database(): DatabaseSync {
  if (kept.news) return kept.news;
  const news = new DatabaseSync(process.env.UPDATES_FILE ?? './news.db');
  news.exec('create table if not exists news (id text primary key, at integer, phase text)');
  kept.news = news;
  return news;
}

/** Keeps what a delivery told. Its id is the key: one that comes twice changes nothing. */
export function storeUpdate(id: string, { at, phase }: DeskUpdate): void {
  database().prepare('insert or ignore into news values (?, ?, ?)').run(id, at, phase);
}

/** What happened last. */
export function latestUpdates(): readonly DeskUpdate[] {
  const rows = database().prepare('select at, phase from news order by at desc limit 5').all();
  return rows.map(({ at, phase }) => ({ at: Number(at), phase: phase as Phase }));
}
