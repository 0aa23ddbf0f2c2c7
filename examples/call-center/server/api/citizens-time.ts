import type { Label } from '@aduan/core';
import { formatForRegion, zoneOfRegion } from '@aduan/core/indonesia';

/** The time zone of the office, in which deadlines are counted. */
const office = 'WIB';

/**
 * A deadline in the time zones of the office and of the citizen's region, `16.30 WIB = 18.30 WIT`; null when both are
 * equal.
 *
 * @param dueAt - epoch ms
 */
export function citizensTime(dueAt: number | null, region: string | null): Label | null {
  const zone = region && zoneOfRegion(region);
  return dueAt !== null && zone && zone !== office ? formatForRegion(dueAt, office, region) : null;
}
