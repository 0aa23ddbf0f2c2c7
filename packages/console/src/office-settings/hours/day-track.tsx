import { useLanguage } from '../../catalogue/language.js';
import type { Interval } from '../calendar-body.js';
import { minutesOf, timeOf } from './clock-entry.js';
import { timeText } from './time-field.js';

/** Hours between two ticks above the tracks. */
const tickHours = 3;

interface DayTrackProps {
  readonly intervals: readonly Interval[];
  /** The shown part of the day, minutes since midnight. */
  readonly span: readonly [start: number, end: number];
}

/** A day as a bar: open hours filled, closed ones hatched. Its times stand beside it. */
export function DayTrack({ intervals, span: [start, end] }: DayTrackProps) {
  const share = (minutes: number) => ((minutes - start) / (end - start)) * 100;
  return (
    <svg className="week-track" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 18">
      {intervals.map(([from, to]) => {
        const [left, right] = [share(minutesOf(from)), share(minutesOf(to))];
        return (
          <rect key={`${from} ${to}`} x={left} width={Math.max(right - left, 0)} height={18} />
        );
      })}
    </svg>
  );
}

/** The hours above the tracks. */
export function TrackTicks({ span: [start, end] }: Pick<DayTrackProps, 'span'>) {
  const { locale } = useLanguage();
  const step = tickHours * 60;
  const count = Math.floor(end / step) - Math.ceil(start / step) + 1;
  const ticks = Array.from(
    { length: count },
    (_, index) => (Math.ceil(start / step) + index) * step,
  );
  return (
    <div className="week-ticks" aria-hidden="true">
      {ticks.map((tick, index) => (
        <span
          key={tick}
          data-edge={index === 0 ? 'start' : index === count - 1 ? 'end' : undefined}
        >
          {timeText(timeOf(tick), locale)}
        </span>
      ))}
    </div>
  );
}
