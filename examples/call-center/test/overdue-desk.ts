import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';

const days = 86_400_000;

/** Records letters in a desk that arrived ninety days ago: more than a page of a list. */
export async function addOverdueLetters(folder: string, letters: number): Promise<void> {
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  await store.migrate();
  const channels = {};
  const policies = [sp4nPractice];
  const aduan = createAduan({ store, calendar: kemenkopCalendar, policies, channels });
  const receivedAt = Date.now() - 90 * days;
  await aduan.tickets.openAll(
    Array.from({ length: letters }, (_, index) => {
      return { input: { body: `Surat ${index}.`, channel: 'arsip', receivedAt } };
    }),
    { actor: officerPrincipal('petugas-a', ['agent']) },
  );
  await aduan.close();
  await store.close();
}
