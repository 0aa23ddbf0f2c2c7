import { tokens } from '@aduan/dialogue';

const opens =
  /^(?:(?:eh|oh|o|ya|iya|dan|terus|trus|lalu|pak|bu|min|kak|sama|mau lapor) )*(?:satu lagi|ada lagi|lapor lagi|itu juga|siji maneh|siji engkas|setunggal malih|hiji deui|one more|another thing|something else)(?!\p{L})/u;
/** Minimum number of words of a message about another matter. */
const least = 5;

/** Whether a citizen whose report is filed begins another one: "satu lagi, pupuknya ga pernah datang". */
export function startsAnotherReport(text: string): boolean {
  const words = tokens(text);
  return words.length >= least && opens.test(words.join(' '));
}
