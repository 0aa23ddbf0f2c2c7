import { provinces } from '@aduan/core/indonesia';
import { childRegions } from '@aduan/wilayah';

/** A region as officers choose it. */
export interface Region {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly name: string;
}

/** Every province, followed by its regencies and cities. */
export const regions: readonly Region[] = provinces.flatMap(({ code, name }) => [
  { code, name },
  ...childRegions(code).map((regency) => ({ code: regency.code, name: regency.name ?? '' })),
]);
