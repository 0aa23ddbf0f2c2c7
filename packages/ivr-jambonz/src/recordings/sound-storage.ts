import { type FileStore, sha256Hex } from '@aduan/core';

/** A recording that goes on. */
export interface SoundWriter {
  /** Keeps a piece, durably when it returns. */
  add(sound: Uint8Array): Promise<void>;
  /** Says that no more comes. */
  end(): Promise<void>;
}

/** What was recorded, piece by piece, until the desk has it. */
export interface SoundStorage {
  /** Begins to record, or goes on: nothing that is there is written over. */
  open(ref: string): Promise<SoundWriter>;
  /** Whether a recording is over, and nobody has fetched and forgotten it yet. */
  isWhole(ref: string): Promise<boolean>;
  /** The pieces that are there, in their order. */
  read(ref: string): Promise<readonly Uint8Array[]>;
  forget(ref: string): Promise<void>;
}

const mime = 'application/octet-stream';

/**
 * Sound in the files of the desk, sealed. In pieces, since a file that breaks off is not kept, and a process that dies
 * must not take with it what a citizen told.
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
      // The first one last: whoever is interrupted finds the others again.
      for (; count > 0; count -= 1) await files().delete(placeOf(ref, count - 1));
    },
  };
}

/** Names of files hold nothing that somebody else has chosen. */
function placeOf(ref: string, place: number | 'end'): string {
  return `jambonz-${sha256Hex(`jambonz ${ref}`).slice(0, 32)}-${place}`;
}
