import type { Dates } from '../time/dates.js';
import { msOf } from '../time/instant.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A day or an instant of a plugin, as people read it.
 *
 * @returns null for any other text, and for dates that the calendar does not have
 */
export function dateText(text: string, dates: Pick<Dates, 'date' | 'dateTime'>): string | null {
  const isDay = day.test(text);
  if (!isDay && !instant.test(text)) return null;
  // A day has no zone: by noon, it is the same day in every zone of the office.
  const at = msOf(isDay ? `${text}T12:00:00Z` : text);
  if (Number.isNaN(at)) return null;
  return isDay ? dates.date(at) : dates.dateTime(at);
}
