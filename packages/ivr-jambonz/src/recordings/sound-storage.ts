import type { FileStore } from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';

/** A recording in progress. */
export interface SoundWriter {
  /** Stores a piece; it is durable when the promise resolves. */
  add(sound: Uint8Array): Promise<void>;
  /** Marks the recording as complete. */
  end(): Promise<void>;
}

/** Stores recordings in pieces until the desk has fetched them. */
export interface SoundStorage {
  /** Starts or resumes a recording; existing pieces are never overwritten. */
  open(ref: string): Promise<SoundWriter>;
  /** Whether a recording is complete, and still stored. */
  isWhole(ref: string): Promise<boolean>;
  /** The stored pieces, in order. */
  read(ref: string): Promise<readonly Uint8Array[]>;
  forget(ref: string): Promise<void>;
}

const mime = 'application/octet-stream';

/**
 * Sound in the file store of the desk, sealed. It is stored in chunks, because an incomplete file is discarded, and a
 * crash must not lose a citizen's report.
 */
export function soundStorage(files: () => FileStore): SoundStorage {
  async function piece(ref: string, place: number): Promise<Uint8Array | null> {
    const file = await files().get(placeOf(ref, place));
    return file && new Uint8Array(await new Response(file.body).arrayBuffer());
  }
  return {
    async open(ref) {
      let next = 0;
      while (await piece(ref, next)) next += 1;
      return {
        async add(sound) {
          await files().put(placeOf(ref, next), sound, { mime });
          next += 1;
        },
        async end() {
          await files().put(placeOf(ref, 'end'), new Uint8Array([1]), { mime });
        },
      };
    },
    async isWhole(ref) {
      const end = await files().get(placeOf(ref, 'end'));
      await end?.body.cancel();
      return end !== null;
    },
    async read(ref) {
      const pieces: Uint8Array[] = [];
      for (;;) {
        const next = await piece(ref, pieces.length);
        if (!next) return pieces;
        pieces.push(next);
      }
    },
    async forget(ref) {
      let count = 0;
      while (await piece(ref, count)) count += 1;
      await files().delete(placeOf(ref, 'end'));
      // Deletes the first piece last, so that an interrupted deletion can find the others again.
      for (; count > 0; count -= 1) await files().delete(placeOf(ref, count - 1));
    },
  };
}

/** Names of files are hashes, so they contain no input of others. */
function placeOf(ref: string, place: number | 'end'): string {
  return `jambonz-${sha256Hex(`jambonz ${ref}`).slice(0, 32)}-${place}`;
}
