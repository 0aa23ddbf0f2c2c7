import { compileCalendar } from '@aduan/calendar';
import { civilServiceCalendarDefinition } from '@aduan/calendar/indonesia';

const country = civilServiceCalendarDefinition('WITA');
const day = [['08:00', '15:00']] as const;
const friday = [['08:00', '11:00']] as const;

/** The counter hours of the office, with the holidays of the country and that of the city. */
export const calendar = compileCalendar({
  ...country,
  id: 'muaralaya-licensing',
  version: '1',
  weeks: [{ hours: { mon: day, tue: day, wed: day, thu: day, fri: friday } }],
  holidays: [
    ...country.holidays,
    { date: '2026-12-14', name: 'Hari jadi Kota Muaralaya', kind: 'local', source: 'SK 1/2026' },
  ],
});
