import type { Label, Locale } from '@aduan/core';
import {
  type CitizenAccess,
  fillText,
  formatLocales,
  type TranscriptEntry,
} from '@aduan/core/channel';
import { html } from '../page/html.js';
import { copyCatalogue } from './copy-catalogue.js';
import type { CopyMail, WebchatCopies } from './copy-options.js';

/** Maximum length of a copy, in characters of its messages: the latest are kept. */
const maxTextLength = 200_000;

/** Content of a mail. */
export interface CopyContent {
  readonly to: string;
  readonly locale: Locale;
  readonly languages: CitizenAccess['languages'];
  readonly sender: WebchatCopies['sender'];
}

/** The mail that proves an address. It holds no text of the person who requested it. */
export function codeMail(content: CopyContent, code: string): CopyMail {
  const say = sayIn(content);
  const text = fillText(say(copyCatalogue.code), { sender: say(content.sender), code });
  return mail(content, say(copyCatalogue.codeSubject), [text]);
}

/**
 * The conversation as the citizen saw it: who said what and when. Values only for the citizen, such as the PIN, are
 * left out, as in the transcript; files appear by name only.
 *
 * @param timeZone - IANA zone of the office
 */
export function copyMail(
  content: CopyContent,
  entries: readonly TranscriptEntry[],
  timeZone: string,
): CopyMail {
  const say = sayIn(content);
  const paragraphs: string[] = [];
  let length = 0;
  const inOrder = [...entries].sort(
    (one, other) => one.at - other.at || one.direction.localeCompare(other.direction),
  );
  for (const entry of inOrder.toReversed()) {
    const said = saidIn(entry, content, timeZone);
    length += said.length;
    if (length > maxTextLength) {
      paragraphs.unshift(say(copyCatalogue.shortened));
      break;
    }
    paragraphs.unshift(said);
  }
  const subject = fillText(say(copyCatalogue.subject), { sender: say(content.sender) });
  return mail(content, subject, [say(copyCatalogue.lead), ...paragraphs]);
}

function sayIn({ languages, locale }: CopyContent): (label: Label) => string {
  return (label) => languages.text(label, locale);
}

function saidIn(entry: TranscriptEntry, content: CopyContent, timeZone: string): string {
  const say = sayIn(content);
  const { at, media, text } = entry;
  const time = new Intl.DateTimeFormat([...formatLocales(content.locale)], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at);
  const files = media.map(({ name }) =>
    fillText(say(copyCatalogue.file), { name: name ?? say(copyCatalogue.unnamed) }),
  );
  const catalogue = [text, ...files].filter((line) => line !== '');
  return [`${speaker(entry, say)}, ${time}:`, ...catalogue].join('\n');
}

function speaker({ author, direction }: TranscriptEntry, say: (label: Label) => string): string {
  if (direction === 'in') return say(copyCatalogue.you);
  if (author.kind !== 'officer') return say(copyCatalogue.bot);
  return [author.name ?? say(copyCatalogue.officer), author.role].filter(Boolean).join(', ');
}

function mail(
  { to, locale }: CopyContent,
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
