import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { openStorage, readServerSettings } from '@aduan/server/host';
import { openDesk } from '../server/desk/open-desk.js';
import { sampleOffice } from '../server/desk/sample-officers.js';

const hour = 3_600_000;

/** Advances a desk past the latest working morning, so that every officer has a digest. */
export async function sendDigests(folder: string): Promise<void> {
  const settings = readServerSettings({}, { ADUAN_DATA: folder });
  const storage = await openStorage(settings, { isServer: false });
  const morning = latestMorning(Date.now());
  const store = storage.openStore();
  const { aduan } = openDesk({
    store,
    office: sampleOffice,
    secret: await storage.secret('webchat'),
    notifies: true,
    now: () => morning,
  });
  await store.migrate();
  await aduan.workOff();
  await aduan.close();
  await store.close();
  await storage.close();
}

/** An hour after the latest opening of the office that is at least that long ago. */
function latestMorning(now: number): number {
  const openings = [...kemenkopCalendar.periods(now - 14 * 24 * hour, now - hour)];
  return (openings.at(-1)?.start ?? now) + hour;
}
