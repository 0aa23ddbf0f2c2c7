import type { Label } from '@aduan/core';
import { formatForRegion, zoneOfRegion } from '@aduan/core/indonesia';

/** The zone of the office, on whose clock deadlines are counted. */
const office = 'WIB';

/**
 * A deadline on the clocks of the office and of the citizen's region, `16.30 WIB = 18.30 WIT`; null when
 * both read the same.
 *
 * @param dueAt - epoch ms
 */
export function citizensTime(dueAt: number | null, region: string | null): Label | null {
  const zone = region && zoneOfRegion(region);
  return dueAt !== null && zone && zone !== office ? formatForRegion(dueAt, office, region) : null;
}
