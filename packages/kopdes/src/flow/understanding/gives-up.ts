import { tokens } from '@aduan/dialogue';

const waste =
  '(?:(?:eh|ae|oh|ah|em|anu|maaf|aduh|wis|ya|sudah|saya|aku|pak|bu|min|kak|kaka|mas|mbak|kang|teh|admin|tidak|ribet|ruwet|males|malas|susah|bingung) )*';
const ends =
  '(?: (?:saja|aja|wae|bae|dulu|deh|dah|lah|ya|yo|lapor|melapor|ngadu|pak|bu|min|kak|kaka|mas|mbak|kang|teh|admin))*';
const wish =
  '(?:(?:tidak|ora|mboten|teu) (?:jadi|sido|sios|janten)|(?:di)?batal(?:kan|in)?|urung|wurung|never mind|nevermind|forget it)';
const givingUp = new RegExp(`^${waste}${wish}${ends}$`, 'u');

const wished = new RegExp(
  `(?<!\\p{L})(?:${wish}|(?:jangan|ojo|tidak usah|do not|don t) (?:\\p{L}+ )?(?:dikirim\\p{L}*|kirim|send))(?!\\p{L})`,
  'u',
);
/** "Ga jadi batal" and "jangan dibatalin" mean to continue. */
const goesOn =
  /(?<!\p{L})(?:tidak jadi|jangan|ora sido|not?|don t) (?:di)?(?:batal(?:kan|in)?|cancel)(?!\p{L})/u;

/** Whether a citizen who is asked whether to cancel confirms it, even with other words. */
export function stillGivesUp(text: string): boolean {
  const said = tokens(text).join(' ');
  return wished.test(said) && !goesOn.test(said);
}

/** A longer message, in words, has content of its own. */
const maxLength = 12;

/** Whether a citizen does not want to continue, with or without a reason: "eh gak jadi min, sudah beres". */
export function givesUp(text: string): boolean {
  const words = tokens(text);
  const [first = ''] = text.trim().split(/[,.!?;\n]/u, 1);
  const said = [words, tokens(first)];
  return words.length <= maxLength && said.some((each) => givingUp.test(each.join(' ')));
}
