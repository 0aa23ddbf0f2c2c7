/** The call and the instruction that a recording answers. */
export interface RecordingOf {
  readonly call: string;
  readonly turn: string;
}

/** The reference of a recording. It follows from call and instruction, so it is known before the recording exists. */
export function recordingRef({ call, turn }: RecordingOf): string {
  return `${call}.${turn}`;
}

/** @returns null for an invalid reference */
export function readRecordingRef(ref: string): RecordingOf | null {
  const [, call, turn] = /^([\w-]{1,100})\.([\w-]{1,40})$/.exec(ref) ?? [];
  return call !== undefined && turn !== undefined ? { call, turn } : null;
}
