import { DatabaseSync } from 'node:sqlite';
import type { CopyStore } from '@aduan/simkopdes';

/** A table of two columns that counts writes. */
export function copyFile(file: string): CopyStore & { pagesWritten(): number } {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  database.exec('create table if not exists copied (key text primary key, value text not null)');
  const read = database.prepare('select value from copied where key = ?');
  const write = database.prepare('insert or replace into copied values (?, ?)');
  let pages = 0;
  return {
    async get(key) {
      const found = read.get(key)?.value;
      return typeof found === 'string' ? found : null;
    },
    async set(key, value) {
      if (key.includes('page')) pages += 1;
      write.run(key, value);
    },
    pagesWritten: () => pages,
  };
}
