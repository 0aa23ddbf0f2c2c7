/** The texts of an explanation in one language. */
export interface Catalogue {
  /** Names of the days, Monday first, separated by spaces. */
  readonly weekdays: string;
  readonly months: string;
  /** Separates hours from minutes. */
  readonly timeSeparator: string;
  /** Text of a closed step, by the type of its reason. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Prefix of a holiday's name, by its kind. */
  readonly holidays: Readonly<Record<string, string>>;
  readonly paused: string;
  readonly pausedAtEnd: string;
  readonly counted: string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  /** Text before the number of a counted day. */
  readonly workingDay: string;
  readonly calendarDay: string;
  readonly movedTo: string;
  /** Texts for a limit that ended on a closed date: moved forward (`on`) or back (`back`). */
  readonly moved: { readonly on: string; readonly back: string };
  readonly provisional: string;
}

/** Indonesian. */
export const indonesian: Catalogue = {
  weekdays: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  timeSeparator: '.',
  reasons: {
    weekend: 'hari libur mingguan',
    'outside-hours': 'di luar jam layanan',
    break: 'jam istirahat',
    'not-covered': 'jam layanan belum ditetapkan',
    'receipt-day': 'hari penerimaan, tidak dihitung',
  },
  holidays: {
    national: 'libur nasional ',
    'joint-leave': 'cuti bersama ',
    local: 'libur daerah ',
  },
  paused: 'dijeda',
  pausedAtEnd: 'tidak dihitung, dijeda pada akhir hari',
  counted: 'dihitung',
  hours: 'jam',
  minutes: 'menit',
  seconds: 'detik',
  workingDay: 'hari kerja ke-',
  calendarDay: 'hari ke-',
  movedTo: 'hari kerja berikutnya',
  moved: {
    on: 'batas yang jatuh pada hari ini dimundurkan ke hari kerja berikutnya',
    back: 'batas yang jatuh pada hari ini dimajukan ke hari kerja sebelumnya',
  },
  provisional: 'sementara karena daftar hari libur belum ada',
};

/** English. */
export const english: Catalogue = {
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  months: 'January February March April May June July August September October November December',
  timeSeparator: ':',
  reasons: {
    weekend: 'weekly day off',
    'outside-hours': 'outside service hours',
    break: 'break',
    'not-covered': 'service hours not set',
    'receipt-day': 'day of receipt, not counted',
  },
  holidays: {
    national: 'national holiday ',
    'joint-leave': 'joint leave ',
    local: 'local holiday ',
  },
  paused: 'paused',
  pausedAtEnd: 'not counted, paused at the end of the day',
  counted: 'counted',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
  workingDay: 'working day ',
  calendarDay: 'day ',
  movedTo: 'next working day',
  moved: {
    on: 'the limit that ended here moved to the next working day',
    back: 'the limit that ended here moved to the working day before',
  },
  provisional: 'provisional because there is no holiday list yet',
};
