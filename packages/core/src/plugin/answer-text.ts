import type * as z from 'zod';
import { exactInstant } from '../catalogue/exact-instant.js';

/**
 * Serializes an answer as JSON, for HTTP and the command line: only the fields of its schema, each instant as ISO 8601
 * with the offset of the office. Only the schema decides which numbers are instants, because data of third parties may
 * have fields of any name.
 *
 * @param timeZone - IANA zone of the office
 */
export function answerText(schema: z.ZodType, found: unknown, timeZone: string): string {
  const read = schema.safeParse(found);
  // Fields that are undefined count as left out, which only JSON does.
  const shown = read.success
    ? read.data
    : schema.parse(JSON.parse(JSON.stringify(found) ?? 'null'));
  return JSON.stringify(
    shown,
    function written(this: Readonly<Record<string, unknown>>, key, text) {
      const value = this[key];
      return value instanceof Date ? exactInstant(value.getTime(), timeZone) : text;
    },
  );
}
