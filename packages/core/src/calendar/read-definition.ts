import { CalendarError } from '../errors.js';
import type {
  CalendarCoverage,
  CalendarDefinition,
  CalendarHoliday,
  CalendarSpecial,
  CalendarWeek,
  Interval,
  WeeklyHours,
} from './definition.js';
import { WEEKDAYS } from './local-date.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the shape of a definition that may come from JSON and returns a frozen copy, so that later
 * changes by the caller cannot reach a compiled calendar. Throws `calendar-invalid` with the path.
 */
export function readDefinition(input: unknown): CalendarDefinition {
  const fields = readFields(
    input,
    'definition',
    'id version timeZone overnight weeks holidays special coverage',
  );
  const { overnight } = fields;
  if (overnight !== undefined && typeof overnight !== 'boolean') invalid('overnight', 'a boolean');
  return Object.freeze({
    id: readText(fields, 'id', 'definition'),
    version: readText(fields, 'version', 'definition'),
    timeZone: readText(fields, 'timeZone', 'definition'),
    ...(overnight === undefined ? {} : { overnight }),
    weeks: readList(fields.weeks, 'weeks', readWeek),
    holidays: readList(fields.holidays, 'holidays', readHoliday),
    special: readList(fields.special, 'special', readSpecial),
    coverage: readCoverage(fields.coverage),
  });
}

function readWeek(input: unknown, path: string): CalendarWeek {
  const fields = readFields(input, path, 'from hours');
  return Object.freeze({
    ...optionalText(fields, 'from', path),
    hours: readWeeklyHours(fields.hours, `${path}.hours`),
  });
}

function readHoliday(input: unknown, path: string): CalendarHoliday {
  const fields = readFields(input, path, 'date name kind source');
  return Object.freeze({
    date: readText(fields, 'date', path),
    name: readText(fields, 'name', path),
    kind: readText(fields, 'kind', path),
    ...optionalText(fields, 'source', path),
  });
}

function readSpecial(input: unknown, path: string): CalendarSpecial {
  const fields = readFields(input, path, 'from to hours name');
  const { hours } = fields;
  return Object.freeze({
    from: readText(fields, 'from', path),
    ...optionalText(fields, 'to', path),
    hours: Array.isArray(hours)
      ? readList(hours, `${path}.hours`, readInterval)
      : readWeeklyHours(hours, `${path}.hours`),
    name: readText(fields, 'name', path),
  });
}

function readCoverage(input: unknown): CalendarCoverage {
  const fields = readFields(input, 'coverage', 'from to beyond');
  const { beyond } = fields;
  if (beyond !== 'throw' && beyond !== 'provisional') {
    return invalid('coverage.beyond', '"throw" or "provisional"');
  }
  return Object.freeze({
    from: readText(fields, 'from', 'coverage'),
    to: readText(fields, 'to', 'coverage'),
    beyond,
  });
}

function readWeeklyHours(input: unknown, path: string): WeeklyHours {
  const fields = readFields(input, path, WEEKDAYS.join(' '));
  const days = WEEKDAYS.filter((day) => fields[day] !== undefined);
  return Object.freeze(
    Object.fromEntries(
      days.map((day) => [day, readList(fields[day], `${path}.${day}`, readInterval)]),
    ),
  );
}

function readInterval(input: unknown, path: string): Interval {
  const [start, end, ...rest]: readonly unknown[] = Array.isArray(input) ? input : [];
  if (typeof start !== 'string' || typeof end !== 'string' || rest.length > 0) {
    return invalid(path, 'a pair of times');
  }
  const interval: Interval = [start, end];
  return Object.freeze(interval);
}

function readList<T>(
  input: unknown,
  path: string,
  readItem: (item: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(input)) return invalid(path, 'a list');
  return Object.freeze(Array.from(input, (item, index) => readItem(item, `${path}[${index}]`)));
}

function readFields(input: unknown, path: string, allowed: string): Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return invalid(path, 'an object');
  }
  const known = allowed.split(' ');
  const fields: Fields = { ...input };
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) invalid(path, `an object with no other fields than ${known}`);
  }
  return fields;
}

function readText(fields: Fields, key: string, path: string): string {
  const value = fields[key];
  return typeof value === 'string' && value !== ''
    ? value
    : invalid(`${path}.${key}`, 'a string that is not empty');
}

function optionalText<Key extends string>(
  fields: Fields,
  key: Key,
  path: string,
): { readonly [K in Key]?: string } {
  if (fields[key] === undefined) return {};
  return { [key]: readText(fields, key, path) } as { readonly [K in Key]?: string };
}

function invalid(path: string, expected: string): never {
  throw new CalendarError('calendar-invalid', `${path} must be ${expected}.`);
}
