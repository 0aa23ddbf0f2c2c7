import { badInput, type Endpoints } from './answer.js';
import type { ChildRegions, NamedRegion } from './regions.js';

const indonesia = 68;

/** Path → the name of its rows' id, and the format of the parent code. Their "district" is a regency. */
const levels: Readonly<Record<string, { readonly id: string; readonly code: RegExp }>> = {
  'districts/by-province-code': { id: 'district_id', code: /^\d{2}$/ },
  'sub-districts/by-district-code': { id: 'subdistrict_id', code: /^\d{2}\.\d{2}$/ },
  'villages/by-sub-district-code': { id: 'village_id', code: /^\d{2}\.\d{2}\.\d{2}$/ },
};

/** The regions, without authentication. */
export function regionEndpoints(childRegions: ChildRegions): Endpoints {
  const row = ({ code, name }: NamedRegion, id: string) => ({
    [id]: Number(code.replaceAll('.', '')),
    code,
    name: name?.toUpperCase(),
  });
  return ({ path }) => {
    const [one, two, code = ''] = path;
    if (one === 'provinces' && path.length === 1) {
      const provinces = childRegions().map((each) => row(each, 'province_id'));
      return { data: provinces.map((each) => ({ ...each, country_id: indonesia })) };
    }
    const level = levels[`${one}/${two}`];
    if (!level || path.length !== 3) return null;
    if (!level.code.test(code)) return badInput();
    return { data: childRegions(code).map((each) => row(each, level.id)) };
  };
}
