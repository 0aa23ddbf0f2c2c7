import type { Locale, TranscriptEntry } from '@aduan/core';
import { fillText } from '@aduan/core/catalogue';
import { html } from '../page/html.js';
import type { CopyMail, WebchatCopies } from './copy-options.js';
import { copyWords } from './copy-words.js';

/** Longest copy, in characters of its messages: the latest stay. */
const longestText = 200_000;

/** What a mail is made of. */
export interface CopyContent {
  readonly to: string;
  readonly locale: Locale;
  readonly sender: WebchatCopies['sender'];
}

/** The mail that proves an address. Nothing in it was written by whoever asked for it. */
export function codeMail({ to, locale, sender }: CopyContent, code: string): CopyMail {
  const text = fillText(copyWords.code[locale], { sender: sender[locale], code });
  return mail(to, locale, copyWords.codeSubject[locale], [text]);
}

/**
 * The conversation as its citizen saw it: who said what and when. Values for his eyes alone, such as the PIN,
 * are not in it, as they are not in the transcript; of files only the names.
 *
 * @param timeZone - IANA zone of the office
 */
export function copyMail(
  { to, locale, sender }: CopyContent,
  entries: readonly TranscriptEntry[],
  timeZone: string,
): CopyMail {
  const paragraphs: string[] = [];
  let length = 0;
  const inOrder = [...entries].sort(
    (one, other) => one.at - other.at || one.direction.localeCompare(other.direction),
  );
  for (const entry of inOrder.toReversed()) {
    const said = saidIn(entry, locale, timeZone);
    length += said.length;
    if (length > longestText) {
      paragraphs.unshift(copyWords.shortened[locale]);
      break;
    }
    paragraphs.unshift(said);
  }
  const subject = fillText(copyWords.subject[locale], { sender: sender[locale] });
  return mail(to, locale, subject, [copyWords.lead[locale], ...paragraphs]);
}

function saidIn(entry: TranscriptEntry, locale: Locale, timeZone: string): string {
  const { at, media, text } = entry;
  const time = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at);
  const files = media.map(({ name }) =>
    fillText(copyWords.file[locale], { name: name ?? copyWords.unnamed[locale] }),
  );
  const words = [text, ...files].filter((line) => line !== '');
  return [`${speaker(entry, locale)}, ${time}:`, ...words].join('\n');
}

function speaker({ author, direction }: TranscriptEntry, locale: Locale): string {
  if (direction === 'in') return copyWords.you[locale];
  if (author.kind !== 'officer') return copyWords.bot[locale];
  return [author.name ?? copyWords.officer[locale], author.role].filter(Boolean).join(', ');
}

function mail(
  to: string,
  locale: Locale,
  subject: string,
  paragraphs: readonly string[],
): CopyMail {
  const lines = paragraphs.map((text) => html`<p style="white-space: pre-wrap">${text}</p>`);
  return {
    to,
    subject: subject.replace(/\s+/g, ' '),
    text: `${paragraphs.join('\n\n')}\n`,
    html: html`<!doctype html><html lang="${locale}"><body>${lines}</body></html>`.html,
  };
}
