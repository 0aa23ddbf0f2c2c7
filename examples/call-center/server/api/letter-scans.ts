import { createHash } from 'node:crypto';
import { InputError, type MediaRef } from '@aduan/core';
import { fileInspector } from '@aduan/files';
import type { CallCenterDesk } from '../desk/open-desk.js';

/** Bytes of all scans of a letter and what stands around them. */
export const largestUpload = 20 * 1_048_576;

/** What a scanner makes. */
const scanTypes = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
]);
const inspector = fileInspector({ types: scanTypes });
const headBytes = 65_536;

/**
 * Keeps the scans of a letter, sealed, under keys that follow from the request: repeating it replaces them.
 *
 * @throws InputError for what is no scan, before anything is kept
 */
export async function keepScans(
  { files }: Pick<CallCenterDesk, 'files'>,
  scans: readonly File[],
  request: string,
): Promise<readonly MediaRef[]> {
  const looked = await Promise.all(
    scans.map(async (scan) => {
      const content = new Uint8Array(await scan.arrayBuffer());
      const head = content.slice(0, headBytes);
      const { name, type: mime } = scan;
      const found = await inspector.identify({ kind: 'document', head, mime, name });
      if (found.isTaken) return { content, ...found };
      const issue = { message: 'is no scan: PDF, JPEG, PNG, TIFF or WebP', path: ['scan'] };
      throw new InputError('A scan is a PDF, JPEG, PNG, TIFF or WebP.', [issue]);
    }),
  );
  return Promise.all(
    looked.map(async ({ content, mime, name }, index): Promise<MediaRef> => {
      const key = `letter-${createHash('sha256').update(`${request}\n${index}`).digest('hex')}`;
      const kept = await files.put(key, content, { mime });
      const kind = mime.startsWith('image/') ? 'image' : 'document';
      return { ref: `blob:${key}`, kind, mime, ...(name && { name }), ...kept };
    }),
  );
}

/** Takes scans away again that belong to no case. */
export async function forgetScans(
  { files }: Pick<CallCenterDesk, 'files'>,
  scans: readonly MediaRef[],
): Promise<void> {
  await Promise.all(scans.map(({ ref }) => files.delete(ref.slice('blob:'.length))));
}
