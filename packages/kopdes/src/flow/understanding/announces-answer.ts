import { tokens } from '@aduan/dialogue';

const answers =
  /(?<!\p{L})(?:(?:men)?jawab|(?:mem)?balas|menanggapi|(?:me|ny)?njawab|mangsuli|ngawaler|answer|reply)(?!\p{L})/iu;
/** A longer message, in words, contains the answer itself or other content. */
const maxLength = 12;

/** Whether a citizen announces an answer to a question in their ticket: "mau jawab pertanyaan petugas". */
export function announcesAnswer(text: string): boolean {
  const words = tokens(text.replace(/\S*\d\S*/gu, ' '));
  return words.length <= maxLength && answers.test(words.join(' '));
}
