import { CalendarError } from '../calendar-error.js';
import type { CalendarDefinition } from '../definition.js';
import { WEEKDAYS } from '../local-date.js';

/** Maximum length of a list. Covers the dates of more than two centuries and is still quick to read. */
const MAX_ENTRIES = 10_000;

/** The path of a value in the definition. A function, because only error messages need the text. */
type Path = () => string;

/** Checks a value and returns a frozen copy of it. Throws `calendar-invalid` with the path. */
type Reader = (value: unknown, path: Path) => unknown;

const text: Reader = (value, path) =>
  typeof value === 'string' && value !== '' ? value : invalid(path, 'a string that is not empty');

const texts = list(text);

const intervals = list((value, path) =>
  Array.isArray(value) && value.length === 2 ? texts(value, path) : invalid(path, 'two times'),
);

const weeklyHours = object(Object.fromEntries(WEEKDAYS.map((day) => [day, optional(intervals)])));

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
      hours: (value, path) => (Array.isArray(value) ? intervals : weeklyHours)(value, path),
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
  // The readers above accept only this shape.
  return definition(input, () => 'definition') as CalendarDefinition;
}

function object(fields: Readonly<Record<string, Reader>>): Reader {
  const readers = Object.entries(fields);
  const known = new Set(Object.keys(fields));
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return invalid(path, 'an object');
    }
    const copy: Record<string, unknown> = { ...value };
    for (const key of Object.keys(copy)) {
      if (!known.has(key)) invalid(path, `without the field "${key}"`);
      if (copy[key] === undefined) delete copy[key];
    }
    for (const [key, read] of readers) {
      const given = copy[key];
      const field = read(given, () => `${path()}.${key}`);
      if (field !== given) copy[key] = field;
    }
    return Object.freeze(copy);
  };
}

function list(item: Reader): Reader {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > MAX_ENTRIES) {
      return invalid(path, 'a list of 10,000 entries at most');
    }
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      copy.push(item(value[index], () => `${path()}[${index}]`));
    }
    return Object.freeze(copy);
  };
}

function optional(read: Reader): Reader {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

function oneOf(...values: readonly unknown[]): Reader {
  return (value, path) =>
    values.includes(value) ? value : invalid(path, `one of ${values.join(', ')}`);
}

function invalid(path: Path, expected: string): never {
  throw new CalendarError('calendar-invalid', `${path()} must be ${expected}.`);
}
