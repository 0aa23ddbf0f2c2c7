import type { WeeklyHours } from '@aduan/calendar';
import * as z from 'zod';

/** Schema of working hours by weekday: a missing day is free. */
export function weeklyHours() {
  const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be HH:MM');
  const interval = z
    .tuple([time, time])
    .refine(([start, end]) => start < end, 'must end after it starts');
  const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  return z.partialRecord(weekday, z.array(interval).max(12)) as unknown as z.ZodType<WeeklyHours>;
}
