import { tokens } from '@aduan/dialogue';

const officer = '(?:petugas\\p{L}*|operator|admin|cs|customer service|officer|agent)';
const person = `(?:${officer}|manusia\\p{L}*|orang|wong|priyantun|human|person)`;
/** "Ada tiga orang" says how many came. */
const several = '(?:dua|tiga|empat|lima|enam|banyak|beberapa|sejumlah|loro|telu|papat|kalih)';
const talk =
  '(?:bicara|ngobrol|ngomong|nyarios|wicanten|omong|chat|(?:di)?sambung|(?:di)?hubungk|talk|speak)\\p{L}*';
const call = '(?:telepon|telpon|telfon|telp|tlp|nelpon|nelepon|ditelpon|ditelepon|hubungi|call)';
const wishes = [
  `${talk} (?:\\p{L}+ ){0,3}${person}`,
  `(?:mana|adakah|ada) (?:\\p{L}+ )?${officer}`,
  `(?:mana|adakah|ada) (?:(?!${several} )\\p{L}+ )?${person}(?: (?:tidak|ora|disini|di sini|ya|pak|bu|min|kak))*$`,
  `(?<!(?:tidak|belum|ora) )(?:tolong|mohon|minta|bisa|nyuwun|boleh|please|can you) (?:\\p{L}+ )?${call}(?= (?:saya|aku|me|kulo|balik|kembali)(?!\\p{L})|(?: (?:ya|dong|pak|bu|min|kak|mas|mbak|tidak))*$)`,
  '(?<!(?:tidak|belum|ora) )(?:nyuwun|minta|mohon|tolong) (?:\\p{L}+ )?(?:ditelpon|ditelepon|dihubungi)',
  `${call} (?:balik |kembali )?(?:saya|aku|me)(?: (?:saja|aja|ya|dong|pak|bu|min|kak|mas))*$`,
  `^(?:karo|sama|kalih|kaliyan) ${officer}(?: (?:saja|aja|ae|bae|wae|mawon|ya|pak|bu|min|kak|mas|mbak|nak))*$`,
  'tidak mau (?:chat|robot|bot|mesin)|(?:jangan|ojo) (?:robot|bot|mesin)|bukan (?:sama |dengan |karo )?(?:robot|bot|mesin)',
].join('|');
const asks = new RegExp(`(?<!\\p{L})(?:${wishes})(?!\\p{L})`, 'iu');

/** A first question that asks to talk to a person: "May I speak with a person". */
const wishesTalk = new RegExp(
  `^(?:\\p{L}+ ){0,3}(?:bisa|boleh|can|may|could) (?:\\p{L}+ ){0,2}${talk} (?:\\p{L}+ ){0,3}${person}$`,
  'iu',
);

/** A longer message, in words, has content of its own. */
const maxLength = 12;

/** Longest message, in words, that first asks for a person and then gives a reason. */
const maxLengthWithReason = 24;

/**
 * Whether a citizen wants to talk to a person: "mau ngobrol sama orang beneran", "tolong telepon saya saja"; or asks
 * for one and gives a reason: "Can I talk to a human? This bot …".
 */
export function asksPerson(text: string): boolean {
  const words = tokens(text);
  if (words.length <= maxLength) return asks.test(words.join(' '));
  const [first = ''] = text.split('?', 1);
  return words.length <= maxLengthWithReason && wishesTalk.test(tokens(first).join(' '));
}
