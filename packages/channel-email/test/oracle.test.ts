import PostalMime, { addressParser, type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readMail } from '../src/mail/read-mail.js';
import { emlCases } from './eml-cases.js';
import { bytesOf } from './mails.js';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const idsIn = (value = '') => [...value.matchAll(/<([^<>\s]+)>/g)].map(([, id]) => id);

/** What postal-mime makes of a mail, in the words of ours. */
function theirs(mail: Email) {
  const from = mail.headers.find(({ key }) => key === 'from')?.value ?? '';
  const [first] = addressParser(from, { flatten: true });
  const writtenAt = Date.parse(mail.date ?? '');
  return {
    from: first?.address?.toLowerCase(),
    subject: squeezed(mail.subject ?? ''),
    messageId: idsIn(mail.messageId)[0] ?? null,
    references: [...new Set([...idsIn(mail.references), ...idsIn(mail.inReplyTo)])],
    writtenAt: Number.isNaN(writtenAt) ? null : writtenAt,
    words: squeezed(mail.text ?? ''),
    files: mail.attachments.map(({ filename, mimeType, content }) => [
      filename,
      mimeType,
      Buffer.from(content as ArrayBuffer).toString('base64'),
    ]),
  };
}

async function ours(raw: Uint8Array) {
  const { from, subject, messageId, references, writtenAt, words, files } = await readMail(raw);
  return {
    from: from.address,
    subject,
    messageId,
    references,
    writtenAt,
    words: squeezed(words),
    files: files.map(({ name, mime, content }) => [
      name,
      mime,
      Buffer.from(content).toString('base64'),
    ]),
  };
}

it('has sixty mails and more', () => {
  expect(emlCases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(emlCases.map(({ name }) => name)).size).toBe(emlCases.length);
});

describe('mailparser and postal-mime read alike', () => {
  it.each(emlCases)('$name', async ({ raw, differs = {} }) => {
    const bytes = typeof raw === 'string' ? bytesOf(raw) : raw;
    const other = theirs(await PostalMime.parse(bytes, { forceRfc822Attachments: true }));
    const own = await ours(bytes);
    const fields = Object.keys(own) as (keyof typeof own)[];
    const unlike = fields.filter(
      (field) => JSON.stringify(own[field]) !== JSON.stringify(other[field]),
    );
    const told = fields.filter((field) => field in differs);
    const shown = unlike.filter((field) => !told.includes(field));
    expect(
      shown.map((field) => [field, own[field], other[field]]),
      'read unlike',
    ).toEqual([]);
    // A difference that is gone must not be spoken of.
    expect(unlike).toEqual(told);
  });
});
