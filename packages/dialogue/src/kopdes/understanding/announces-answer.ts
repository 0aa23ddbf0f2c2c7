import { tokens } from '../../language/tokens.js';

const answers =
  /(?<!\p{L})(?:(?:men)?jawab|(?:mem)?balas|menanggapi|(?:me|ny)?njawab|mangsuli|ngawaler|answer|reply)(?!\p{L})/iu;
/** Whoever says it in more words than these gives the answer with it, or tells something. */
const maxLength = 12;

/** Whether somebody says that he wants to answer what he was asked in a case: "mau jawab pertanyaan petugas". */
export function announcesAnswer(text: string): boolean {
  const words = tokens(text.replace(/\S*\d\S*/gu, ' '));
  return words.length <= maxLength && answers.test(words.join(' '));
}
