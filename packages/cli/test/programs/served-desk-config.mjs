// A desk of @aduan/server with its officers and accounts, as `aduan.config.ts` has it. It is plain JavaScript, since the
// command line is checked without the types of the server.
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { defineConfig, openDesk } from '@aduan/server';

const config = defineConfig({
  office: {
    name: { id: 'Kantor contoh', en: 'Example office' },
    calendar: kemenkopCalendar,
    policies: [],
  },
});

export default async function openServedDesk() {
  const environment = { ADUAN_DATA: process.env.ADUAN_TEST_DATA };
  const { aduan, host, store } = await openDesk(config, { environment, purpose: 'restore' });
  return { aduan, store, url: host.url };
}
