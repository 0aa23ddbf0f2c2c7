import type { CalendarHoliday } from './definition.js';
import type { ClosedReason, ExplanationStep } from './explanation.js';
import { DAY_MS, weekdayOfDay } from './local-date.js';

type Words = ExplanationStep['label'];

const WEEKDAYS: readonly Words[] = [
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
  { id: 'Minggu', en: 'Sunday' },
];

const MONTHS: readonly Words[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

const REASONS: { readonly [type in Exclude<ClosedReason['type'], 'holiday' | 'special'>]: Words } =
  {
    weekend: { id: 'hari libur mingguan', en: 'weekly day off' },
    'outside-hours': { id: 'di luar jam layanan', en: 'outside service hours' },
    break: { id: 'jam istirahat', en: 'break' },
    'not-covered': { id: 'jam layanan belum ditetapkan', en: 'service hours not set' },
    'receipt-day': {
      id: 'hari penerimaan, tidak dihitung',
      en: 'day of receipt, not counted',
    },
  };

const HOLIDAY_KINDS: ReadonlyMap<string, Words> = new Map([
  ['national', { id: 'libur nasional', en: 'national holiday' }],
  ['joint-leave', { id: 'cuti bersama', en: 'joint leave' }],
  ['local', { id: 'libur daerah', en: 'local holiday' }],
]);

/** `Jumat 20 Maret 2026`. */
export function dateLabel(day: number): Words {
  const date = new Date(day * DAY_MS);
  const weekday = WEEKDAYS[weekdayOfDay(day)];
  const month = MONTHS[date.getUTCMonth()];
  const number = date.getUTCDate();
  const year = date.getUTCFullYear();
  return {
    id: `${weekday?.id} ${number} ${month?.id} ${year}`,
    en: `${weekday?.en} ${number} ${month?.en} ${year}`,
  };
}

/** `cuti bersama Idulfitri 1447 H, SKB 1497/2025`. */
export function holidayLabel({ kind, name, source }: CalendarHoliday): Words {
  const words = HOLIDAY_KINDS.get(kind);
  const prefix = words && name.toLowerCase().startsWith(words.id) ? words.id.length : 0;
  const bare = name.slice(prefix).trim();
  const decree = source === undefined ? '' : `, ${source}`;
  return {
    id: `${words ? `${words.id} ` : ''}${bare}${decree}`,
    en: `${words ? `${words.en} ` : ''}${bare}${decree}`,
  };
}

/** Why a stretch is not counted, in words. */
export function reasonLabel(reason: ClosedReason, holiday: CalendarHoliday | undefined): Words {
  if (reason.type === 'holiday') return holiday ? holidayLabel(holiday) : both(reason.name ?? '');
  if (reason.type === 'special') return both(reason.name ?? '');
  return REASONS[reason.type];
}

/** `9 jam 30 menit`. */
export function durationLabel(ms: number): Words {
  const parts = [
    { size: Math.floor(ms / 3_600_000), id: 'jam', en: 'h' },
    { size: Math.floor(ms / 60_000) % 60, id: 'menit', en: 'min' },
    { size: (ms % 60_000) / 1000, id: 'detik', en: 's' },
  ].filter(({ size }) => size > 0);
  return {
    id:
      parts.map(({ size, id }) => `${String(size).replace('.', ',')} ${id}`).join(' ') || '0 menit',
    en: parts.map(({ size, en }) => `${size} ${en}`).join(' ') || '0 min',
  };
}

/** Joins words of both languages part by part. */
export function joinWords(separator: string, ...parts: readonly Words[]): Words {
  return {
    id: parts.map(({ id }) => id).join(separator),
    en: parts.map(({ en }) => en).join(separator),
  };
}

/** `07.30–16.30`, in minutes of the local day. */
export function hoursLabel(from: number, to: number): Words {
  const [start, end] = [from, to].map((minute) => {
    const hours = String(Math.floor(minute / 60)).padStart(2, '0');
    return [hours, String(Math.floor(minute % 60)).padStart(2, '0')];
  });
  return {
    id: `${start?.join('.')}–${end?.join('.')}`,
    en: `${start?.join(':')}–${end?.join(':')}`,
  };
}

/** The same words in both languages. */
export function both(words: string): Words {
  return { id: words, en: words };
}
