import { useQuery } from '@tanstack/react-query';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { type CalendarBody, type WeeklyHours, weekdays } from '../office-settings/calendar-body.js';
import { WeekEditor } from '../office-settings/hours/week-editor.js';
import { settingsQuery } from '../office-settings/use-office-settings.js';
import { Segments } from '../shell/segments.js';

/** The week that own hours start from where the hours of the office cannot be read. */
const usualDay = [['08:00', '16:00']] as const;
const usualWeek: WeeklyHours = {
  mon: usualDay,
  tue: usualDay,
  wed: usualDay,
  thu: usualDay,
  fri: usualDay,
};

/** A duty on Saturday beside the hours of the office, as offices usually have it. */
function withSaturday(week: WeeklyHours): WeeklyHours {
  return { ...week, sat: [['08:00', '12:00']] };
}

const kinds = ['office', 'saturday', 'own'] as const;

function kindOf(shifts: WeeklyHours | null, office: WeeklyHours): (typeof kinds)[number] {
  if (shifts === null) return 'office';
  const isSame = weekdays.every(
    (day) => day === 'sat' || JSON.stringify(shifts[day]) === JSON.stringify(office[day]),
  );
  return isSame && shifts.sat ? 'saturday' : 'own';
}

interface ShiftsFieldProps {
  /** Null = the hours of the office. */
  readonly shifts: WeeklyHours | null;
  readonly onChange: (shifts: WeeklyHours | null) => void;
}

/** When an officer works: like the office, or in a week of their own, such as one with a Saturday duty. */
export function ShiftsField({ onChange, shifts }: ShiftsFieldProps) {
  const { officeSettings } = useCatalogue('office');
  const { shifts: texts } = officeSettings;
  const officeWeek = useOfficeWeek();
  return (
    <>
      <Segments
        label={texts.title}
        value={kindOf(shifts, officeWeek)}
        options={kinds.map((id) => ({ id, name: texts[id] }))}
        onChange={(kind) => {
          const weeks = { office: null, saturday: withSaturday(officeWeek), own: officeWeek };
          onChange(weeks[kind]);
        }}
      />
      {shifts && (
        <WeekEditor
          label={texts.title}
          hours={shifts}
          meaning={texts.meaning}
          isReadOnly={false}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** The week of the office in force. */
function useOfficeWeek(): WeeklyHours {
  const { hasPlugin, may } = useOfficer();
  const enabled = hasPlugin('settings') && may('settings:read');
  const { data } = useQuery({ ...settingsQuery('calendar'), enabled });
  const calendar = data?.body as CalendarBody | undefined;
  return calendar?.weeks.at(-1)?.hours ?? usualWeek;
}
