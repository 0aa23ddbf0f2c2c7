/** What somebody said after the tone. */
export interface HandsetRecording {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
}

/** Recordings from when a page brings them until the desk has fetched them: moments. */
export interface HandsetRecordings {
  /** Most bytes of one of them. */
  readonly maxBytes: number;
  /**
   * Keeps a place for one that is about to come.
   *
   * @param network - from where: whoever sends slowly from one of them holds up nobody elsewhere
   * @returns what gives the place back; null when too many come at once, from there or altogether
   */
  reserve(network: string): (() => void) | null;
  keep(ref: string, recording: HandsetRecording): void;
  read(ref: string): HandsetRecording | null;
  forget(ref: string): void;
}

/** Three minutes as a browser records them are a tenth of it. */
const maxBytes = 4 * 1024 * 1024;
const maxAtOnce = 32;
const maxPerNetwork = 8;

/** Keeps them in memory: the page has what it recorded until it is told that the desk has it. */
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
 * The kind of sound that a file holds, by its first bytes: what browsers record, and what the page makes without
 * a microphone. What it says of itself is not believed.
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
