import { MoonStar } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../../catalogue/language.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { FormField } from '../../shell/form-field.js';
import { useDates } from '../../time/use-dates.js';
import { isDaily, type SpecialHours, type WeeklyHours, weekdays } from '../calendar-body.js';
import { EditedRow } from '../edited-row.js';
import { useHoursText } from './use-hours-text.js';
import { WeekEditor } from './week-editor.js';

interface SpecialHoursEditorProps {
  readonly special: readonly SpecialHours[];
  /** The hours of a usual week, which new special hours start from. */
  readonly usual: WeeklyHours;
  readonly isReadOnly: boolean;
  readonly onChange: (special: readonly SpecialHours[]) => void;
}

/** Hours of Ramadan and of other dates: a list, and a form for each. */
export function SpecialHoursEditor({
  isReadOnly,
  onChange,
  special,
  usual,
}: SpecialHoursEditorProps) {
  const { officeSettings } = useCatalogue('office');
  const { special: texts } = officeSettings;
  const dates = useDates();
  const hoursText = useHoursText();
  /** The place of the edited hours; the end of the list = new ones. */
  const [edited, setEdited] = useState<number | null>(null);
  const dayText = (date: string) => dates.date(Date.parse(`${date}T05:00:00Z`));
  return (
    <section className="settings-part" id="special-hours" aria-labelledby="special-hours-title">
      <div className="settings-part-head">
        <h3 id="special-hours-title">{texts.title}</h3>
        {!isReadOnly && (
          <Button className="button small" onPress={() => setEdited(special.length)}>
            <MoonStar aria-hidden="true" />
            {texts.add}
          </Button>
        )}
      </div>
      {special.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="settings-rows">
        {special.map((each, index) => (
          <EditedRow
            key={`${each.from} ${each.name}`}
            name={each.name}
            text={`${texts.dates(dayText(each.from), dayText(each.to ?? each.from))} · ${hoursText(each.hours)}`}
            isReadOnly={isReadOnly}
            onEdit={() => setEdited(index)}
            onRemove={() => onChange(special.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {edited !== null && (
        <SpecialHoursDialog
          begun={special[edited] ?? { from: '', name: texts.ramadan, hours: usual }}
          onSave={(saved) => onChange(special.toSpliced(edited, 1, saved))}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

interface SpecialHoursDialogProps {
  readonly begun: SpecialHours;
  readonly onSave: (saved: SpecialHours) => void;
  readonly onClose: () => void;
}

function SpecialHoursDialog({ begun, onClose, onSave }: SpecialHoursDialogProps) {
  const { desk, officeSettings } = useCatalogue('office');
  const { special: texts } = officeSettings;
  const { hours: begunHours, name: begunName, source: begunSource = '', ...begunDates } = begun;
  const [name, setName] = useState(begunName);
  const [source, setSource] = useState(begunSource);
  const [from, setFrom] = useState(begunDates.from);
  const [to, setTo] = useState(begunDates.to ?? begunDates.from);
  const [hours, setHours] = useState<WeeklyHours>(
    isDaily(begunHours) ? Object.fromEntries(weekdays.map((day) => [day, begunHours])) : begunHours,
  );
  const isBackwards = from !== '' && to !== '' && to < from;
  return (
    <FormDialog
      title={texts.add}
      lead={texts.lead}
      submit={desk.save}
      isReady={name.trim() !== '' && from !== '' && !isBackwards}
      onSubmit={() =>
        onSave({
          from,
          hours,
          name: name.trim(),
          ...(to !== '' && to !== from && { to }),
          ...(source.trim() !== '' && { source: source.trim() }),
        })
      }
      onClose={onClose}
    >
      <FormField label={texts.name} value={name} onChange={setName} />
      <div className="settings-columns">
        <FormField label={texts.from} type="date" value={from} autoFocus onChange={setFrom} />
        <FormField
          label={texts.to}
          type="date"
          value={to}
          problem={isBackwards ? texts.backwards : undefined}
          onChange={setTo}
        />
      </div>
      <WeekEditor label={texts.title} hours={hours} isReadOnly={false} onChange={setHours} />
      <FormField label={officeSettings.holidays.decree} value={source} onChange={setSource} />
    </FormDialog>
  );
}
