/** What a caller said after the tone. */
export interface HandsetRecording {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
}

/** Recordings between the page's upload and the desk's download: moments. */
export interface HandsetRecordings {
  /** Maximum size of a recording, in bytes. */
  readonly maxBytes: number;
  /**
   * Reserves a slot for an upload.
   *
   * @param network - of the caller: slow uploads from one network do not block others
   * @returns a function that frees the slot; null when too many upload at once, from there or altogether
   */
  reserve(network: string): (() => void) | null;
  keep(ref: string, recording: HandsetRecording): void;
  read(ref: string): HandsetRecording | null;
  forget(ref: string): void;
}

/** Ten times the size of three minutes as browsers record them. */
const maxBytes = 4 * 1024 * 1024;
const maxAtOnce = 32;
const maxPerNetwork = 8;

/** Keeps recordings in memory: the page keeps its copy until the desk has confirmed it. */
export function handsetRecordings(): HandsetRecordings {
  const kept = new Map<string, HandsetRecording>();
  const reserved: string[] = [];
  return {
    maxBytes,
    reserve(network) {
      const ofNetwork = reserved.filter((each) => each === network);
      if (reserved.length >= maxAtOnce || ofNetwork.length >= maxPerNetwork) return null;
      reserved.push(network);
      let isHeld = true;
      return () => {
        if (isHeld) reserved.splice(reserved.indexOf(network), 1);
        isHeld = false;
      };
    },
    keep: (ref, recording) => void kept.set(ref, recording),
    read: (ref) => kept.get(ref) ?? null,
    forget: (ref) => void kept.delete(ref),
  };
}

/**
 * Detects the sound format of a file by its first bytes: what browsers record, and what the page makes without a
 * microphone. The declared type is not trusted.
 *
 * @returns null when it is none of these
 */
export function soundIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x1aE\xdf\xa3')) return 'audio/webm';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.startsWith('RIFF') && head.endsWith('WAVE')) return 'audio/wav';
  return head.slice(4, 8) === 'ftyp' ? 'audio/mp4' : null;
}
