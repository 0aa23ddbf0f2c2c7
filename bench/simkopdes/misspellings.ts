import { childRegions } from '@aduan/wilayah';
import type { Mix } from '../../packages/wilayah/test/mentions/mention.ts';
import { type Random, randomOf } from '../../packages/wilayah/test/mentions/random.ts';
import { type SpellingName, spellings } from '../../packages/wilayah/test/mentions/spellings.ts';

/** A cooperative with a misspelled name. */
export interface Misspelling {
  readonly text: string;
  readonly villageCode: string;
}

const before = [
  'kopdes ',
  'Kopdes Merah Putih ',
  'KDMP ',
  'koperasi desa ',
  'koperasi merah putih ',
  '',
];

/** Village names with at least one misspelling of a mix, by seed; none is spelled correctly. */
export function misspellings(seed: number, count: number, mix: Mix): readonly Misspelling[] {
  const random = randomOf(seed);
  const villages = ['', ...'   '].reduce<readonly { code: string; name: string | null }[]>(
    (regions, _, level) =>
      level === 0 ? childRegions() : regions.flatMap(({ code }) => childRegions(code)),
    [],
  );
  return Array.from({ length: count }, () => {
    const { code, name } = random.pick(villages);
    const whole = name ?? '';
    return { text: random.pick(before) + otherwise(whole, mix, random), villageCode: code };
  });
}

function otherwise(name: string, mix: Mix, random: Random): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const spelling = random.weighted(mix.spelling);
    if (spelling === 'none') continue;
    let written = spellings[spelling as SpellingName](name, random);
    if (random.chance(mix.again)) written = spellings.typo(written, random);
    if (written !== name) return written;
  }
  return spellings.typo(name, random);
}
