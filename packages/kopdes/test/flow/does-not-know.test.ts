import { playScript } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { doesNotKnow } from '../../src/flow/understanding/does-not-know.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const shrugs = [
  ...['ga tau', 'kurang tau pak', 'gak eruh', 'ora weruh mas', 'mboten ngertos kulo', 'lali le'],
  ...['teu apal', 'teu terang kang', 'duka teuing', "ta' oneng", "ta' tao pak", 'indak tau'],
  ...['indak tau ambo do', 'dang huboto', 'sa tra tau', 'mama tra tau', 'hana lon tupeue'],
  ...["I don't know", 'not sure', 'no idea', 'mana kutau lae', 'kaga tau bang'],
];

function play(host: Parameters<typeof kopdesHost>[0], ...lines: readonly string[]): string {
  const script = lines.map((line) => `> ${line}`);
  return playScript(kopdesFlow, kopdesHost(host), script, monday).join('\n');
}

test.each(shrugs)('a person who does not know says so in any tongue: %s', (text) => {
  expect(doesNotKnow(text)).toBe(true);
});

test.each([
  'ga tau kenapa gerainya tutup',
  'pengurusnya tidak tahu malu',
  'desa Tau',
  'lupa bawa kartu anggota',
])('a person who tells something with it does not only say so: %s', (text) => {
  expect(doesNotKnow(text)).toBe(false);
});

test.each(shrugs)('what it is about is asked once, and "%s" is enough', (text) => {
  for (const isUnsure of [false, true]) {
    const played = play({ isUnsure }, 'lapor', 'pelayanannya kasar', 'Bogor', 'anonim', text);
    expect(played.match(/Ini tentang apa\?/gu)).toHaveLength(1);
    expect(played).toContain('category: koperasi.umum.lainnya');
    expect(played).not.toContain('belum paham');
  }
});

test('what is none of the topics that are offered is not asked about again', () => {
  const said = ['lapor', 'pelayanannya kasar', 'Bogor', 'anonim', 'lainnya'];
  const played = play({ isUnsure: true }, ...said);
  expect(played.match(/Ini tentang apa\?/gu)).toHaveLength(1);
  expect(played).toContain('category: koperasi.umum.lainnya');
});

test.each(shrugs)('"%s" is no place, no cooperative and no name', (text) => {
  const place = play({}, 'lapor', 'pelayanannya kasar', text);
  expect(place.match(/Kejadiannya di mana/gu)).toHaveLength(1);
  expect(place).toContain('Siapa nama Anda?');
  const name = play({}, 'lapor', 'pelayanannya kasar', 'Bogor', text);
  expect(name).not.toContain(`name: ${text}`);
});
