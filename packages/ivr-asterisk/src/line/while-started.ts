import { ChannelError } from '@aduan/core';
import {
  type CallableNumbers,
  type CallBack,
  type CallBackOutcome,
  checkCallBack,
  type VoiceHost,
} from '@aduan/core/voice';

/** A line while its host is started. */
export interface StartedLine {
  callBack(call: CallBack): Promise<CallBackOutcome>;
  close(): Promise<void>;
}

/** Opens a line once when its host starts, and closes it when the host stops. */
export function whileStarted<Line extends StartedLine>(
  callable: CallableNumbers,
  open: (host: VoiceHost) => Line,
) {
  let line: Line | null = null;
  return {
    /** The line; null while the host is not started. */
    current: () => line,
    async start(host: VoiceHost): Promise<void> {
      line ??= open(host);
    },
    async stop(): Promise<void> {
      const opened = line;
      line = null;
      await opened?.close();
    },
    /** @throws InputError for an invalid call, NumberRefusedError for a number that is not called, ChannelError without a line */
    async callBack(call: CallBack): Promise<CallBackOutcome> {
      checkCallBack(call, callable);
      if (!line) throw new ChannelError({ class: 'retryable' }, 'The line was not started.');
      return line.callBack(call);
    },
  };
}
