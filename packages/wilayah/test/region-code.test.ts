import { readRegionCode } from '@aduan/wilayah';
import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';

describe('a code of Kemendagri', () => {
  it.each([
    ['32', 'province', '32'],
    ['3201', 'regency', '32.01'],
    ['32.01', 'regency', '32.01'],
    ['320101', 'district', '32.01.01'],
    ['32.01.01', 'district', '32.01.01'],
    ['3201011003', 'village', '32.01.01.1003'],
    [' 32.01.01.1003 ', 'village', '32.01.01.1003'],
    ['99.99.99.9999', 'village', '99.99.99.9999'],
  ])('%s is of a %s', (text, level, code) => {
    expect(readRegionCode(text)).toEqual({ system: 'kemendagri', level, code });
  });

  it.each([
    '',
    '3',
    '320',
    '32010',
    '32.1',
    '32.01.2003',
    '32.01.01.003',
    '11.1',
    'Bogor',
    '32-01',
    '³²',
  ])('%s is none', (text) => expect(readRegionCode(text)).toBeNull());

  test(
    'keeps every digit, leading zeros too, whether dotted or not',
    fc.tuple(
      fc.integer({ min: 10, max: 99 }),
      fc.nat(99),
      fc.nat(99),
      fc.integer({ min: 1000, max: 3999 }),
    ),
    ([province, regency, district, village]) => {
      const two = (part: number) => String(part).padStart(2, '0');
      const parts = [two(province), two(regency), two(district), String(village)];
      for (const length of [1, 2, 3, 4]) {
        const dotted = parts.slice(0, length).join('.');
        expect(readRegionCode(dotted)?.code).toBe(dotted);
        expect(readRegionCode(dotted.replaceAll('.', ''), 'kemendagri')?.code).toBe(dotted);
      }
    },
  );
});

describe('a code of BPS', () => {
  it('has districts of seven digits and villages whose number can begin with 0', () => {
    expect(readRegionCode('3201010')).toEqual({
      system: 'bps',
      level: 'district',
      code: '3201010',
    });
    expect(readRegionCode('3201010003')).toEqual({
      system: 'bps',
      level: 'village',
      code: '3201010003',
    });
  });

  it('is believed where both can be meant and the caller knows', () => {
    expect(readRegionCode('3201', 'bps')?.system).toBe('bps');
    expect(readRegionCode('3201021003')?.system).toBe('kemendagri');
    expect(readRegionCode('3201021003', 'bps')).toEqual({
      system: 'bps',
      level: 'village',
      code: '3201021003',
    });
  });

  it('has no dots, no districts of six digits, and Kemendagri none of seven', () => {
    expect(readRegionCode('32.01', 'bps')).toBeNull();
    expect(readRegionCode('320101', 'bps')).toBeNull();
    expect(readRegionCode('3201010', 'kemendagri')).toBeNull();
  });
});
