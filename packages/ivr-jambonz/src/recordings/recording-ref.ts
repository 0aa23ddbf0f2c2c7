/** What a recording answers. */
export interface RecordingOf {
  readonly call: string;
  readonly turn: string;
}

/** The reference of a recording: whoever knows call and turn knows it, before the recording is there. */
export function recordingRef({ call, turn }: RecordingOf): string {
  return `${call}.${turn}`;
}
