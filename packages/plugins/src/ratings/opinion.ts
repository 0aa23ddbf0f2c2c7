import { scoreLabels } from './scores.js';

/** Words of opinion about a service. None of them can follow a number as a unit. */
const opinions = `baik bagus mantap cepat ramah jelas puas memuaskan membantu lumayan ok oke bintang terima_kasih
  terimakasih makasih lambat lama lelet buruk jelek parah kecewa mengecewakan
  good great excellent quick fast friendly clear helpful satisfied star stars thanks thank_you
  slow bad poor disappointed disappointing`;
/** Words of degree before an opinion. */
const degrees = 'sangat cukup agak kurang tidak terlalu very quite too not';
const anyOf = (words: string) => `(?:${words.split(/\s+/).join('|').replaceAll('_', ' ')})`;
const begins = new RegExp(`^(?:${anyOf(degrees)} )?${anyOf(opinions)}(?![\\p{L}\\p{N}])`, 'u');
/** Emoji including modifiers, such as a skin tone. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s)+/u;

/**
 * Whether the words after a number are clearly an opinion: "5 cepat sekali" is a score with a comment, "4 bulan
 * menunggu" is a report.
 */
export function isOpinion(words: string): boolean {
  const said = words.replace(emoji, '').replace(/\s+/g, ' ').toLowerCase();
  const titles = scoreLabels.flatMap((label) => Object.values(label));
  return said === '' || begins.test(said) || titles.some((title) => title.toLowerCase() === said);
}
