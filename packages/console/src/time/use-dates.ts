import { useDesk } from '../api/queries.js';
import { useLanguage } from '../catalogue/language.js';
import { type Dates, datesOf } from './dates.js';

/** Formats times in the office's time zone and the officer's language. */
export function useDates(): Dates {
  const { locale } = useLanguage();
  return datesOf(locale, useDesk().hours.timeZone);
}
