import type { MediaRef } from '../../channel/content.js';
import { blobOf, isStored } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';

/**
 * The files of an edited message without duplicates. Channels deliver unchanged files again; their copies are deleted.
 *
 * @param before - the files that the message had
 */
export function withoutCopies(
  { files }: Pick<Runtime, 'files'>,
  media: readonly MediaRef[],
  before: readonly MediaRef[],
): Promise<readonly MediaRef[]> {
  return Promise.all(
    media.map(async (file) => {
      const same = before.find(({ sha256 }) => sha256 !== undefined && sha256 === file.sha256);
      if (!same || !isStored(same) || !isStored(file) || same.ref === file.ref) return file;
      await files.delete(blobOf(file));
      return { ...file, ref: same.ref };
    }),
  );
}
