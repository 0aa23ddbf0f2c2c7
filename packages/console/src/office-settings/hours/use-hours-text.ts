import { useCatalogue, useLanguage } from '../../catalogue/language.js';
import { type Interval, isDaily, type SpecialHours } from '../calendar-body.js';
import { timeText } from './time-field.js';
import { dayGroups } from './week-hours.js';

/** Hours in words: `Senin–Kamis 07.30–12.00, 13.00–16.30; Jumat 07.30–11.30`. */
export function useHoursText(): (hours: SpecialHours['hours']) => string {
  const { officeSettings } = useCatalogue('office');
  const { locale } = useLanguage();
  const { closed, days, everyDay } = officeSettings.hours;
  const dayText = (intervals: readonly Interval[]) =>
    intervals
      .map(([start, end]) => `${timeText(start, locale)}–${timeText(end, locale)}`)
      .join(', ') || closed;
  return (hours) => {
    if (isDaily(hours)) return `${everyDay} ${dayText(hours)}`;
    const groups = dayGroups(hours).map(({ from, intervals, to }) => {
      const name = from === to ? days[from] : `${days[from]}–${days[to]}`;
      return `${name} ${dayText(intervals)}`;
    });
    return groups.join('; ') || closed;
  };
}
