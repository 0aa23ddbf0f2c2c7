import type { BusinessCalendar } from '@aduan/calendar';
import { hoursSentence, type Languages } from '@aduan/core/catalogue';
import type { HoursView } from '../../channel/citizen-access.js';

/** Service hours for citizens: open or closed, and until when, in one sentence. */
export function hoursView(
  calendar: BusinessCalendar,
  now: number,
  languages: Languages,
): HoursView {
  const open = calendar.isOpen(now);
  const { at } = calendar.nextChange(now);
  const changesAt = Number.isFinite(at) ? at : null;
  const { timeZone } = calendar.def;
  const text = hoursSentence({ open, changesAt, now, timeZone }, languages);
  return { open, changesAt, timeZone, text };
}
