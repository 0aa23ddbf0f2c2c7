import { CalendarPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { type CalendarBody, withLaterWeek } from './calendar-body.js';
import type { EditorProps } from './editor-props.js';
import { HolidaysEditor } from './holidays/holidays-editor.js';
import { LaterWeekDialog } from './hours/later-week-dialog.js';
import { SpecialHoursEditor } from './hours/special-hours-editor.js';
import { WeekEditor } from './hours/week-editor.js';

/** The document `calendar`: hours of the week, special hours, holidays. */
export function CalendarEditor({
  at,
  body,
  code,
  isReadOnly,
  onChange,
}: EditorProps<CalendarBody>) {
  const { officeSettings } = useCatalogue('office');
  const { hours: texts } = officeSettings;
  const dates = useDates();
  const today = dates.wallText(serverNow()).slice(0, 10);
  const current = body.weeks.findLastIndex(({ from = '' }) => from <= today);
  const [wanted, setShown] = useState(Math.max(current, 0));
  const [isAdding, setAdding] = useState(false);
  // Discarding changes takes a later week away while it is shown.
  const shown = body.weeks[wanted] ? wanted : Math.max(current, 0);
  const week = body.weeks[shown] ?? { hours: {} };
  const nameOf = ({ from }: CalendarBody['weeks'][number]) =>
    from ? dates.date(Date.parse(`${from}T05:00:00Z`)) : texts.beginning;
  return (
    <>
      <section className="settings-part" id="week" aria-labelledby="week-title">
        <div className="settings-part-head">
          <h3 id="week-title">{texts.title}</h3>
          {!isReadOnly && (
            <Button className="button small" onPress={() => setAdding(true)}>
              <CalendarPlus aria-hidden="true" />
              {texts.addLater}
            </Button>
          )}
        </div>
        {body.weeks.length > 1 && (
          <Choice
            label={texts.since}
            value={String(shown)}
            options={body.weeks.map((each, index) => ({ id: String(index), name: nameOf(each) }))}
            onChange={(index) => setShown(Number(index))}
          />
        )}
        <WeekEditor
          label={texts.title}
          hours={week.hours}
          isReadOnly={isReadOnly}
          onChange={(hours) =>
            onChange({ ...body, weeks: body.weeks.with(shown, { ...week, hours }) })
          }
        />
        {!isReadOnly && week.from !== undefined && week.from > today && (
          <div className="settings-row-actions">
            <Button
              className="button quiet small"
              onPress={() => {
                onChange({ ...body, weeks: body.weeks.toSpliced(shown, 1) });
                setShown(Math.max(current, 0));
              }}
            >
              <Trash2 aria-hidden="true" />
              {texts.removeLater(nameOf(week))}
            </Button>
          </div>
        )}
      </section>
      <SpecialHoursEditor
        special={body.special}
        usual={week.hours}
        isReadOnly={isReadOnly}
        onChange={(special) => onChange({ ...body, special })}
      />
      <HolidaysEditor
        body={body}
        firstDate={foundDate(body, at)}
        code={code?.holidays ?? []}
        isReadOnly={isReadOnly}
        onChange={onChange}
      />
      {isAdding && (
        <LaterWeekDialog
          isFree={(date) => date > today && body.weeks.every(({ from }) => from !== date)}
          onDate={(date) => {
            const weeks = withLaterWeek(body.weeks, date);
            onChange({ ...body, weeks });
            setShown(weeks.findIndex(({ from }) => from === date));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

/** The date of a holiday that was searched for. */
function foundDate({ holidays }: CalendarBody, at: string | null): string | null {
  const index = /^holidays\.(\d+)/.exec(at ?? '')?.[1];
  return (index && holidays[Number(index)]?.date) || null;
}
