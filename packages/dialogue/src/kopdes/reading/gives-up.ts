import { tokens } from '../../words/tokens.js';

const waste =
  '(?:(?:eh|ae|oh|ah|em|anu|maaf|aduh|wis|ya|sudah|saya|aku|pak|bu|min|kak|kaka|mas|mbak|kang|teh|admin) )*';
const ends =
  '(?: (?:saja|aja|wae|bae|dulu|deh|dah|lah|ya|yo|lapor|melapor|ngadu|pak|bu|min|kak|kaka|mas|mbak|kang|teh|admin))*';
const wish =
  '(?:(?:tidak|ora|mboten|teu) (?:jadi|sido|sios|janten)|(?:di)?batal(?:kan|in)?|urung|wurung|never mind|nevermind|forget it)';
const givingUp = new RegExp(`^${waste}${wish}${ends}$`, 'u');

/** Whoever says more than that, in words, tells something. */
const longest = 12;

/** Whether somebody does not want to go on, and perhaps says why: "eh gak jadi min, sudah beres". */
export function givesUp(text: string): boolean {
  const [first = ''] = text.trim().split(/[,.!?;\n]/u, 1);
  return tokens(text).length <= longest && givingUp.test(tokens(first).join(' '));
}
