import type { CallBack, CallBackOutcome, VoiceDriver } from '@aduan/core/voice';
import { checkAriServer } from './ari/ari-server.js';
import { realTimers } from './ari/timers.js';
import { capabilitiesOf, type LinePace, openLine } from './line/asterisk-line.js';
import { type AsteriskOptions, lineOptions } from './line/line-options.js';
import { recordingsOf } from './line/recordings.js';
import { whileStarted } from './line/while-started.js';

const realPace: LinePace = { timers: realTimers, leaseMs: 5_000 };

/** A line on Asterisk that can also call citizens back. */
export interface AsteriskVoice extends VoiceDriver {
  /**
   * Rings an officer, then a citizen, and connects them; resolves when the call has ended. Idempotent: a repeated id
   * rings no phone.
   *
   * @throws InputError when the id or the number is invalid, NumberRefusedError for a number that is not `callable`,
   *   ChannelError while the line is not connected; no phone was rung then
   */
  callBack(call: CallBack): Promise<CallBackOutcome>;
}

/**
 * Phone lines of an Asterisk on your own premises, over its REST interface (ARI). Versions 20 and 22.
 *
 * @throws InputError when an option is invalid; the message never contains the password
 */
export function asteriskVoice(options: AsteriskOptions): AsteriskVoice {
  return pacedAsterisk(options, realPace);
}

/** The same with other timers, for tests. */
export function pacedAsterisk(given: AsteriskOptions, pace: LinePace): AsteriskVoice {
  checkAriServer(given);
  const options = lineOptions(given);
  const { current, ...driving } = whileStarted(options.callable, (host) =>
    openLine(host, given, options, pace),
  );
  return {
    contract: 'voice-driver/1',
    name: 'asterisk',
    capabilities: capabilitiesOf(options, true),
    ...recordingsOf(options.application, given),
    ...driving,
    async health() {
      const line = current();
      const trouble = line ? line.trouble() : 'not started';
      return trouble === null ? { ok: true } : { ok: false, detail: trouble };
    },
  };
}
