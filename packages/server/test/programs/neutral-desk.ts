// A desk of an office that has nothing to do with cooperatives.
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { apiKeys } from '@aduan/plugins/api-keys';
import { viewLog } from '@aduan/plugins/view-log';
import { defineConfig, runServer } from '../../src/index.js';

const config = defineConfig({
  office: {
    name: { id: 'Layanan Kota', en: 'City services' },
    calendar: kemenkopCalendar,
    policies: [],
  },
  plugins: [apiKeys(), viewLog()],
  server: { pages: { texts: { id: { lead: 'Lampu jalan, sampah, dan taman.' } } } },
});

await runServer(config);
