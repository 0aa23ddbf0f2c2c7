import { regionsVersion } from '@aduan/wilayah/data';

/** Where the regions come from, and on which terms they may be used. */
export interface RegionData {
  /** Package and version they were packed from; keep it beside codes that you store. */
  readonly version: string;
  readonly licence: string;
  /** To be shown wherever the data, or a table made of it, is passed on. */
  readonly attribution: string;
}

/** The regions of this package: names and codes of Kemendagri, gathered by others, under the ODbL. */
export const regionData: RegionData = {
  version: regionsVersion,
  licence: 'ODbL-1.0',
  attribution:
    'Contains information from idn-area-data by Fityan Nugroho and contributors (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License (ODbL) 1.0',
};
