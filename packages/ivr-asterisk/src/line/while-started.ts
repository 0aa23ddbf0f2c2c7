import { ChannelError } from '@aduan/core';
import type { CallBack, CallBackOutcome, VoiceHost } from '@aduan/core/voice';
import { checkCallBack } from '../turns/check-call-back.js';

/** A line while its host is there. */
export interface StartedLine {
  callBack(call: CallBack): Promise<CallBackOutcome>;
  close(): Promise<void>;
}

/** Opens a line when its host starts, once, and closes it when he stops. */
export function whileStarted<Line extends StartedLine>(open: (host: VoiceHost) => Line) {
  let line: Line | null = null;
  return {
    /** The line; null while there is none. */
    current: () => line,
    async start(host: VoiceHost): Promise<void> {
      line ??= open(host);
    },
    async stop(): Promise<void> {
      const opened = line;
      line = null;
      await opened?.close();
    },
    /** @throws InputError for what is no call, ChannelError while there is no line */
    async callBack(call: CallBack): Promise<CallBackOutcome> {
      checkCallBack(call);
      if (!line) throw new ChannelError({ class: 'retryable' }, 'The line was not started.');
      return line.callBack(call);
    },
  };
}
