import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../../catalogue/language.js';
import { FormField } from '../../shell/form-field.js';
import { Segments } from '../../shell/segments.js';
import { serverNow } from '../../time/clock.js';
import { useDates } from '../../time/use-dates.js';
import type { CalendarBody, Holiday } from '../calendar-body.js';
import {
  countMarks,
  type HolidayLists,
  holidayLists,
  markOf,
  marks,
  missingOfYear,
  withDecree,
  withHoliday,
  withOpenDate,
} from './holiday-marks.js';
import { YearCalendar } from './year-calendar.js';

interface HolidaysEditorProps {
  readonly body: CalendarBody;
  /** The date that is shown first; null = today. */
  readonly firstDate: string | null;
  /** Holidays of the decrees that came with the code of the desk. */
  readonly code: readonly Holiday[];
  readonly isReadOnly: boolean;
  readonly onChange: (body: CalendarBody) => void;
}

/** The holidays of a year: chosen in a calendar, changed below it. */
export function HolidaysEditor({
  body,
  code,
  firstDate,
  isReadOnly,
  onChange,
}: HolidaysEditorProps) {
  const { officeSettings } = useCatalogue('office');
  const { holidays: texts } = officeSettings;
  const dates = useDates();
  const [chosen, setChosen] = useState(() => firstDate ?? dates.wallText(serverNow()).slice(0, 10));
  const lists = holidayLists(body, code);
  const year = Number(chosen.slice(0, 4));
  const counts = countMarks(year, lists);
  const missing = missingOfYear(year, lists);
  return (
    <section className="settings-part" id="holidays" aria-labelledby="holidays-title">
      <div className="settings-part-head">
        <h3 id="holidays-title">{texts.title}</h3>
        {!isReadOnly && missing.length > 0 && (
          <Button
            className="button small"
            onPress={() => onChange(withDecree(body, year, missing))}
          >
            <CalendarPlus aria-hidden="true" />
            {texts.take(missing.length, decreeOf(missing) ?? String(year))}
          </Button>
        )}
      </div>
      <p className="muted">
        {texts.known(dates.date(Date.parse(`${body.coverage.to}T05:00:00Z`)))}
      </p>
      <FormField
        label={texts.toDate}
        type="date"
        value={chosen}
        onChange={(date) => {
          if (/^20\d\d-/.test(date)) setChosen(date);
        }}
      />
      <YearCalendar chosen={chosen} lists={lists} onChoose={setChosen}>
        <ChosenDay
          key={chosen}
          date={chosen}
          body={body}
          lists={lists}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      </YearCalendar>
      <ul className="year-legend">
        {marks.map((mark) => (
          <li key={mark}>
            <i data-mark={mark} aria-hidden="true" />
            {texts.marks[mark]}, {counts[mark]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChosenDayProps {
  readonly date: string;
  readonly body: CalendarBody;
  readonly lists: HolidayLists;
  readonly isReadOnly: boolean;
  readonly onChange: (body: CalendarBody) => void;
}

/** The chosen day: whether the office is closed, why, and by which decree. */
function ChosenDay({ body, date, isReadOnly, lists, onChange }: ChosenDayProps) {
  const { officeSettings } = useCatalogue('office');
  const { holidays: texts } = officeSettings;
  const dates = useDates();
  const own = lists.own.get(date);
  const code = lists.code.get(date);
  const mark = markOf(date, lists);
  const shown = own ?? code;
  const isOpen = mark === 'none' || mark === 'stays-open';
  const [begun] = useState(shown);

  function close(kind: 'national' | 'joint-leave' | 'local'): void {
    const given = own ?? code ?? begun;
    onChange(withHoliday(body, { name: texts.names[kind], ...given, date, kind }));
  }

  function describe(changed: { readonly name?: string; readonly source?: string }): void {
    if (!own) return;
    const { source, ...others } = { ...own, ...changed };
    onChange(withHoliday(body, { ...others, ...(source && { source }) }));
  }

  return (
    <div className="chosen-day">
      <p>
        <strong>{dates.longDate(Date.parse(`${date}T05:00:00Z`))}</strong>
        {mark === 'stays-open' && <span className="muted"> · {code?.name}</span>}
        {isReadOnly && own && <span className="muted"> · {own.name}</span>}
      </p>
      {!isReadOnly && (
        <Segments
          label={texts.dayIs}
          value={isOpen ? 'open' : mark}
          options={(['open', 'national', 'joint-leave', 'local'] as const).map((id) => ({
            id,
            name: id === 'open' ? texts.open : texts.marks[id],
          }))}
          onChange={(chosen) =>
            chosen === 'open' ? onChange(withOpenDate(body, date)) : close(chosen)
          }
        />
      )}
      {!isReadOnly && own && (
        <div className="settings-columns">
          <FormField label={texts.name} value={own.name} onChange={(name) => describe({ name })} />
          <FormField
            label={texts.decree}
            value={own.source ?? ''}
            hint={mark === 'local' ? undefined : texts.decreeHelp}
            onChange={(source) => describe({ source })}
          />
        </div>
      )}
    </div>
  );
}

/** The decree that most of the holidays name. */
function decreeOf(holidays: readonly Holiday[]): string | undefined {
  return holidays.find(({ source }) => source !== undefined)?.source;
}
