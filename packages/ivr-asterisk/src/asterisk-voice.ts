import { ChannelError } from '@aduan/core';
import type {
  CallBack,
  CallBackOutcome,
  CallRecording,
  VoiceContext,
  VoiceDriver,
} from '@aduan/core/voice';
import { toChannelError } from '@aduan/http';
import { ariRest } from './ari/ari-rest.js';
import { realTimers } from './ari/timers.js';
import { capabilitiesOf, type LinePace, type OpenLine, openLine } from './line/asterisk-line.js';
import { type AsteriskOptions, type LineOptions, lineOptions } from './line/line-options.js';
import { refusal } from './option-refusal.js';
import { readRecordingName } from './turns/recording-name.js';

const realPace: LinePace = { timers: realTimers, leaseMs: 5_000 };

/** A line on Asterisk, on which citizens can be called, too. */
export interface AsteriskVoice extends VoiceDriver {
  /**
   * Rings an officer, then a citizen, and lets the two talk; resolves when they have. Again with the same id, nobody is
   * rung.
   *
   * @throws InputError when the id or the number is none, ChannelError while no calls come through: nobody was rung then
   */
  callBack(call: CallBack): Promise<CallBackOutcome>;
}

/**
 * Phone lines of an Asterisk on your own premises, over its REST interface (ARI). Versions 20 and 22.
 *
 * @throws InputError when an option is wrong; it never holds the password
 */
export function asteriskVoice(options: AsteriskOptions): AsteriskVoice {
  return pacedAsterisk(options, realPace);
}

/** The same at another pace, for tests. */
export function pacedAsterisk(given: AsteriskOptions, pace: LinePace): AsteriskVoice {
  const options = lineOptions(given);
  let line: OpenLine | null = null;
  return {
    contract: 'voice-driver/1',
    name: 'asterisk',
    capabilities: capabilitiesOf(options),
    async start(host) {
      line ??= openLine(host, options, pace);
    },
    async stop() {
      const open = line;
      line = null;
      await open?.close();
    },
    async callBack(call) {
      if (!/^[\w-]{1,60}$/.test(call.id))
        throw refusal('id', 'must be letters, digits, dashes and underscores');
      // It becomes a part of an endpoint: anything else could name a trunk or a server of somebody else.
      if (!/^\+\d{5,15}$/.test(call.to)) throw refusal('to', 'must be a number in E.164');
      if (!line) throw new ChannelError({ class: 'retryable' }, 'The line was not started.');
      return line.callBack(call);
    },
    async health() {
      const trouble = line ? line.trouble() : 'not started';
      return trouble === null ? { ok: true } : { ok: false, detail: trouble };
    },
    fetchRecording: (recording, context) => fetchRecording(recording, context, options),
    async forgetRecording({ ref }, context) {
      await ariRest(context, options).deleteRecording(ref);
    },
  };
}

async function fetchRecording(
  { ref, mime }: CallRecording,
  context: VoiceContext,
  options: LineOptions,
) {
  if (!readRecordingName(options.application, ref))
    throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
  try {
    const response = await ariRest(context, options).recordingFile(ref);
    if (response.ok && response.body) return { body: response.body, mime };
    throw new ChannelError({ class: 'retryable', code: response.status }, 'It is not there yet.');
  } catch (error) {
    throw toChannelError(error);
  }
}
