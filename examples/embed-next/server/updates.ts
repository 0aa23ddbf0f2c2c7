import { DatabaseSync } from 'node:sqlite';
import type { Ticket } from '@aduan/core';

type Phase = Ticket['phase'];

/** An event of the desk as this application stores it: without number and person. */
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

/** Stores an event. Its id is the key, so a repeat has no effect. */
export function storeUpdate(id: string, { at, phase }: DeskUpdate): void {
  database().prepare('insert or ignore into news values (?, ?, ?)').run(id, at, phase);
}

/** The latest events. */
export function latestUpdates(): readonly DeskUpdate[] {
  const rows = database().prepare('select at, phase from news order by at desc limit 5').all();
  return rows.map(({ at, phase }) => ({ at: Number(at), phase: phase as Phase }));
}
