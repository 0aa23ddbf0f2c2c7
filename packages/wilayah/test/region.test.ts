import { provinces } from '@aduan/calendar/indonesia';
import {
  childRegions,
  parentRegion,
  region,
  regionData,
  regionLine,
  regionPath,
} from '@aduan/wilayah';
import { describe, expect, it } from 'vitest';

describe('a region', () => {
  it('is found by its code, dotted or not', () => {
    const cibinong = { code: '32.01.01', level: 'district', name: 'Cibinong' };
    expect(region('32.01.01')).toEqual(cibinong);
    expect(region('320101')).toEqual(cibinong);
  });

  it('that the data does not know is not refused', () => {
    expect(region('32.01.01.2999')).toEqual({
      code: '32.01.01.2999',
      level: 'village',
      name: null,
    });
    expect(region('98')).toEqual({ code: '98', level: 'province', name: null });
  });

  it('is none where there is no code of Kemendagri', () => {
    for (const text of ['', 'Bogor', '3201010', '3201010003']) expect(region(text)).toBeNull();
  });

  it('knows what it lies in', () => {
    expect(parentRegion('32.01.01.1003')?.name).toBe('Cibinong');
    expect(parentRegion('32.01.01.2999')?.name).toBe('Cibinong');
    expect(parentRegion('32')).toBeNull();
    expect(regionLine('32.01.01').map(({ name }) => name)).toEqual([
      'Jawa Barat',
      'Kabupaten Bogor',
      'Cibinong',
    ]);
  });

  it('knows what it is divided into, the last one of its level too', () => {
    const last = childRegions('96').at(-1);
    expect(last?.name).toBe('Kota Sorong');
    expect(childRegions(last?.code).length).toBeGreaterThan(5);
    expect(childRegions('32.01').length).toBe(40);
    expect(childRegions('32.01.01.1003')).toEqual([]);
    expect(childRegions('98')).toEqual([]);
    expect(childRegions('Bogor')).toEqual([]);
  });

  it('of every level is there as often as Kemendagri counts', () => {
    const counts = { province: 0, regency: 0, district: 0, village: 0 };
    const count = (code?: string) => {
      for (const child of childRegions(code)) {
        counts[child.level]++;
        expect(code === undefined || child.code.startsWith(`${code}.`)).toBe(true);
        if (child.level !== 'village') count(child.code);
      }
    };
    count();
    expect(counts).toEqual({ province: 38, regency: 514, district: 7285, village: 83762 });
  });
});

describe('the path of a region', () => {
  it.each([
    ['32.01.01.1003', 'Kel. Harapanjaya, Kec. Cibinong, Kab. Bogor, Jawa Barat'],
    ['34.03.03.2001', 'Desa Banyusoco, Kec. Playen, Kab. Gunungkidul, DI Yogyakarta'],
    ['31.74', 'Kota Jakarta Selatan, DKI Jakarta'],
    ['31.01', 'Kab. Kepulauan Seribu, DKI Jakarta'],
    ['95.04.02', 'Distrik Bokondini, Kab. Tolikara, Papua Pegunungan'],
    ['35.25.01.2018', "Desa Ima'an, Kec. Dukun, Kab. Gresik, Jawa Timur"],
    ['91.03.01.3007', 'Desa Adat Yoboi, Distrik Sentani, Kab. Jayapura, Papua'],
    ['32.01.01.2999', 'Kec. Cibinong, Kab. Bogor, Jawa Barat'],
    ['98.01', ''],
    ['Bogor', ''],
  ])('of %s is %s', (code, path) => {
    expect(regionPath(code)).toBe(path);
  });
});

it('knows the provinces by the codes that core gives them', () => {
  expect(childRegions().map(({ code }) => code)).toEqual(provinces.map(({ code }) => code));
});

it('says where the data is from and on which terms', () => {
  expect(regionData.version).toMatch(/^idn-area-data \d/);
  expect(regionData.licence).toBe('ODbL-1.0');
  expect(regionData.attribution).toContain('Fityan Nugroho');
});
