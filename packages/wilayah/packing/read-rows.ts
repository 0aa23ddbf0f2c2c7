import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { Row, Rows } from './regions-text.ts';

/** All regions of the installed `idn-area-data`. */
export async function readRows(): Promise<Rows> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  return {
    provinces: inOrder(provinces),
    regencies: inOrder(regencies),
    districts: inOrder(districts),
    villages: inOrder(villages),
  };
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
