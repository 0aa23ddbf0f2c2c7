import { compileCalendar } from '@aduan/calendar';

/** Monday to Friday from eight to four in Jakarta, without holidays. */
export const trialCalendar = compileCalendar({
  id: 'trial',
  version: '1',
  timeZone: 'Asia/Jakarta',
  weeks: [
    {
      hours: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri'].map((weekday) => [weekday, [['08:00', '16:00']]]),
      ),
    },
  ],
  holidays: [],
  special: [],
  coverage: { from: '2026-01-01', to: '2027-12-31', beyond: 'provisional' },
});
