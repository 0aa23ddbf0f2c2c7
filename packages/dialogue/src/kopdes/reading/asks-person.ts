import { tokens } from '../../words/tokens.js';

const person =
  '(?:petugas\\p{L}*|operator|admin|cs|customer service|manusia\\p{L}*|orang|wong|priyantun|officer|human|person|agent)';
const talk =
  '(?:bicara|ngobrol|ngomong|nyarios|wicanten|omong|chat|dihubungkan|disambungkan|sambungkan|hubungkan|talk|speak)\\p{L}*';
const call = '(?:telepon|telpon|telfon|telp|tlp|nelpon|nelepon|ditelpon|ditelepon|hubungi|call)';
const wishes = [
  `${talk} (?:\\p{L}+ ){0,3}${person}`,
  `(?:mana|adakah|ada) (?:\\p{L}+ )?${person}`,
  `(?:tolong|mohon|minta|bisa|nyuwun|boleh|please|can you) (?:\\p{L}+ )?${call}`,
  `${call} (?:balik |kembali )?(?:saya|aku|me)(?: (?:saja|aja|ya|dong|pak|bu|min|kak|mas))*$`,
  'tidak mau (?:chat|robot|bot|mesin)|bukan (?:sama |dengan |karo )?(?:robot|bot|mesin)',
].join('|');
const asks = new RegExp(`(?<!\\p{L})(?:${wishes})(?!\\p{L})`, 'iu');

/** Whoever wishes in more words than these tells something. */
const longest = 12;

/** Whether somebody wants to talk to a person: "mau ngobrol sama orang beneran", "tolong telepon saya saja". */
export function asksPerson(text: string): boolean {
  const words = tokens(text);
  return words.length <= longest && asks.test(words.join(' '));
}
