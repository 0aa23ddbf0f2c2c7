import type { TrustedKey } from '@aduan/audit';
import { UsageError } from '../usage-error.js';

/**
 * Reads a key of a command line: `ID`, or `ID@FROM..UNTIL` with dates of which one may be left out, such as
 * `ID@2026-01-01..2027-01-01`. Dates without a time are midnight UTC.
 *
 * @throws UsageError
 */
export function trustedKey(text: string): TrustedKey {
  const [id = '', period, ...rest] = text.split('@');
  if (period === undefined) return id;
  const [from = '', until = '', ...more] = period.split('..');
  if (rest.length + more.length > 0 || !period.includes('..')) {
    throw new UsageError(`"${text}" is no key: write ID or ID@FROM..UNTIL.`);
  }
  return {
    id,
    ...(from && { from: instantOf(from) }),
    ...(until && { until: instantOf(until) }),
  };
}

function instantOf(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new UsageError(`"${text}" is no date.`);
  return at;
}
