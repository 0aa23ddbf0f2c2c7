import { tokens } from '@aduan/dialogue';

/** Common function words of English. */
const english = new Set(
  `i my me mine we our us you your he she his her they their it its this that these those the a an and or but if
  because so is are am was were be been being do does did have has had can cannot could will would should may must not
  no to of for with from at in on by about into since until before after without how what when where why who which
  there here please want need like get got help know think tell told give gave take took pay paid said say ask asked
  any some all more back still already never always just only month months year years money hi hello live village
  district regency island shop cooperative member members price prices report complaint letter closed open since every`.split(
    /\s+/,
  ),
);
/** Common function words of Indonesian, Javanese and Sundanese. */
const local = new Set(
  `yang yg di ke dari dan atau tapi tp saya sy aku kami kita anda kamu dia mereka ini itu ada tidak tdk ga gak nggak
  ndak bukan belum blm sudah sdh udah bisa bs mau untuk utk dengan dgn apa kok sih dong pak bu min mas mbak kalau kalo
  karena sama juga lagi akan telah para oleh pada nya gimana bagaimana kenapa kapan mana siapa berapa ora ra wis nek
  karo kulo sampun mboten abdi teu henteu nu sareng`.split(/\s+/),
);
/** Fewest words for detecting a language, and the share of them that must belong to it. */
const fewest = 4;
const least = 0.4;

/** A name in the middle of a sentence: "I live in Rembitan, Central Lombok". Names are ignored. */
const names = /(?<=[\p{L}\p{N},)] )\p{Lu}\p{Ll}+/gu;

/** English when a whole message is written in it, apart from place names; null when it is not certain. */
export function languageOf(text: string): 'en' | null {
  const words = tokens(text.replace(names, ' ')).filter((word) =>
    /^(?:i|a|\p{L}{2,})$/u.test(word),
  );
  if (words.length < fewest || words.some((word) => local.has(word))) return null;
  return words.filter((word) => english.has(word)).length >= words.length * least ? 'en' : null;
}
