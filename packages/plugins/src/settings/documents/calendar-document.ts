import {
  type CalendarDefinition,
  CalendarError,
  type CalendarHoliday,
  type CalendarSpecial,
  compileCalendar,
  type Interval,
  type WeeklyHours,
} from '@aduan/calendar';
import type { Label } from '@aduan/core';
import type { DeskSettings } from '@aduan/core/plugin';
import * as z from 'zod';
import {
  type CheckedAgainst,
  changesByKey,
  type SettingsChange,
  type SettingsDocument,
  type SettingsMistake,
  type SettingsPath,
} from '../contributions.js';
import { dateText, hoursText, isDaily, weekdayNames, weekdays, weekText } from './clock-text.js';

/** Office hours and holidays, as an office changes them. The time zone stays that of the code. */
export type CalendarBody = Pick<CalendarDefinition, 'weeks' | 'holidays' | 'special' | 'coverage'>;

const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 07:30');
const intervals = z.array(z.tuple([time, time])).max(12);
const days = Object.fromEntries(weekdayNames.map((day) => [day, intervals.exactOptional()]));
const weekly = z.strictObject(days) as unknown as z.ZodType<WeeklyHours>;
const named = {
  name: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(100).exactOptional(),
};

const calendarSchema = z.strictObject({
  weeks: z
    .array(z.strictObject({ from: z.iso.date().exactOptional(), hours: weekly }))
    .min(1)
    .max(200),
  holidays: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        kind: z.string().trim().min(1).max(40),
        ...named,
      }),
    )
    .max(5_000),
  special: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        to: z.iso.date().exactOptional(),
        hours: z.union([intervals, weekly]),
        ...named,
      }),
    )
    .max(1_000),
  coverage: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    beyond: z.literal('provisional'),
  }),
}) as unknown as z.ZodType<CalendarBody>;

/** The document `calendar`: hours of the week, special hours such as Ramadan, and holidays with their decrees. */
export const calendarDocument: SettingsDocument<CalendarBody> = {
  id: 'calendar',
  label: { id: 'Jam kerja dan hari libur', en: 'Office hours and holidays' },
  schema: calendarSchema,
  base: ({ calendar: { def } }) => bodyOf(def),
  check: calendarMistakes,
  describe: calendarChanges,
  apply: (body, settings) => ({ ...settings, calendar: compiled(body, settings) }),
};

function bodyOf({ coverage, holidays, special, weeks }: CalendarDefinition): CalendarBody {
  return { weeks, holidays, special, coverage: { ...coverage, beyond: 'provisional' } };
}

/**
 * The hash of a calendar is its identity, so the version only has to tell it from the one of the code. With the body of
 * the code, it is that one again.
 */
function compiled(body: CalendarBody, { calendar }: DeskSettings) {
  const def = { ...calendar.def, ...body };
  if (compileCalendar(def).hash === calendar.hash) return calendar;
  return compileCalendar({ ...def, version: `${def.version}, settings` });
}

function calendarMistakes(
  body: CalendarBody,
  { code }: CheckedAgainst,
): readonly SettingsMistake[] {
  const mistakes = [
    ...body.weeks.flatMap(({ hours }, index) => hoursMistakes(hours, ['weeks', index, 'hours'])),
    ...weekMistakes(body),
    ...body.holidays.flatMap((holiday, index) => holidayMistakes(holiday, index, body)),
    ...body.special.flatMap((special, index) => specialMistakes(special, index)),
    ...coverageMistakes(body),
  ];
  if (mistakes.length > 0) return mistakes;
  try {
    compiled(body, code);
    return [];
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return [
      mistake(
        [],
        `Kalender ini belum bisa dipakai: ${error.message}`,
        `This calendar cannot be used yet: ${error.message}`,
      ),
    ];
  }
}

function mistake(path: SettingsPath, id: string, en: string): SettingsMistake {
  return { path, message: { id, en } };
}

function hoursMistakes(
  hours: WeeklyHours | readonly Interval[],
  path: SettingsPath,
): readonly SettingsMistake[] {
  if (isDaily(hours)) return dayMistakes(hours, path, { id: 'Jam ini', en: 'These hours' });
  return weekdayNames.flatMap((day) =>
    dayMistakes(hours[day] ?? [], [...path, day], weekdays[day]),
  );
}

function dayMistakes(
  hours: readonly Interval[],
  path: SettingsPath,
  { en, id }: Label,
): readonly SettingsMistake[] {
  return hours.flatMap(([start, end], index) => {
    const here = [...path, index];
    if (end <= start) {
      return mistake(
        here,
        `${id}: jam tutup ${dotted(end)} harus sesudah jam buka ${dotted(start)}.`,
        `${en}: the closing time ${end} must be after the opening time ${start}.`,
      );
    }
    const before = hours[index - 1]?.[1];
    if (before !== undefined && start < before) {
      return mistake(
        here,
        `${id}: ${dotted(start)} bertumpuk dengan jam sebelumnya, yang tutup ${dotted(before)}. Urutkan dan pisahkan jamnya.`,
        `${en}: ${start} overlaps the hours before, which end at ${before}. Put them in order and apart.`,
      );
    }
    return [];
  });
}

function dotted(time: string): string {
  return time.replace(':', '.');
}

function weekMistakes({ weeks }: CalendarBody): readonly SettingsMistake[] {
  return weeks.flatMap(({ from, hours }, index) => {
    const path = ['weeks', index];
    const before = weeks[index - 1]?.from;
    const isOpen = weekdayNames.some((day) => (hours[day] ?? []).length > 0);
    return [
      ...(isOpen
        ? []
        : [
            mistake(
              [...path, 'hours'],
              'Tidak ada satu hari pun yang buka. Isi jam buka paling sedikit satu hari.',
              'No day is open. Give opening hours to at least one day.',
            ),
          ]),
      ...(index > 0 && from === undefined
        ? [
            mistake(
              [...path, 'from'],
              'Jam minggu berikutnya perlu tanggal mulai.',
              'Later weekly hours need a first date.',
            ),
          ]
        : []),
      ...(from !== undefined && before !== undefined && from <= before
        ? [
            mistake(
              [...path, 'from'],
              `Jam minggu yang mulai ${dateText(from).id} harus sesudah ${dateText(before).id}.`,
              `Weekly hours from ${dateText(from).en} must come after ${dateText(before).en}.`,
            ),
          ]
        : []),
    ];
  });
}

function holidayMistakes(
  { date, kind, source }: CalendarHoliday,
  index: number,
  { coverage, holidays }: CalendarBody,
): readonly SettingsMistake[] {
  const path = ['holidays', index];
  const day = dateText(date);
  const first = holidays.findIndex((each) => each.date === date && each.kind === kind);
  return [
    ...(first < index
      ? [
          mistake(
            [...path, 'date'],
            `${day.id} sudah ada di daftar libur. Hapus salah satunya.`,
            `${day.en} is on the list of holidays already. Remove one of the two.`,
          ),
        ]
      : []),
    ...(date < coverage.from
      ? [
          mistake(
            [...path, 'date'],
            `${day.id} lebih awal daripada ${dateText(coverage.from).id}, awal daftar libur ini.`,
            `${day.en} is before ${dateText(coverage.from).en}, where this list of holidays begins.`,
          ),
        ]
      : []),
    ...(kind !== 'local' && source === undefined
      ? [
          mistake(
            [...path, 'source'],
            `${day.id}: tulis nomor keputusannya, misalnya "SKB 1497/2025". Hari yang hanya ditutup kantor ini berjenis lain.`,
            `${day.en}: name the decree, such as "SKB 1497/2025". A day that only this office closes is of another kind.`,
          ),
        ]
      : []),
  ];
}

function specialMistakes(
  { from, hours, to }: CalendarSpecial,
  index: number,
): readonly SettingsMistake[] {
  const path = ['special', index];
  return [
    ...(to !== undefined && to < from
      ? [
          mistake(
            [...path, 'to'],
            `Jam khusus berakhir ${dateText(to).id}, sebelum mulai ${dateText(from).id}.`,
            `Special hours end on ${dateText(to).en}, before they begin on ${dateText(from).en}.`,
          ),
        ]
      : []),
    ...hoursMistakes(hours, [...path, 'hours']),
  ];
}

/** A year counts as known once its holidays are listed: a deadline in a later year is marked provisional. */
function coverageMistakes({
  coverage: { from, to },
  holidays,
}: CalendarBody): readonly SettingsMistake[] {
  if (to < from) {
    return [
      mistake(
        ['coverage', 'to'],
        `Akhir daftar libur ${dateText(to).id} lebih awal daripada awalnya.`,
        `The list of holidays ends on ${dateText(to).en}, before it begins.`,
      ),
    ];
  }
  const year = to.slice(0, 4);
  if (holidays.some(({ date, kind }) => kind === 'national' && date.startsWith(year))) return [];
  return [
    mistake(
      ['coverage', 'to'],
      `Libur nasional ${year} belum ada, jadi daftar ini belum sampai ${year}. Masukkan keputusannya, atau akhiri daftarnya lebih awal.`,
      `There are no national holidays of ${year}, so this list does not reach ${year} yet. Enter the decree, or end the list earlier.`,
    ),
  ];
}

function calendarChanges(before: CalendarBody, after: CalendarBody): readonly SettingsChange[] {
  const weeksOf = ({ weeks }: CalendarBody) =>
    new Map(
      weeks.flatMap(({ from, hours }) =>
        weekdayNames.map((day) => {
          const since = from === undefined ? { id: '', en: '' } : dateText(from);
          const subject = {
            id: from === undefined ? weekdays[day].id : `${weekdays[day].id}, sejak ${since.id}`,
            en: from === undefined ? weekdays[day].en : `${weekdays[day].en}, from ${since.en}`,
          };
          return [`${from} ${day}`, { subject, text: hoursText(hours[day] ?? []) }] as const;
        }),
      ),
    );
  const holidaysOf = ({ holidays }: CalendarBody) =>
    new Map(
      holidays.map(({ date, kind, name, source }) => {
        const said = source === undefined ? name : `${name} (${source})`;
        const day = dateText(date);
        const subject = { id: `Libur ${day.id}`, en: `Holiday ${day.en}` };
        return [`${date} ${kind}`, { subject, text: { id: said, en: said } }] as const;
      }),
    );
  const specialOf = ({ special }: CalendarBody) =>
    new Map(
      special.map(({ from, hours, name, to = from }) => {
        const [first, last] = [dateText(from), dateText(to)];
        const subject = {
          id: `${name}, ${first.id}${to === from ? '' : ` sampai ${last.id}`}`,
          en: `${name}, ${first.en}${to === from ? '' : ` to ${last.en}`}`,
        };
        return [`${from} ${to} ${name}`, { subject, text: weekText(hours) }] as const;
      }),
    );
  const coverageOf = ({ coverage }: CalendarBody) =>
    new Map([
      [
        'to',
        {
          subject: { id: 'Daftar libur sampai', en: 'List of holidays to' },
          text: dateText(coverage.to),
        },
      ],
    ]);
  return [weeksOf, specialOf, holidaysOf, coverageOf].flatMap((read) =>
    changesByKey(read(before), read(after)),
  );
}
