import { CalendarError } from '../../errors.js';
import type { CalendarDefinition } from '../definition.js';
import { WEEKDAYS } from '../local-date.js';

/** Dates of more than two centuries, and a definition is still read in a moment. */
const MOST_ENTRIES = 10_000;

/** Checks a value and returns a frozen copy of it. Throws `calendar-invalid` with the path. */
type Reader = (value: unknown, path: string) => unknown;

const text: Reader = (value, path) =>
  typeof value === 'string' && value !== '' ? value : invalid(path, 'a string that is not empty');

const interval: Reader = (value, path) =>
  Array.isArray(value) && value.length === 2 ? list(text)(value, path) : invalid(path, 'two times');

const weeklyHours = object(
  Object.fromEntries(WEEKDAYS.map((day) => [day, optional(list(interval))])),
);

const definition = object({
  id: text,
  version: text,
  timeZone: text,
  overnight: optional(oneOf(true, false)),
  weeks: list(object({ from: optional(text), hours: weeklyHours })),
  holidays: list(object({ date: text, name: text, kind: text, source: optional(text) })),
  special: list(
    object({
      from: text,
      to: optional(text),
      hours: (value, path) => (Array.isArray(value) ? list(interval) : weeklyHours)(value, path),
      name: text,
      source: optional(text),
    }),
  ),
  coverage: object({ from: text, to: text, beyond: oneOf('throw', 'provisional') }),
});

/**
 * Checks the shape of a definition that may come from JSON and returns a frozen copy, so that later
 * changes by the caller cannot reach a compiled calendar. Throws `calendar-invalid` with the path.
 */
export function readDefinition(input: unknown): CalendarDefinition {
  // The readers above admit this shape and nothing else.
  return definition(input, 'definition') as CalendarDefinition;
}

function object(fields: Readonly<Record<string, Reader>>): Reader {
  const readers = Object.entries(fields);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return invalid(path, 'an object');
    }
    const given: Readonly<Record<string, unknown>> = { ...value };
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(fields, key)) invalid(path, `without the field "${key}"`);
    }
    const copy: Record<string, unknown> = {};
    for (const [key, read] of readers) {
      const field = read(given[key], `${path}.${key}`);
      if (field !== undefined) copy[key] = field;
    }
    return Object.freeze(copy);
  };
}

function list(item: Reader): Reader {
  return (value, path) =>
    Array.isArray(value) && value.length <= MOST_ENTRIES
      ? Object.freeze(Array.from(value, (each, index) => item(each, `${path}[${index}]`)))
      : invalid(path, 'a list of 10,000 entries at most');
}

function optional(read: Reader): Reader {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

function oneOf(...values: readonly unknown[]): Reader {
  return (value, path) =>
    values.includes(value) ? value : invalid(path, `one of ${values.join(', ')}`);
}

function invalid(path: string, expected: string): never {
  throw new CalendarError('calendar-invalid', `${path} must be ${expected}.`);
}
