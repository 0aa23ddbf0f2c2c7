import { Copy, Ellipsis, Plus, X } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useCatalogue, useLanguage } from '../../catalogue/language.js';
import { type Interval, type Weekday, type WeeklyHours, weekdays } from '../calendar-body.js';
import { DayTrack, TrackTicks } from './day-track.js';
import { TimeField } from './time-field.js';
import { useHoursText } from './use-hours-text.js';
import { copyToWorkingDays, isInOrder, shownSpan, withDay, withInterval } from './week-hours.js';

interface WeekEditorProps {
  /** What the week is of, for readers of single fields: "Jam minggu". */
  readonly label: string;
  readonly hours: WeeklyHours;
  readonly isReadOnly: boolean;
  /** The sentence that the hours mean. Default: what citizens read. */
  readonly meaning?: (hours: string) => string;
  readonly onChange: (hours: WeeklyHours) => void;
}

/** The hours of a week: a row a day, with its opening hours as times and as a track, and all of them in words. */
export function WeekEditor({ hours, isReadOnly, label, meaning, onChange }: WeekEditorProps) {
  const { officeSettings } = useCatalogue('office');
  const sentence = meaning ?? officeSettings.hours.meaning;
  const weekText = useHoursText();
  const span = shownSpan(hours);
  return (
    <fieldset className="week">
      <legend className="visually-hidden">{label}</legend>
      <TrackTicks span={span} />
      {weekdays.map((day) => (
        <DayRow
          key={day}
          day={day}
          intervals={hours[day] ?? []}
          span={span}
          isReadOnly={isReadOnly}
          onChange={(intervals) => onChange(withDay(hours, day, intervals))}
          onCopy={() => onChange(copyToWorkingDays(hours, day))}
        />
      ))}
      <p className="settings-meaning" aria-live="polite">
        {sentence(weekText(hours))}
      </p>
    </fieldset>
  );
}

interface DayRowProps {
  readonly day: Weekday;
  readonly intervals: readonly Interval[];
  readonly span: readonly [start: number, end: number];
  readonly isReadOnly: boolean;
  readonly onChange: (intervals: readonly Interval[]) => void;
  readonly onCopy: () => void;
}

function DayRow({ day, intervals, isReadOnly, onChange, onCopy, span }: DayRowProps) {
  const { officeSettings } = useCatalogue('office');
  const { hours: texts } = officeSettings;
  const name = texts.days[day];
  const isOpen = intervals.length > 0;
  const actions = {
    add: { icon: Plus, run: () => onChange(withInterval(intervals)) },
    copy: { icon: Copy, run: onCopy },
    close: { icon: X, run: () => onChange([]) },
  };
  const offered = isOpen ? (['add', 'copy', 'close'] as const) : (['add', 'copy'] as const);
  return (
    <div className="week-day" data-closed={!isOpen || undefined} id={`day-${day}`}>
      <span className="week-name">{name}</span>
      <DayTrack intervals={intervals} span={span} />
      <DayHours name={name} intervals={intervals} isReadOnly={isReadOnly} onChange={onChange} />
      {!isReadOnly && (
        <MenuTrigger>
          <Button className="button quiet icon small" aria-label={texts.more(name)}>
            <Ellipsis aria-hidden="true" />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu
              items={offered.map((id) => ({ id }))}
              onAction={(id) => actions[id as keyof typeof actions].run()}
            >
              {({ id }) => {
                const Icon = actions[id].icon;
                return (
                  <MenuItem id={id} textValue={texts.actions[id]}>
                    <Icon aria-hidden="true" />
                    {texts.actions[id]}
                  </MenuItem>
                );
              }}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  );
}

interface DayHoursProps {
  readonly name: string;
  readonly intervals: readonly Interval[];
  readonly isReadOnly: boolean;
  readonly onChange: (intervals: readonly Interval[]) => void;
}

/** The opening hours of a day as pairs of times. A pair that is left empty goes. */
function DayHours({ intervals, isReadOnly, name, onChange }: DayHoursProps) {
  const { officeSettings } = useCatalogue('office');
  const { locale } = useLanguage();
  const { hours: texts } = officeSettings;
  const isWrong = !isInOrder(intervals);
  return (
    <div className="week-hours">
      {intervals.length === 0 && <span className="muted">{texts.closed}</span>}
      {intervals.map(([start, end], index) => {
        const part = intervals.length > 1 ? `${name} ${(index + 1).toLocaleString(locale)}` : name;
        const without = () => onChange(intervals.toSpliced(index, 1));
        const field = { isInvalid: isWrong, isReadOnly, onClear: without };
        return (
          <span className="week-interval" key={index}>
            <TimeField
              {...field}
              label={texts.from(part)}
              value={start}
              onChange={(time) => onChange(intervals.with(index, [time, end]))}
            />
            –
            <TimeField
              {...field}
              label={texts.to(part)}
              value={end}
              onChange={(time) => onChange(intervals.with(index, [start, time]))}
            />
          </span>
        );
      })}
      {isWrong && <span className="time-hint">{texts.outOfOrder}</span>}
    </div>
  );
}
