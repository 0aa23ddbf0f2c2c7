import type { VoiceRecordings } from '@aduan/core/voice';

/** Keeps what callers say after the tone. */
export interface JambonzRecorder {
  /** Address of its WebSocket. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly recordings: Required<VoiceRecordings>;
}
