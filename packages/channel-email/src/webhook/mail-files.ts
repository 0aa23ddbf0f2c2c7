import type { ChannelContext, MediaRef } from '@aduan/core';
import type { MailFile } from '../mail/mail-parts.js';
import type { ReadMail } from '../mail/read-mail.js';
import { sha256 } from '../sha256.js';

/** A file of a mail: how the desk names it, and what is in it. */
export interface MailAttachment {
  readonly key: string;
  readonly media: MediaRef;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * The files that a mail brings along, under keys that follow from its bytes: whatever comes again lies at the same
 * place, and no other mail gets there.
 *
 * @param isShortened - whether the whole of its words and headers goes with them, as a text
 * @param fingerprint - of the whole mail
 */
export async function mailAttachments(
  mail: ReadMail,
  isShortened: boolean,
  fingerprint: string,
): Promise<readonly MailAttachment[]> {
  const all = isShortened ? [...mail.files, originalOf(mail)] : mail.files;
  return Promise.all(
    all.map(async ({ kind, mime, name, content }, index) => {
      const key = `mail-${await sha256(`${fingerprint} ${index}`)}`;
      const media: MediaRef = {
        ref: `blob:${key}`,
        kind,
        mime,
        bytes: content.length,
        sha256: await sha256(content),
        ...(name && { name: name.slice(0, 200) }),
      };
      return { key, media, content };
    }),
  );
}

/** The mail as it was written, without its files: whoever shortens keeps what he left out. */
function originalOf({ headers, words }: ReadMail): MailFile {
  const lines = headers.map(({ key, value }) => `${key}: ${value}`);
  const text = [...lines, '', words].join('\n').replaceAll('\u0000', '');
  return {
    kind: 'document',
    mime: 'text/plain',
    name: 'surel-lengkap.txt',
    content: new TextEncoder().encode(text),
  };
}

/** Keeps the files of a mail. Doing it again does no harm. */
export async function keepFiles(
  files: readonly MailAttachment[],
  context: Pick<ChannelContext, 'files'>,
): Promise<void> {
  for (const { key, content, media } of files) {
    await context.files.put(key, content, { mime: media.mime ?? 'application/octet-stream' });
  }
}
