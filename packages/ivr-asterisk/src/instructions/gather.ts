import type { VoiceCommand } from '@aduan/core/voice';
import { type CallEventBody, type DrivenCall, nextSignal } from '../calls/driven-call.js';

/** Timeout of the next key, in ms; shorter than that of the first key. */
const nextKeyMs = 5_000;

/**
 * Gathers keys. Asterisk sends an event for each one.
 *
 * @param early - the key that interrupted the lines before
 */
export async function gather(
  call: DrivenCall,
  { digits, timeoutMs }: Extract<VoiceCommand, { do: 'gather' }>,
  early: string | null,
): Promise<CallEventBody> {
  let keyed = '';
  let key = early;
  for (;;) {
    if (key !== null && digits) {
      // The finishing key is the answer itself when no other key was pressed.
      if (key === digits.finish) return { type: 'digits', digits: keyed === '' ? key : keyed };
      keyed += key;
      if (keyed.length >= digits.max) return { type: 'digits', digits: keyed };
    }
    const waitMs = keyed === '' ? timeoutMs : Math.min(timeoutMs, nextKeyMs);
    key = await nextKey(call, waitMs);
    if (key === null) return keyed === '' ? { type: 'silence' } : { type: 'digits', digits: keyed };
  }
}

/** @returns null when no key arrived in time */
async function nextKey(call: DrivenCall, withinMs: number): Promise<string | null> {
  for (;;) {
    const signal = await nextSignal(call, withinMs);
    if (!signal) return null;
    if (signal.type === 'ChannelDtmfReceived' && /^[\d*#]$/.test(signal.digit)) return signal.digit;
  }
}
