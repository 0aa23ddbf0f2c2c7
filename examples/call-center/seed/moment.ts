/** When something happened, relative to the first start of the desk. */
export type Moment =
  | {
      /** How many days from Monday to Friday before today. */
      readonly workingDaysAgo: number;
      /** Wall time in Jakarta, `HH.MM`. */
      readonly time: string;
    }
  | { readonly minutesAgo: number }
  | {
      /** A calendar date, `YYYY-MM-DD`. */
      readonly date: string;
      /** Wall time in Jakarta, `HH.MM`. */
      readonly time: string;
    };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** The offset of western Indonesia: UTC+7, without summer time. */
const jakartaOffsetMs = 7 * 60 * minuteMs;

/** Makes a moment on a working day. */
export function on(workingDaysAgo: number, time: string): Moment {
  return { workingDaysAgo, time };
}

/** Makes a moment some minutes before now. */
export function minutesAgo(minutes: number): Moment {
  return { minutesAgo: minutes };
}

/** Makes a moment on a date whose holidays matter; `YYYY-MM-DD`, `HH.MM`. */
export function onDate(date: string, time: string): Moment {
  return { date, time };
}

/** The instant of a moment, epoch ms. */
export function instantOf(moment: Moment, now: number): number {
  if ('minutesAgo' in moment) return now - moment.minutesAgo * minuteMs;
  if ('date' in moment) return Date.parse(`${moment.date}T${moment.time.replace('.', ':')}+07:00`);
  const [hour = 0, minute = 0] = moment.time.split('.').map(Number);
  let day = Math.floor((now + jakartaOffsetMs) / dayMs);
  for (let left = moment.workingDaysAgo; left > 0; ) {
    day--;
    if (isWeekday(day)) left--;
  }
  return day * dayMs - jakartaOffsetMs + (hour * 60 + minute) * minuteMs;
}

/** Whether a day since the epoch is a weekday; day 0 was a Thursday. */
function isWeekday(day: number): boolean {
  const weekday = (day + 4) % 7;
  return weekday >= 1 && weekday <= 5;
}
