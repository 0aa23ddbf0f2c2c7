import { Flag } from 'lucide-react';
import { useLanguage } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import type { ExplanationDay } from './explanation-days.js';

interface ExplanationTimelineProps {
  readonly days: readonly ExplanationDay[];
  /** Minutes of the day that the drawing spans. */
  readonly scale: readonly [from: number, to: number];
  readonly dueAt: number | null;
}

/** The days between start and deadline: counted solid, closed hatched, pauses dotted. */
export function ExplanationTimeline({ days, scale, dueAt }: ExplanationTimelineProps) {
  const { locale, words } = useLanguage();
  const dates = useDates();
  const [start, end] = scale;
  const percent = (minute: number) =>
    ((Math.min(end, Math.max(start, minute)) - start) / (end - start)) * 100;
  return (
    <ol className="proof-days">
      {days.map((day, index) => {
        const before = days[index - 1];
        const newMonth = !before || dates.month(before.to - 1) !== dates.month(day.from);
        const last = dueAt !== null && index === days.length - 1;
        return (
          <li key={day.from} data-kind={day.kind} className={newMonth ? 'new-month' : undefined}>
            <span className="proof-date">
              {dates.weekdayDate(day.from)}
              {day.days > 1 && ` – ${dates.weekdayDate(day.to - 1)}`}
            </span>
            <span className="proof-bar" data-kind={day.kind}>
              {day.kind === 'counted'
                ? day.parts
                    .filter((part) => part.to > start && part.from < end)
                    .map((part) => (
                      <span
                        key={part.from}
                        className="part"
                        data-kind={part.kind}
                        style={{
                          insetInlineStart: `${percent(part.from)}%`,
                          inlineSize: `${percent(part.to) - percent(part.from)}%`,
                        }}
                      />
                    ))
                : null}
              {day.reason && <span className="proof-reason">{day.reason[locale]}</span>}
            </span>
            <span className="proof-count">
              {day.ordinal !== null && words.explain.dayCount(day.ordinal)}
              {last && <Flag role="img" aria-label={words.explain.due} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
