/** What a recording answers. */
export interface RecordingOf {
  readonly call: string;
  readonly turn: string;
}

/** The reference of a recording: whoever knows call and turn knows it, before the recording is there. */
export function recordingRef({ call, turn }: RecordingOf): string {
  return `${call}.${turn}`;
}

/** @returns null for what is no reference */
export function readRecordingRef(ref: string): RecordingOf | null {
  const [, call, turn] = /^([\w-]{1,100})\.([\w-]{1,40})$/.exec(ref) ?? [];
  return call !== undefined && turn !== undefined ? { call, turn } : null;
}
