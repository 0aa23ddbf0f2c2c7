import { regionsVersion } from '@aduan/wilayah/data';

/** The origin of the regions, and their licence. */
export interface RegionData {
  /** Package and version that they were packed from; store it beside codes. */
  readonly version: string;
  readonly licence: string;
  /** To be shown wherever the data, or a table derived from it, is passed on. */
  readonly attribution: string;
}

/** The regions of this package: names and codes of Kemendagri, collected by others, under the ODbL. */
export const regionData: RegionData = {
  version: regionsVersion,
  licence: 'ODbL-1.0',
  attribution:
    'Contains information from idn-area-data by Fityan Nugroho and contributors (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License (ODbL) 1.0',
};
