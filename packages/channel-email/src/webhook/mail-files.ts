import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import type { MailFile } from '../mail/mail-parts.js';
import type { ReadMail } from '../mail/read-mail.js';
import { sha256 } from '../sha256.js';

/** A file of a mail with its key and content. */
export interface MailAttachment {
  readonly key: string;
  readonly media: MediaRef;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * The files of a mail, under keys that derive from its bytes: the same mail gets the same keys, and no other mail gets
 * them.
 *
 * @param isShortened - whether the whole text and headers are added as a text file
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

/** The whole mail without its files, which keeps what was shortened. */
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

/** Stores the files of a mail. Idempotent. */
export async function keepFiles(
  files: readonly MailAttachment[],
  context: Pick<ChannelContext, 'files'>,
): Promise<void> {
  for (const { key, content, media } of files) {
    await context.files.put(key, content, { mime: media.mime ?? 'application/octet-stream' });
  }
}
