import { commandPhrases, tokens } from '@aduan/dialogue';

const { commands, fillers } = commandPhrases;

/** Small talk, which says nothing about a matter, a place or a person: "hmm", "gak tau", "iya pak", "makasih". */
const empty: ReadonlySet<string> = new Set(
  [
    ...[fillers, commands.wait, commands.upset, commands.skip, commands.yes, commands.no].flat(),
    ...[commands.thanks, commands.greeting, commands.bot, commands.help].flat(),
    'nih nah tuh kan toh oh ah bah wah lah lha loh lho kok si sih gitu begitu gini begini jadi pokoknya',
    'entah sampun wis wes uwis usah kaka nggih engghi sip terus mbuh embuh teuing duka tahu sini situ sana kene kono dieu tes test cek coba hadir',
    'cerita tapi takut wedi ajrih malu isin lapor melapor ngadu lapur',
    'kirim kirimkan send selesai done ganti ubah batal',
    'mana endi ngendi pundi opo kah sama rahasia siapa sopo saha anda kamu kalian nanti besok kapan kenapa buat nanya',
  ].flatMap(tokens),
);
const laughter = /^(?:(?:ha|he|hi|wk|xi)+[hkx]?|lol)$/u;

/** Whether a message is only small talk. */
export function isSmallTalk(text: string): boolean {
  return text.length < 500 && tokens(text).every(isEmpty);
}

/** Whether a word is small talk, and therefore no name. */
export function isEmpty(word: string): boolean {
  return (
    empty.has(word) || empty.has(word.replace(/(?<=\p{L}{2})lah$/u, '')) || laughter.test(word)
  );
}
