import { scoreLabels } from './scores.js';

/** How people say what they think of a service. No number counts any of these. */
const opinions = `baik bagus mantap cepat ramah jelas puas memuaskan membantu lumayan ok oke bintang terima_kasih
  terimakasih makasih lambat lama lelet buruk jelek parah kecewa mengecewakan
  good great excellent quick fast friendly clear helpful satisfied star stars thanks thank_you
  slow bad poor disappointed disappointing`;
/** How strongly they say it. */
const degrees = 'sangat cukup agak kurang tidak terlalu very quite too not';
const anyOf = (words: string) => `(?:${words.split(/\s+/).join('|').replaceAll('_', ' ')})`;
const begins = new RegExp(`^(?:${anyOf(degrees)} )?${anyOf(opinions)}(?![\\p{L}\\p{N}])`, 'u');
/** Emoji with what belongs to them, such as a skin tone. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s)+/u;

/**
 * Whether words behind a number are plainly an opinion: "5 cepat sekali" is a score with its words, "4 bulan
 * menunggu" tells what happened.
 */
export function isOpinion(words: string): boolean {
  const said = words.replace(emoji, '').replace(/\s+/g, ' ').toLowerCase();
  const titles = scoreLabels.flatMap((label) => Object.values(label));
  return said === '' || begins.test(said) || titles.some((title) => title.toLowerCase() === said);
}
