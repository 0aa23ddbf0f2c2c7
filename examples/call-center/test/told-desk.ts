import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { sqliteStore } from '@aduan/store-sqlite';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { openDesk } from '../server/desk/open-desk.js';
import { officeOf } from '../server/desk/organization.js';
import { dataFolder } from '../server/keeping/data-folder.js';
import { sqliteTables } from '../server/keeping/sqlite-tables.js';
import { inboxSchema, openInbox } from '../server/notices/inbox.js';
import { openNotices } from '../server/notices/open-notices.js';

const hour = 3_600_000;

/** Copies a desk and lets the latest morning of work come over it: every officer has his digest. */
export async function toldDesk(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-told-'));
  await cp(source, folder, { recursive: true });
  const data = dataFolder(folder);
  const tables = sqliteTables(data.file('inbox.db'), inboxSchema);
  const inbox = openInbox(tables);
  const morning = latestMorning(Date.now());
  const store = sqliteStore({ file: join(data.file('desk'), 'desk.db') });
  const office = officeOf(demoOfficers);
  const { aduan } = openDesk({
    store,
    office,
    secret: data.secret('webchat'),
    inbox,
    now: () => morning,
  });
  openNotices(aduan, office, inbox);
  await store.migrate();
  await aduan.workOff();
  await aduan.close();
  await store.close();
  await tables.close();
  return folder;
}

/** An hour after the latest opening of the office that lies that far back. */
function latestMorning(now: number): number {
  const openings = [...kemenkopCalendar.periods(now - 14 * 24 * hour, now - hour)];
  return (openings.at(-1)?.start ?? now) + hour;
}
