import type { CooperativeRef } from '@aduan/core/ticket';

/**
 * The name of a village cooperative as citizens write it: short, in lower case, with a missing letter, two swapped
 * letters, or joined words. Give it to `describeDirectory` of `@aduan/testkit` as `spellings`: a directory of village
 * cooperatives must understand each of them.
 */
export function cooperativeSpellings({ name }: CooperativeRef): readonly string[] {
  const own = name.toLowerCase().replace(/^koperasi (?:desa|kelurahan) merah putih /, '');
  const middle = Math.ceil(own.length / 2);
  const [before, one = '', other = '', after] = [
    own.slice(0, middle - 1),
    own[middle - 1],
    own[middle],
    own.slice(middle + 1),
  ];
  return [
    name.toUpperCase(),
    `kopdes ${own}`,
    `kopdes merah putih ${before}${one}${after}`,
    `koperasi ${before}${other}${one}${after}`,
    own.replaceAll(' ', ''),
  ];
}
