import { createRegionResolver, regionPath } from '@aduan/wilayah';
import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';

const { resolve } = createRegionResolver();

describe('answers', () => {
  it.each([
    ['sy dr ds sukamju kec cibungbulang bogor', '32.01.16.2013'],
    ['Kp. Ciburial RT 02/05 ds.Tugu Utara kec.Cisarua kab.bgr', '32.01.25.2009'],
    ['gampong lam ara banda aceh', '11.71.07.2005'],
    ['nagari sungai pua agam', '13.06.12.2002'],
    ['pekon kebumen sumberejo tanggamus', '18.06.13.2001'],
    ['distrik bokondini tolikara', '95.04.02'],
    ['Tandjoeng Poera, Langkat', '12.05.11'],
    ['kalurahan caturtunggal depok sleman diy', '34.04.07.2001'],
    ['wonosobo jateng kecamatan kertek desa purwojati', '33.07.08.2010'],
    ['kula tiyang saking dusun ngemplak ds karangasem kec wirosari', '33.15.10.2012'],
    ['Pak RT saya di jkt selatan tebet', '31.74.01'],
    ['kec. jalan cagak subang', '32.13.12'],
    ['kota bandung', '32.73'],
    ['kab bandung', '32.04'],
    ['papua', '91'],
    ['JANJI KEC DOLOK SANGGUL', '12.16.06.2021'],
    ['ds. Dukuh Kec. Bayat', '33.10.04.2003'],
    ['Sidomulyo kecamatanbinjai langkat', '12.05.05.2005'],
    ['desasidomulyo kecbinjai', '12.05.05.2005'],
    ['kec kelapa dua tangerang', '36.03.28'],
    ['kmpung baru kec tanjung pinang barat', '21.72.01.1003'],
    ['50 kota sumbar', '13.07'],
    ['kelurahan 16 ulu palembang', '16.71.03.1005'],
    ['cikole lembang', '32.17.01.2006'],
    ['lembang sangbua kesu toraja utara', '73.26.15.2006'],
    ['dr kalsel mas, HST, barabai', '63.07.06'],
    ['halo pak saya dari ntt, kab tts, kec amanuban barat desa nulle', '53.02.07.2008'],
    ['rumah di ujung pandang kec rappocini', '73.71.13'],
    ['sentani jayapura', '91.03.01'],
    ['desa Sdmly, kecamatan Binjai, Langkat', '12.05.05.2005'],
    ['kecamtan Tebet, Jakarta', '31.74.01'],
    ['desa Ramunia dua, kec. Pantai Labu', '12.07.32.2010'],
  ])('%s', (text, code) => {
    const found = resolve(text);
    expect(found?.ambiguous, found?.path).toBe(false);
    expect(found?.path).toBe(regionPath(code));
    expect(found).toMatchObject({ code, ask: null, within: code });
  });
});

describe('asks', () => {
  it('for the district where villages share a name', () => {
    const found = resolve('desa Sidomulyo');
    expect(found).toMatchObject({
      ambiguous: true,
      ask: 'district',
      within: null,
      level: 'village',
    });
    expect(found?.alternatives.length).toBe(20);
    expect(found?.confidence).toBeLessThan(0.1);
  });

  it('and says in what all of them lie', () => {
    const found = resolve('desa Sidomulyo, kabupaten Langkat');
    expect(found).toMatchObject({ ambiguous: true, ask: 'district', within: '12.05' });
    const codes = [found, ...(found?.alternatives ?? [])].map((each) => each?.code);
    expect(codes.every((code) => code?.startsWith('12.05.'))).toBe(true);
  });

  it('which regency, where a city and its neighbour share a name', () => {
    const found = resolve('saya di Bogor');
    expect(found).toMatchObject({ ambiguous: true, ask: 'regency' });
    expect([found?.code, found?.alternatives[0]?.code].toSorted()).toEqual(['32.01', '32.71']);
  });

  it('for the village that was named and not found', () => {
    const found = resolve('desa Qwxyzakp, kecamatan Playen, Gunungkidul');
    expect(found).toMatchObject({ code: '34.03.03', ambiguous: true, ask: 'village' });
  });

  it('for the village too where nothing marks the name that was not found', () => {
    const found = resolve('Qwxyzakp, kecamatan Playen, Gunungkidul');
    expect(found).toMatchObject({ code: '34.03.03', ambiguous: true, ask: 'village' });
  });

  it('for the district that was named and not found', () => {
    expect(resolve('desa Banyusoco')).toMatchObject({ ambiguous: false });
    const found = resolve('desa Banyusoco, kec. Qwxyzakp');
    expect(found).toMatchObject({ code: '34.03.03.2001', ambiguous: true, ask: 'district' });
  });

  it('rather than take an everyday word of the sentence for a village', () => {
    const found = resolve('batuputih, kabupaten sumenep sudah 3 bulan tidak buka min');
    expect(found).toMatchObject({ ambiguous: true, within: '35.29' });
    expect(found?.alternatives.map(({ path }) => path).join()).not.toContain("Bulla'an");
  });

  it('rather than take a street for a village', () => {
    expect(resolve('jl merdeka bandung')?.ambiguous).toBe(true);
  });
});

describe('a hint', () => {
  it('tells villages of one name apart', () => {
    expect(resolve('desa Sidomulyo, kec. Binjai')).toMatchObject({ ambiguous: false });
    const found = resolve('desa Sukamaju', { hint: '32.01.16' });
    expect(found).toMatchObject({ code: '32.01.16.2013', ambiguous: false });
    expect(resolve('desa Sukamaju', { hint: '320116' })?.code).toBe('32.01.16.2013');
  });

  it('does not win against the text', () => {
    const found = resolve('desa Banyusoco, kec. Playen, kab. Gunungkidul', { hint: '12' });
    expect(found).toMatchObject({ code: '34.03.03.2001', ambiguous: false });
  });

  it('that is no code, or none in the data, changes nothing', () => {
    const text = 'desa Banyusoco, kec. Playen';
    for (const hint of ['', 'Bogor', '98.01', '3201010'])
      expect(resolve(text, { hint })).toEqual(resolve(text));
  });
});

describe('a code in the text', () => {
  it('is taken as it is, known or not', () => {
    expect(resolve('32.01.01.1003')).toMatchObject({ code: '32.01.01.1003', confidence: 1 });
    expect(resolve('3201')?.path).toBe('Kab. Bogor, Jawa Barat');
    expect(resolve('desa kami berkode 32.01.01.2999, pak')).toMatchObject({
      code: '32.01.01.2999',
      path: 'Kec. Cibinong, Kab. Bogor, Jawa Barat',
      ambiguous: false,
    });
  });

  it('is not seen in dates, amounts and addresses of machines', () => {
    for (const text of [
      'tgl 24.11.26',
      'tanggal 24.11.2026',
      'rp 32.010.101',
      '10.20.30.2001.5',
      '99',
    ])
      expect(resolve(text)).toBeNull();
  });
});

it('finds nothing in a text without words', () => {
  for (const text of ['', '   ', '😀', '1234567', '!!!', 'RT 01 RW 02'])
    expect(resolve(text)).toBeNull();
});

it('reads a very long text, and no more than it needs', () => {
  const story = 'koperasi kami sudah lama tidak buka dan pengurusnya tidak bisa ditemui. '.repeat(
    2_000,
  );
  expect(resolve(`desa Banyusoco, kec. Playen, Gunungkidul. ${story}`)?.code).toBe('34.03.03.2001');
  expect(resolve('a'.repeat(100_000))).toBeNull();
  expect(resolve('desa '.repeat(50_000))).toBeNull();
});

const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'desa',
        'kec.',
        'kab',
        'suka',
        'maju',
        'II',
        '2',
        ',',
        '-',
        'Bogor',
        'kota',
        'di',
      ),
    )
    .map((words) => words.join(' ')),
);

test('whatever is written, an answer holds together', anyWords, (text) => {
  const found = resolve(text);
  if (found === null) return;
  expect(found.ask === null).toBe(!found.ambiguous);
  expect(found.alternatives.length).toBeLessThanOrEqual(20);
  for (const { code, path, confidence } of [found, ...found.alternatives]) {
    expect(path).toBe(regionPath(code));
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(found.confidence);
    expect(found.within === null || code.startsWith(found.within) || !found.ambiguous).toBe(true);
  }
});

it('what stands behind ten thousand characters is not looked at, so that no text holds up the desk', () => {
  const place = 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor';
  expect(resolve(`${'.'.repeat(9_000)} ${place}`)?.code).toBe('32.01.16.2013');
  expect(resolve(`${'.'.repeat(10_000)} ${place}`)).toBeNull();
  expect(resolve(`${'.'.repeat(10_000)} 32.01.16.2013`)).toBeNull();
});
