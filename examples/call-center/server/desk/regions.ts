import type { ListedRegion } from '@aduan/api';
import { provinces, timeZoneOfRegion } from '@aduan/calendar/indonesia';
import { childRegions } from '@aduan/wilayah';

const listed = ({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string | null;
}): ListedRegion => ({
  code,
  name: name ?? '',
  timeZone: timeZoneOfRegion(code),
});

/** Every province, followed by its regencies and cities. */
export const regions: readonly ListedRegion[] = provinces.flatMap((province) => [
  listed(province),
  ...childRegions(province.code).map(listed),
]);
