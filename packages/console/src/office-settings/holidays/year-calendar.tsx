import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../../catalogue/language.js';
import { useDates } from '../../time/use-dates.js';
import { weekdayOf, weekdays } from '../calendar-body.js';
import { type HolidayLists, markOf } from './holiday-marks.js';
import { dateAfterKey, monthsOf } from './year-days.js';

interface YearCalendarProps {
  /** The chosen date; its year is shown. */
  readonly chosen: string;
  readonly lists: HolidayLists;
  readonly onChoose: (date: string) => void;
  /** The chosen day in detail: it follows the month that it lies in. */
  readonly children: ReactNode;
}

/** A year with its holidays. One day can be reached by Tab; the arrows lead from it to all others. */
export function YearCalendar({ children, chosen, lists, onChoose }: YearCalendarProps) {
  const { officeSettings } = useCatalogue('office');
  const { holidays: texts, hours } = officeSettings;
  const dates = useDates();
  const months = useRef<HTMLDivElement>(null);
  const year = Number(chosen.slice(0, 4));
  const noon = (date: string) => Date.parse(`${date}T05:00:00Z`);
  const chosenMonth = chosen.slice(0, 7);

  function choose(date: string): void {
    onChoose(date);
    // The day is there already, though in a month that a phone does not show yet.
    requestAnimationFrame(() =>
      months.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus(),
    );
  }

  return (
    <>
      <div className="year-bar">
        <Button
          className="button quiet icon small"
          aria-label={texts.yearBefore}
          onPress={() => onChoose(`${year - 1}-12-31`)}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <strong aria-live="polite">{year}</strong>
        <Button
          className="button quiet icon small"
          aria-label={texts.yearAfter}
          onPress={() => onChoose(`${year + 1}-01-01`)}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
      </div>
      <div className="year" ref={months}>
        {monthsOf(year).map(({ id, weeks }) => (
          <Fragment key={id}>
            <table className="year-month" data-current={id === chosenMonth || undefined}>
              <caption>{dates.month(noon(`${id}-01`)).replace(` ${year}`, '')}</caption>
              <thead>
                <tr>
                  {weekdays.map((day) => (
                    <th key={day} scope="col" abbr={hours.days[day]}>
                      {hours.days[day].slice(0, 1)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week.find((date) => date !== null)}>
                    {week.map((date, index) => (
                      <td key={date ?? `empty ${weekdays[index]}`}>
                        {date && (
                          <DayButton
                            date={date}
                            isChosen={date === chosen}
                            lists={lists}
                            onChoose={choose}
                          />
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {id === chosenMonth && children}
          </Fragment>
        ))}
      </div>
    </>
  );
}

interface DayButtonProps {
  readonly date: string;
  readonly isChosen: boolean;
  readonly lists: HolidayLists;
  readonly onChoose: (date: string) => void;
}

function DayButton({ date, isChosen, lists, onChoose }: DayButtonProps) {
  const { officeSettings } = useCatalogue('office');
  const dates = useDates();
  const mark = markOf(date, lists);
  const name = (lists.own.get(date) ?? lists.code.get(date))?.name;
  const day = dates.longDate(Date.parse(`${date}T05:00:00Z`));
  const isWeekend = ['sat', 'sun'].includes(weekdayOf(date));
  return (
    <button
      type="button"
      data-date={date}
      data-mark={mark === 'none' ? undefined : mark}
      data-weekend={isWeekend || undefined}
      aria-pressed={isChosen}
      aria-label={
        mark === 'none' ? day : `${day}: ${officeSettings.holidays.marks[mark]}, ${name ?? ''}`
      }
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(date)}
      onKeyDown={(event) => {
        const next = dateAfterKey(date, event.key);
        if (next === null) return;
        event.preventDefault();
        onChoose(next);
      }}
    >
      {Number(date.slice(8))}
    </button>
  );
}
