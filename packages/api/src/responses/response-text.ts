import { exactInstant } from '@aduan/core/catalogue';
import type * as z from 'zod';

/**
 * An answer as JSON: what its schema names and nothing beside it, each instant as ISO 8601 with the offset of the office.
 * Which numbers are instants says the schema alone: what others wrote may have fields of any name.
 *
 * @param timeZone - IANA zone of the office
 */
export function responseText(schema: z.ZodType, found: unknown, timeZone: string): string {
  const shown = schema.parse(JSON.parse(JSON.stringify(found) ?? 'null'));
  return JSON.stringify(
    shown,
    function written(this: Readonly<Record<string, unknown>>, key, text) {
      const value = this[key];
      return value instanceof Date ? exactInstant(value.getTime(), timeZone) : text;
    },
  );
}
