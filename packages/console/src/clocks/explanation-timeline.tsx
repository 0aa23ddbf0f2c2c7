import { Flag } from 'lucide-react';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import type { Instant } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { DayBar } from './day-bar.js';
import type { ExplanationDay } from './explanation-days.js';

interface ExplanationTimelineProps {
  readonly days: readonly ExplanationDay[];
  /** Minutes of the day that the drawing spans. */
  readonly scale: readonly [from: number, to: number];
  readonly dueAt: Instant | null;
}

/** The days between start and deadline: counted days solid, closed ones hatched with their reason, pauses dotted. */
export function ExplanationTimeline({ days, scale, dueAt }: ExplanationTimelineProps) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  return (
    <ol className="proof-days">
      {days.map((day, index) => {
        const before = days[index - 1];
        const newMonth = before && dates.month(before.to - 1) !== dates.month(day.from);
        const isLast = dueAt !== null && index === days.length - 1;
        return (
          <li key={day.from} data-kind={day.kind} className={newMonth ? 'new-month' : undefined}>
            <span className="proof-date">
              {day.days > 1
                ? dates.weekdayRange(day.from, day.to - 1)
                : dates.weekdayDate(day.from)}
            </span>
            {day.kind === 'counted' ? (
              <DayBar parts={day.parts} scale={scale} />
            ) : (
              <SkippedDay day={day} isFirst={index === 0} />
            )}
            {day.ordinal !== null && (
              <span className="proof-count">
                {catalogue.explain.dayCount(day.ordinal)}
                {isLast && <Flag role="img" aria-label={catalogue.explain.due} />}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Why a day does not count; for the first day, also from which time on. */
function SkippedDay({ day, isFirst }: { readonly day: ExplanationDay; readonly isFirst: boolean }) {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const isRest = isFirst && dates.minuteOfDay(day.from) > 0;
  return (
    <span className="proof-skipped">
      <span className="part" data-kind={day.kind} />
      <span className="proof-reason">
        {isRest && `${catalogue.explain.from(dates.time(day.from))}: `}
        {day.reason?.[locale]}
        {day.source && <span className="proof-decree">{day.source}</span>}
      </span>
    </span>
  );
}
