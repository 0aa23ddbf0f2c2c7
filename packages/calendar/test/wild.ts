import { fc } from '@aduan-internal/property';

/** Zones with unusual changes since 1970, with an instant near one of them. */
export const oddZones: readonly (readonly [zone: string, near: string])[] = [
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'], // half an hour of summer time
  ['Pacific/Apia', '2011-12-30T10:00Z'], // the 30th did not happen
  ['Pacific/Kwajalein', '1993-08-21T00:00Z'], // nor did the 21st
  ['America/St_Johns', '2005-10-30T02:31Z'], // back at one minute past midnight
  ['America/Havana', '2026-03-08T05:00Z'], // the day begins at one
  ['Africa/Casablanca', '2026-02-15T02:00Z'], // summer time except in Ramadan
  ['Africa/Monrovia', '1972-01-07T00:44Z'], // 44 minutes and 30 seconds
  ['Asia/Pyongyang', '2018-05-04T15:00Z'], // half an hour once
  ['Asia/Kathmandu', '1985-12-31T18:30Z'], // a quarter of an hour, at the turn of the year
  ['America/Caracas', '2016-05-01T07:00Z'],
  ['Antarctica/Troll', '2026-03-29T01:00Z'], // two hours
  ['Pacific/Kiritimati', '1994-12-31T10:00Z'], // no 31 December
  ['Pacific/Chatham', '2026-04-04T14:00Z'],
  ['Europe/Dublin', '2026-10-25T01:00Z'], // winter time is negative
  ['Asia/Pontianak', '1987-12-31T16:00Z'], // from WITA to WIB
];

/** Any value without cycles. */
export const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

const extremes = fc.constantFrom<unknown>(
  Number.NaN,
  Infinity,
  -Infinity,
  -0,
  0,
  1,
  -1,
  0.5,
  1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  8.64e15,
  4e12,
  1n,
  10n ** 30n,
  '',
  '0',
  '2026-03-20',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '20 Maret 2026',
  null,
  undefined,
  new Date(0),
  new Date(Number.NaN),
  true,
  [],
  {},
  [1_773_390_600_000],
  Symbol('saat'),
);

/** A value for any parameter. */
export const wildValue = fc.oneof(
  extremes,
  fc.integer({ min: -500, max: 500 }),
  fc.maxSafeInteger(),
  fc.double(),
  junk,
);

const LAST = Date.UTC(2200, 0, 1);

/** Mostly a valid instant, often at an edge. */
export const wildInstant = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1_700_000_000_000, max: 1_850_000_000_000 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...oddZones), fc.integer({ min: -3, max: 3 }))
      .map(([[, near], days]) => Date.parse(near) + days * 43_200_000),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: -2, max: 2 }))
      .map(([year, ms]) => Date.UTC(year, 0, 1) + ms),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: LAST - 1 }) },
);

const time = fc.constantFrom(
  '00:00',
  '00:01',
  '02:00',
  '02:15',
  '07:30',
  '12:00',
  '23:59',
  '24:00',
);
const noTime = fc.constantFrom('24:01', '25:00', '7:30', '07.30', '', '-1:00', '٠٧:٣٠');
const interval = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(time, time).map((pair) => pair.toSorted()) },
  { weight: 2, arbitrary: fc.tuple(time, time) },
  { weight: 1, arbitrary: fc.tuple(noTime, time) },
);
const intervals = fc.oneof(
  { weight: 5, arbitrary: fc.array(interval, { maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(interval, { maxLength: 3 }) },
);
const week = fc.record(
  { mon: intervals, tue: intervals, wed: intervals, sat: intervals, sun: intervals },
  { requiredKeys: [] },
);
const usualWeek = fc.constant({
  mon: [['07:30', '16:30']],
  wed: [['00:00', '24:00']],
  thu: [
    ['00:00', '02:15'],
    ['22:00', '24:00'],
  ],
});
const date = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .tuple(fc.integer({ min: 1969, max: 2201 }), fc.integer({ min: 0, max: 365 }))
      .map(([year, day]) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '0000-01-01',
      '1969-12-31',
      '2011-12-30',
      '2200-01-01',
      '9999-12-31',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', ''),
  },
);

/** Looks like a definition; about half of them are valid. */
export const wildDefinition = fc.record({
  id: fc.constant('liar'),
  version: fc.constant('1'),
  timeZone: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...oddZones.map(([zone]) => zone)) },
    { weight: 3, arbitrary: fc.constantFrom('Asia/Jakarta', 'UTC', '+05:45', 'asia/jakarta') },
    { weight: 1, arbitrary: fc.constantFrom('Asia/Atlantis', 'WIB', ' ') },
  ),
  overnight: fc.boolean(),
  weeks: fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(usualWeek, week, date)
        .map(([hours, later, from]) => [{ hours }, { from, hours: later }]),
    },
    { weight: 1, arbitrary: week.map((hours) => [{ hours }]) },
    { weight: 1, arbitrary: fc.constantFrom([], [{ hours: {} }], [{ hours: { mon: [] } }]) },
  ),
  holidays: fc.array(fc.record({ date, name: fc.constant('libur'), kind: fc.constant('local') }), {
    maxLength: 4,
  }),
  special: fc.array(
    fc.record(
      { from: date, to: date, hours: fc.oneof(week, intervals), name: fc.constant('khusus') },
      { requiredKeys: ['from', 'hours', 'name'] },
    ),
    { maxLength: 3 },
  ),
  coverage: fc.oneof(
    fc.record({
      from: fc.constantFrom('0001-01-01', '1970-01-01', '2024-01-01'),
      to: fc.constantFrom('2027-12-31', '2199-12-31', '9999-12-31'),
      beyond: fc.constantFrom('throw', 'provisional'),
    }),
    fc.record({ from: date, to: date, beyond: fc.constantFrom('throw', 'provisional') }),
  ),
});

/** A target, valid or not. */
export const wildTarget = fc.oneof(
  { weight: 1, arbitrary: junk },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        unit: fc.constantFrom(
          'business-time',
          'working-days',
          'calendar-days',
          'elapsed',
          'fortnight',
        ),
        ms: fc.oneof({ weight: 3, arbitrary: fc.nat(400 * 86_400_000) }, wildValue),
        days: fc.oneof(
          { weight: 6, arbitrary: fc.nat(120) },
          { weight: 2, arbitrary: wildValue },
          { weight: 1, arbitrary: fc.maxSafeNat() },
        ),
        edge: fc.constantFrom('closing', 'opening', 'closing', 'opening', 'both'),
        count: fc.constantFrom('deemed-receipt', 'day-after-receipt', 'never'),
        due: fc.constantFrom('same-time', 'close-of-day', 'never'),
        onClosed: fc.constantFrom('keep', 'next-working-day', 'previous-working-day', 'never'),
      },
      { requiredKeys: ['unit'] },
    ),
  },
);

/** Pauses, valid or not. */
export const wildPauses = fc.oneof(
  { weight: 1, arbitrary: junk },
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 4,
    arbitrary: fc.array(
      fc
        .tuple(
          wildInstant,
          fc.oneof(fc.nat(40 * 86_400_000), fc.integer()),
          fc.integer({ min: 0, max: 9 }),
        )
        .map(([from, length, open]) => ({ from, to: open === 0 ? null : from + length })),
      { maxLength: 5 },
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.record({ from: wildValue, to: wildValue })) },
);
