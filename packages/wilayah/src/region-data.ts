import { regionsVersion } from '@aduan/wilayah/data';

/** The origin of the regions, and their licence. */
export interface RegionData {
  /** Package and version of the source data; store it with codes. */
  readonly version: string;
  readonly licence: string;
  /** Show it wherever you pass on the data, or a table derived from it. */
  readonly attribution: string;
}

/** The regions of this package: names and codes of Kemendagri, collected by others, under the ODbL. */
export const regionData: RegionData = {
  version: regionsVersion,
  licence: 'ODbL-1.0',
  attribution:
    'Contains information from idn-area-data by Fityan Nugroho and contributors (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License (ODbL) 1.0',
};
